import { agreementState } from '@/server/domain/agreements/state'
import type { Locale } from '@/server/domain/text'
import { controllerDetails } from '../controller-details'
import { emptyPortable, noFacts } from '../empty-activity'
import {
  hashOf,
  type ImportContext,
  type ImportDraft,
  type ImportFile,
  keepLoose,
  nameOf,
  numberRepeats,
  shortId,
} from '../import-draft'
import type { PortableActivity, RegisterRecord } from '../portable'
import { readEach, unreadable } from '../problem'
import type { Table, TableRow } from '../table/read-table'
import { plain } from '../values/plain'
import type { Column } from './column'
import { columns, formatMark, headersIn } from './columns'
import { endDateColumn, nameColumn } from './columns/general'
import { unguardFormula } from './formula-guard'
import { linesOf } from './line'

const mark = /\(raakvlak-csv (\d+)\)/

/** Whether these are the headers of a register that left as CSV. */
export function isOwnRegister(headers: readonly string[]): boolean {
  return headers.some((header) => mark.test(header))
}

type Layout = { locale: Locale; known: Map<Column, number>; unknown: number[]; headers: string[]; id: number }

/** Reads a register that left as CSV. Throws UnreadableFile. */
export function readRegister(table: Table, context: ImportContext): ImportFile {
  const layout = layoutOf(table.headers)
  const drafts = readEach(table.rows, (row) => readRow(row, layout, context))
  return { format: 'raakvlak-csv', locale: layout.locale, drafts: numberRepeats(drafts) }
}

function layoutOf(headers: string[]): Layout {
  const marked = headers.find((header) => mark.test(header)) ?? ''
  if (!marked.includes(`(${formatMark})`)) throw unreadable('newer_format', 1, marked)
  const names = headers.map(plain)
  const placesIn = (locale: Locale) => headersIn(locale).map((header) => names.indexOf(plain(header)))
  const found = (locale: Locale) => placesIn(locale).filter((place) => place >= 0).length
  const locale = found('en') > found('nl') ? 'en' : 'nl'
  const places = placesIn(locale)
  const known = new Map(
    columns.flatMap((column, index) => ((places[index] ?? -1) < 0 ? [] : [[column, places[index] ?? 0]])),
  )
  const unknown = headers.flatMap((_, index) => (places.includes(index) ? [] : [index]))
  if (!known.has(nameColumn)) throw unreadable('name_missing', 1, nameColumn.header[locale])
  return { locale, known, unknown, headers, id: places.at(-1) ?? -1 }
}

function readRow({ line, cells: raw }: TableRow, layout: Layout, context: ImportContext): ImportDraft {
  const { locale, known, unknown, headers } = layout
  const cells = raw.map(unguardFormula)
  const cellOf = (column: Column) => cells[known.get(column) ?? -1] ?? ''
  const headerOf = (column: Column) => column.header[locale]
  const activity = emptyPortable()
  const { name, whole } = nameOf(cellOf(nameColumn))
  if (name === '') throw unreadable('name_missing', line, headerOf(nameColumn))
  const notUnderstood = whole ? [] : [{ column: headerOf(nameColumn), value: cellOf(nameColumn) }]
  notUnderstood.push(...readContent(activity, [...known.keys()], cellOf, locale))
  activity.name = name
  notUnderstood.push(...dropWrongEnd(activity, locale))
  const differing = compareDerived(activity, [...known.keys()], cellOf, locale, context)
  notUnderstood.push(...differing.unsorted)
  for (const { column, value } of notUnderstood) keepLoose(activity, 'unsorted', column, value, line)
  const others = unknown.map((index) => ({ column: headers[index] ?? '', value: cells[index] ?? '' }))
  for (const { column, value } of [...differing.extra, ...others]) {
    if (value.trim() !== '') keepLoose(activity, 'extra', column, value, line)
  }
  const contentHash = hashOf([
    ...contentOf([...known.keys()], cellOf),
    ...others.map(({ column, value }) => [column, value] as const),
  ])
  const sourceId = (cells[layout.id] ?? '').trim() || null
  return {
    line,
    sourceId,
    identity: `raakvlak-csv:${shortId(sourceId ?? contentHash)}`,
    contentHash,
    activity,
    notUnderstood,
  }
}

function contentOf(known: readonly Column[], cellOf: (column: Column) => string) {
  return known
    .filter((column) => column.role === 'content')
    .map((column) => [column.header.nl, cellOf(column)] as const)
}

/** What an activity holds, as the hash of the row it would be in a file of this language. */
export function hashOfRecord(record: RegisterRecord, locale: Locale): string {
  return hashOf(contentOf(columns, (column) => column.write(record, locale)))
}

/** An activity cannot end before it began. */
function dropWrongEnd(activity: PortableActivity, locale: Locale) {
  const { startDate, endDate } = activity
  if (!startDate || !endDate || startDate <= endDate) return []
  activity.endDate = null
  return [{ column: endDateColumn.header[locale], value: endDate }]
}

function readContent(activity: PortableActivity, known: Column[], cellOf: (column: Column) => string, locale: Locale) {
  const wanted = known.filter((column) => column !== nameColumn)
  return ([1, 2] as const).flatMap((pass) =>
    wanted.flatMap((column) => {
      if (column.role !== 'content' || column.pass !== pass || cellOf(column).trim() === '') return []
      const rest = column.read(cellOf(column), activity, locale)
      return rest.map((value) => ({ column: column.header[locale], value }))
    }),
  )
}

/** What the file says of contracts and of the organisation, as far as this register would not say the same. */
function compareDerived(
  activity: PortableActivity,
  known: Column[],
  cellOf: (column: Column) => string,
  locale: Locale,
  { organisation }: ImportContext,
) {
  for (const party of activity.parties) {
    party.agreementState = agreementState({ role: party.role, agreements: [], today: '' })
  }
  const record: RegisterRecord = { controller: controllerDetails(organisation, locale), activity, facts: noFacts }
  const kept = { unsorted: [] as { column: string; value: string }[], extra: [] as { column: string; value: string }[] }
  for (const column of known) {
    if (column.role !== 'derived') continue
    const ours = new Set(linesOf(column.write(record, locale)))
    const theirs = linesOf(cellOf(column)).filter((text) => !ours.has(text))
    if (theirs.length > 0) kept[column.keepAs].push({ column: column.header[locale], value: theirs.join('\n') })
  }
  return kept
}
