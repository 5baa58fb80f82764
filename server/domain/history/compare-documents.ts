import type { Locale } from '../text'
import { type Names, sayValue } from './say-value'
import type { Fields, LineShape, RecordShape } from './shape'

/** A record as it was kept at a save. */
export type Document = Readonly<Record<string, unknown>>

/** A field of an added or removed line that held something. */
export type Fact = { field: string; value: string }

/**
 * One difference in words. `line` names the line it is about; `field` is a path in the `fields` namespace, null for a
 * whole line or for the order of lines. `before` and `after` are null where the line was not there, '' where a field
 * was empty; of a whole line they say its name and `facts` what it held.
 */
export type Change = {
  /** the same in every comparison of the same place */
  path: string
  about: 'field' | 'line' | 'order'
  line: { message: string; name: string | null } | null
  field: string | null
  before: string | null
  after: string | null
  facts: Fact[]
}

export type SectionChanges = { section: string; changes: Change[] }

type Telling = { names: Names; locale: Locale }
type Line = Record<string, unknown>

/**
 * What differs between two documents of a record, section by section, in the reader's language; `null` is a record
 * that is not there (yet, or any more). Sections without a difference are left out.
 */
export function compareDocuments(
  shape: RecordShape,
  before: Document | null,
  after: Document | null,
  telling: Telling,
): SectionChanges[] {
  const [was, is] = [before, after].map((document) => (document && shape.read ? shape.read(document) : document))
  return Object.entries(shape.sections).flatMap(([section, { fields, lines }]) => {
    const changes = [
      ...compareFields(fields, was ?? {}, is ?? {}, telling, { path: section, message: shape.message }),
      ...Object.entries(lines).flatMap(([part, line]) =>
        compareLines(line, linesOf(line, was, part), linesOf(line, is, part), telling, `${section}/${part}`),
      ),
    ]
    return changes.length > 0 ? [{ section, changes }] : []
  })
}

function linesOf(shape: LineShape, document: Document | null | undefined, part: string): Line[] {
  const value = document?.[part]
  const kept: Line[] = Array.isArray(value) ? value : []
  return shape.read ? kept.map(shape.read) : kept
}

function compareFields(
  fields: Fields,
  before: Document,
  after: Document,
  { names, locale }: Telling,
  at: { path: string; message: string; line?: Change['line'] },
): Change[] {
  return Object.entries(fields).flatMap(([key, format]) => {
    const was = sayValue(format, before[key], names, locale) ?? ''
    const is = sayValue(format, after[key], names, locale) ?? ''
    if (was === is) return []
    const place = { path: `${at.path}/${key}`, line: at.line ?? null, field: `${at.message}.${key}` }
    return [{ ...place, about: 'field', before: was, after: is, facts: [] }]
  })
}

function compareLines(shape: LineShape, before: Line[], after: Line[], telling: Telling, path: string): Change[] {
  const idOf = (line: Line) => String(line[shape.key])
  const was = new Map(before.map((line) => [idOf(line), line]))
  const is = new Map(after.map((line) => [idOf(line), line]))
  const kept = after.filter((line) => was.has(idOf(line)))
  const keptBefore = before.filter((line) => is.has(idOf(line)))
  const order = (rows: Line[]) => rows.map((line) => nameOf(shape, line, telling) ?? '').join(', ')
  const moved = keptBefore.map(idOf).join() !== kept.map(idOf).join()
  return [
    ...kept.flatMap((line) =>
      compareFields(shape.fields, was.get(idOf(line)) ?? {}, line, telling, {
        path: `${path}/${idOf(line)}`,
        message: shape.message,
        line: { message: shape.message, name: nameOf(shape, line, telling) },
      }),
    ),
    ...after.filter((line) => !was.has(idOf(line))).map((line) => whole('after', shape, line, telling, path)),
    ...before.filter((line) => !is.has(idOf(line))).map((line) => whole('before', shape, line, telling, path)),
    ...(moved ? [orderOf(shape, order(keptBefore), order(kept), path)] : []),
  ]
}

function nameOf(shape: LineShape, line: Line, { names, locale }: Telling): string | null {
  const format = shape.fields[shape.name]
  return format ? sayValue(format, line[shape.name], names, locale) : null
}

function whole(side: 'before' | 'after', shape: LineShape, line: Line, telling: Telling, path: string): Change {
  const facts = Object.entries(shape.fields).flatMap(([key, format]) => {
    const value = key === shape.name ? null : sayValue(format, line[key], telling.names, telling.locale)
    return value === null ? [] : [{ field: `${shape.message}.${key}`, value }]
  })
  const name = nameOf(shape, line, telling)
  return {
    path: `${path}/${String(line[shape.key])}`,
    about: 'line',
    line: { message: shape.message, name },
    field: null,
    before: side === 'before' ? (name ?? '') : null,
    after: side === 'after' ? (name ?? '') : null,
    facts,
  }
}

function orderOf(shape: LineShape, before: string, after: string, path: string): Change {
  const line = { message: shape.message, name: null }
  return { path: `${path}/order`, about: 'order', line, field: null, before, after, facts: [] }
}
