import type { Text } from '@/server/domain/text'
import type { DataRef, PartyRef } from '../portable'
import { escapeItem, readEscapes, splitAt } from './escape'
import type { Part } from './line'

/** `Vendor Ltd.; Mail platform`: a party with its product. */
export function writePartyRef({ name, product }: PartyRef): string {
  return `${escapeItem(name)}; ${escapeItem(product)}`
}

/** Reads what `writePartyRef` wrote; undefined for anything else. */
export function readPartyRef(raw: string): PartyRef | undefined {
  const [name, product, ...more] = splitAt(raw, ';').map(readEscapes)
  return name && product && more.length === 0 ? { name, product } : undefined
}

/** `Name; E-mail address#2`: categories of data, numbered where an activity has several lines of one category. */
export function writeDataRefs(refs: readonly DataRef[]): string {
  return refs.map(({ category, nth }) => escapeItem(category) + (nth > 1 ? `#${nth}` : '')).join('; ')
}

/** Reads what `writeDataRefs` wrote; undefined for anything else. */
export function readDataRefs(raw: string): DataRef[] | undefined {
  const refs = splitAt(raw, ';').map((item) => {
    const [category = '', nth = '1', ...more] = splitAt(item, '#')
    return { category: readEscapes(category), nth: more.length === 0 ? Number(nth) : Number.NaN }
  })
  return refs.every((ref) => ref.category !== '' && Number.isInteger(ref.nth) && ref.nth > 0) ? refs : undefined
}

/** A part of a line that refers to something else of the same activity. */
export function referencePart<T, K extends keyof T>(
  key: K,
  name: Text,
  write: (value: T[K]) => string,
  read: (raw: string) => T[K] | undefined,
): Part<T> {
  return {
    name,
    write: (item) => write(item[key]),
    read: (raw, item) => {
      const value = read(raw)
      if (value === undefined) return false
      item[key] = value
      return true
    },
  }
}
