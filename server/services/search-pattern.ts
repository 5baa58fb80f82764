/** The pattern that finds `text` anywhere with `ilike`; its wildcards are ordinary signs. */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}
