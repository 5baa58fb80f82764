import type { DataRef, PartyRef, PortableData } from '../portable'
import { plain } from '../values/plain'

/** Whether two names mean the same: case and spaces do not count. */
export function sameName(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

export function sameParty(one: PartyRef, other: PartyRef): boolean {
  return sameName(one.name, other.name) && sameName(one.product, other.product)
}

/** How lines refer to each data line: by its category, numbered among lines of one category. */
export function refsOf(lines: readonly PortableData[]): DataRef[] {
  return lines.map(({ category }, index) => ({
    category,
    nth: lines.slice(0, index + 1).filter((line) => sameName(line.category, category)).length,
  }))
}

/** The place of the data line that is meant, or -1. */
export function indexOfRef(lines: readonly PortableData[], ref: DataRef): number {
  return refsOf(lines).findIndex((one) => one.nth === ref.nth && sameName(one.category, ref.category))
}
