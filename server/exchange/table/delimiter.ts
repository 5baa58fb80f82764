const candidates = [',', ';', '\t', '|'] as const

/** The sign that stands most often between the headers, outside quotes. */
export function findDelimiter(text: string): string {
  const counts = new Map<string, number>(candidates.map((sign) => [sign, 0]))
  let quoted = false
  for (const sign of text) {
    if (sign === '"') quoted = !quoted
    if (quoted) continue
    if (sign === '\n' || sign === '\r') break
    const count = counts.get(sign)
    if (count !== undefined) counts.set(sign, count + 1)
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}
