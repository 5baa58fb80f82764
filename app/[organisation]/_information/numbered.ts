/** Parts of a text with a key: the same words can stand in it twice. */
export function numbered<T>(parts: readonly T[]): { key: string; part: T }[] {
  return Array.from(parts, (part, index) => ({ key: String(index), part }))
}
