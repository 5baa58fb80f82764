import { createHash } from 'node:crypto'
import type { ImportFormat } from '@/server/domain/register/exchange'
import type { ListName } from '@/server/domain/register/list-entry'
import type { OrganisationDetails } from '@/server/domain/register/organisation'
import type { Locale } from '@/server/domain/text'
import type { PortableActivity, PortableLoose } from './portable'
import { unreadable } from './problem'

/** What reading needs to know of the register the file goes into. */
export type ImportContext = {
  organisation: OrganisationDetails
  /** whether the organisation's list holds this name already */
  knows: (list: ListName, label: string) => boolean
}

/** One row as it will come in. `identity` says which row of which register it is, `contentHash` what it held. */
export type ImportDraft = {
  line: number
  sourceId: string | null
  identity: string
  contentHash: string
  activity: PortableActivity
  notUnderstood: { column: string; value: string }[]
}

export type ImportFile = { format: ImportFormat; locale: Locale | null; drafts: ImportDraft[] }

const longestValue = 10_000
const mostValues = 500

/** Keeps a value as text with the activity, in pieces when it is longer than one value may be. Throws UnreadableFile. */
export function keepLoose(
  activity: PortableActivity,
  kind: PortableLoose['kind'],
  label: string,
  text: string,
  line: number,
) {
  const pieces = cutText(text.trim(), longestValue)
  for (const [n, value] of pieces.entries()) {
    const part = pieces.length > 1 ? ` (${n + 1}/${pieces.length})` : ''
    activity.loose.push({ kind, label: `${cutText(label, 180)[0]}${part}`, value })
  }
  if (activity.loose.length > mostValues) throw unreadable('too_many_values', line, label)
}

/** A text in pieces of at most so many characters, never through the middle of one. */
function cutText(text: string, longest: number): string[] {
  if (text.length <= longest) return [text]
  const end = /[\ud800-\udbff]/.test(text[longest - 1] ?? '') ? longest - 1 : longest
  return [text.slice(0, end).trim(), ...cutText(text.slice(end).trim(), longest)]
}

/** The name of an activity out of a cell; a longer text is cut and must be kept elsewhere as well. */
export function nameOf(cell: string): { name: string; whole: boolean } {
  const text = cell.trim()
  return { name: cutText(text, 200)[0] ?? '', whole: text.length <= 200 }
}

/** The same values give the same hash, whatever the order of the columns and whatever a spreadsheet made of line ends. */
export function hashOf(values: readonly (readonly [string, string])[]): string {
  const filled = values.filter(([, value]) => value.trim() !== '').sort(([one], [other]) => (one < other ? -1 : 1))
  const text = JSON.stringify(filled.map(([name, value]) => [name, value.trim().replaceAll(/\r\n?/g, '\n')]))
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** An id as part of a key that a database can index. */
export function shortId(id: string): string {
  return id.length <= 100 ? id : hashOf([['id', id]])
}

/** Tells rows with one identity apart by their order, so that none of them is lost. */
export function numberRepeats(drafts: ImportDraft[]): ImportDraft[] {
  const seen = new Map<string, number>()
  return drafts.map((draft) => {
    const nth = (seen.get(draft.identity) ?? 0) + 1
    seen.set(draft.identity, nth)
    return nth === 1 ? draft : { ...draft, identity: `${draft.identity}~${nth}` }
  })
}
