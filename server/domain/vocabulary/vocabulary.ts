import type { Text } from '../text'

/** A closed list of keys, each with its label and the facts that belong to it. */
export type Vocabulary<Entry extends Text = Text> = Record<string, Entry>

/** Returns the keys of a vocabulary in the order in which they are shown; fit for `z.enum`. */
export function keysOf<Key extends string>(vocabulary: Record<Key, Text>): readonly [Key, ...Key[]] {
  return Object.keys(vocabulary) as [Key, ...Key[]]
}
