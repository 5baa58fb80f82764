import type { Locale, Text } from '@/server/domain/text'
import type { PortableActivity, RegisterRecord } from '../portable'
import type { Codec } from './codec'
import { type LineCodec, linesOf } from './line'

/**
 * One column of the register as CSV.
 *
 * `content` is read back. `derived` follows from elsewhere (contracts, the organisation) and is compared when read.
 * `register` is what each register writes itself: ids, numbers, versions and their dates.
 */
export type Column = {
  header: Text
  write: (record: RegisterRecord, locale: Locale) => string
} & (
  | { role: 'content'; read: (cell: string, activity: PortableActivity, locale: Locale) => string[]; pass: 1 | 2 }
  | { role: 'derived'; keepAs: 'unsorted' | 'extra' }
  | { role: 'register' }
)

/** A column with one field of the activity. */
export function fieldColumn<K extends keyof PortableActivity>(
  key: K,
  header: Text,
  codec: Codec<PortableActivity[K]>,
): Column {
  return {
    role: 'content',
    pass: 1,
    header,
    write: ({ activity }, locale) => codec.write(activity[key], locale),
    read: (cell, activity, locale) => {
      const value = codec.read(cell, locale)
      if (value === undefined) return [cell]
      activity[key] = value
      return []
    },
  }
}

/**
 * A column with a line for each item. `pick` chooses the items of an activity to write; `add` puts an item that was
 * read in its place and says whether it could. Items that point at other columns are read in the second pass.
 */
export function linesColumn<T>(shape: {
  header: Text
  line: LineCodec<T>
  pick: (activity: PortableActivity) => readonly T[]
  add: (item: T, activity: PortableActivity) => boolean
  pass?: 1 | 2
}): Column {
  const { header, line, pick, add, pass = 1 } = shape
  return {
    role: 'content',
    pass,
    header,
    write: ({ activity }, locale) =>
      pick(activity)
        .map((item) => line.write(item, locale))
        .join('\n'),
    read: (cell, activity, locale) =>
      linesOf(cell).flatMap((text) => {
        const read = line.read(text, locale)
        return read && add(read.item, activity) ? read.rest : [text]
      }),
  }
}

/** Adds an item to a list of limited length; false when the list is full. */
export function addTo<T>(list: T[], item: T, limit: number): boolean {
  return list.length < limit && list.push(item) > 0
}

/** A column that is only written. */
export function toldColumn(
  header: Text,
  how: { role: 'derived'; keepAs: 'unsorted' | 'extra' } | { role: 'register' },
  write: Column['write'],
): Column {
  return { ...how, header, write }
}
