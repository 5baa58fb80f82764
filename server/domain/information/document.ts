import type { OrganisationContent } from '../register/organisation'
import type { EditSection } from '../register/section-state'
import type { Locale, Text } from '../text'

/** Where somebody fills in what a text lacks. `text`: not in the register, but where the text is used. */
export type Place =
  | { on: 'organisation'; field: keyof OrganisationContent }
  | { on: 'register' }
  | { on: 'activity'; activityId: string; section: EditSection; field?: string }
  | { on: 'interest'; activityId: string; purposeId: string }
  | { on: 'text' }

/** A mark in a text: what the register does not say yet, and where to say it. */
export type Missing = { missing: Text; place: Place }

/** A part of a sentence. */
export type Piece = string | Missing

export type Line = readonly Piece[]

export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; line: Line }
  | { type: 'paragraph'; line: Line }
  | { type: 'list'; items: readonly Line[] }
  | { type: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly Line[])[] }

/** A text for people, in the language it is written in. */
export type InformationText = { locale: Locale; blocks: readonly Block[] }

export const heading = (level: 1 | 2 | 3, ...line: Piece[]): Block => ({ type: 'heading', level, line })
export const paragraph = (...line: Piece[]): Block => ({ type: 'paragraph', line })
export const list = (items: readonly Line[]): Block => ({ type: 'list', items })

export const missing = (what: Text, place: Place): Missing => ({ missing: what, place })

/** Tells whether a part of a sentence is a mark. */
export function isMissing(piece: Piece): piece is Missing {
  return typeof piece !== 'string'
}

/** What stands in the text where the register says nothing. */
export function missingWords({ missing: what }: Missing, locale: Locale): string {
  return locale === 'nl' ? `[Nog in te vullen: ${what.nl}]` : `[Still to fill in: ${what.en}]`
}

function linesOf(block: Block): readonly Line[] {
  if (block.type === 'list') return block.items
  if (block.type === 'table') return block.rows.flat()
  return [block.line]
}

/** Everything a text lacks, in the order of the text and each thing once. */
export function missingIn({ blocks }: InformationText): Missing[] {
  const marks = blocks.flatMap((block) => linesOf(block).flat().filter(isMissing))
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()]
}
