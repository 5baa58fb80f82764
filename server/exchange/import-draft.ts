import { createHash } from 'node:crypto'
import type { ListName } from '@/server/domain/register/list-entry'
import type { OrganisationContent } from '@/server/domain/register/organisation'
import type { Locale } from '@/server/domain/text'
import type { PortableActivity, PortableLoose } from './portable'
import { unreadable } from './problem'

export const importFormats = ['raakvlak-csv', 'avg-register'] as const
export type ImportFormat = (typeof importFormats)[number]

/** What reading needs to know of the register the file goes into. */
export type ImportContext = {
  organisation: OrganisationContent
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
  const value = text.trim()
  const pieces = Array.from({ length: Math.max(1, Math.ceil(value.length / longestValue)) }, (_, n) =>
    value.slice(n * longestValue, (n + 1) * longestValue),
  )
  for (const [n, piece] of pieces.entries()) {
    const part = pieces.length > 1 ? ` (${n + 1}/${pieces.length})` : ''
    activity.loose.push({ kind, label: `${label.slice(0, 180)}${part}`, value: piece.trim() })
  }
  if (activity.loose.length > mostValues) throw unreadable('too_many_values', line, label)
}

/** The name of an activity out of a cell; a longer text is cut and must be kept elsewhere as well. */
export function nameOf(cell: string): { name: string; whole: boolean } {
  const text = cell.trim()
  return text.length <= 200 ? { name: text, whole: true } : { name: text.slice(0, 200).trim(), whole: false }
}

/** The same values give the same hash, whatever the order of the columns and whatever a spreadsheet made of line ends. */
export function hashOf(values: readonly (readonly [string, string])[]): string {
  const filled = values.filter(([, value]) => value.trim() !== '').sort(([one], [other]) => (one < other ? -1 : 1))
  const text = JSON.stringify(filled.map(([name, value]) => [name, value.trim().replaceAll(/\r\n?/g, '\n')]))
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
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
