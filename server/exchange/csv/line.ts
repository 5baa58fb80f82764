import { type Locale, say, type Text } from '@/server/domain/text'
import { plain } from '../values/plain'
import type { Codec } from './codec'
import { escapeValue, readEscapes, splitAt } from './escape'

/** One value within a line. `read` fills it in and says whether it was understood; texts are escaped. */
export type Part<T> = {
  name: Text
  write: (item: T, locale: Locale) => string
  read: (raw: string, item: T, locale: Locale) => boolean
}

/** What was read of a line; `rest` are the pieces of it that were not understood, as they stood there. */
export type ReadLine<T> = { item: T; rest: string[] }

export type LineCodec<T> = {
  write: (item: T, locale: Locale) => string
  /** null when nothing of the line was understood */
  read: (line: string, locale: Locale) => ReadLine<T> | null
}

/** Makes parts of a kind of line out of its fields. */
export function partsOf<T extends object>() {
  return <K extends keyof T>(key: K, name: Text, codec: Codec<T[K]>): Part<T> => ({
    name,
    write: (item, locale) => escapeValue(codec.write(item[key], locale)),
    read: (raw, item, locale) => {
      const value = codec.read(readEscapes(raw), locale)
      if (value === undefined) return false
      item[key] = value
      return true
    },
  })
}

/**
 * A line of a cell: `lead | name: value | name: value`. The lead is the one part every line has; a line without a lead
 * names all its parts. Empty parts are left out. Bars, line breaks and backslashes within a value are escaped.
 */
export function lineOf<T>(shape: { empty: () => T; lead: Part<T> | null; parts: readonly Part<T>[] }): LineCodec<T> {
  const { empty, lead, parts } = shape
  return {
    write: (item, locale) => {
      const named = parts.flatMap((part) => {
        const value = part.write(item, locale)
        return value === '' ? [] : [`${say(part.name, locale)}: ${value}`]
      })
      return [...(lead ? [lead.write(item, locale)] : []), ...named].join(' | ')
    },
    read: (line, locale) => {
      const pieces = splitAt(line, '|')
      const item = empty()
      const first = lead ? pieces.shift() : undefined
      if (lead && (!first || !lead.read(first, item, locale))) return null
      const read = new Set<Part<T>>()
      const rest = pieces.filter((piece) => !readPiece(piece, item, locale, parts, read))
      return !lead && read.size === 0
        ? null
        : { item, rest: rest.map((piece) => (first ? `${first} | ${piece}` : piece)) }
    },
  }
}

function readPiece<T>(piece: string, item: T, locale: Locale, parts: readonly Part<T>[], read: Set<Part<T>>): boolean {
  const [name = '', ...values] = piece.split(':')
  const part = parts.find((one) => [plain(one.name.nl), plain(one.name.en)].includes(plain(name)))
  if (!part || read.has(part) || !part.read(values.join(':').trim(), item, locale)) return false
  read.add(part)
  return true
}

/** The lines of a cell, whatever a spreadsheet made of the line breaks. */
export function linesOf(cell: string): string[] {
  return cell.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
}
