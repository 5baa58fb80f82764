import type { Vocabulary } from '../vocabulary/vocabulary'

/** How the value of a field is said in words. */
export type Format =
  | { type: 'text' | 'number' | 'flag' | 'tri' | 'day' | 'country' | 'name' | 'said' }
  | { type: 'choice'; of: Vocabulary }
  /** a list of values that are each said in the same way */
  | { type: 'several'; each: Format }

/** Fields by the key they have in the document. */
export type Fields = Readonly<Record<string, Format>>

/** Lines inside a record. `message` is where the `fields` namespace names the line and its fields; `name` is the field a line is called by. */
export type LineShape = {
  message: string
  key: string
  name: string
  fields: Fields
  /** makes the line as it is told out of the line as it was kept */
  read?: (line: Record<string, unknown>) => Record<string, unknown>
}

/** A part of a record that is shown and edited together. */
export type SectionShape = { fields: Fields; lines: Readonly<Record<string, LineShape>> }

/** What of a record's document is told to people, section by section, in the order of its page. */
export type RecordShape = {
  message: string
  sections: Readonly<Record<string, SectionShape>>
  /** makes the document as it is told out of the document as it was kept */
  read?: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

export const text: Format = { type: 'text' }
export const number: Format = { type: 'number' }
export const flag: Format = { type: 'flag' }
export const tri: Format = { type: 'tri' }
export const day: Format = { type: 'day' }
export const country: Format = { type: 'country' }
/** An id whose name is looked up: a list entry, a person, a party, a file. */
export const name: Format = { type: 'name' }

/** Words in both languages, or in one. */
export const said: Format = { type: 'said' }

export function choice(of: Vocabulary): Format {
  return { type: 'choice', of }
}

export function several(each: Format): Format {
  return { type: 'several', each }
}

/** Lines with an id of their own. */
export function lines(message: string, called: string, fields: Fields): LineShape {
  return { message, key: 'id', name: called, fields }
}
