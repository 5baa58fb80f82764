export type DiffPart = { same: boolean; text: string }

const longest = 400

/** Both texts in parts: what they share, and what only this one has. Very long texts are compared as a whole. */
export function diffWords(before: string, after: string): { before: DiffPart[]; after: DiffPart[] } {
  const [a, b] = [words(before), words(after)]
  if (a.length > longest || b.length > longest) {
    const same = before === after
    return { before: [{ same, text: before }], after: [{ same, text: after }] }
  }
  const shared = followShared(a, b)
  return {
    before: join(a, (index) => shared.inBefore.has(index)),
    after: join(b, (index) => shared.inAfter.has(index)),
  }
}

/** Words and marks, each with the space behind it. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}’'-]+\s*|[^\p{L}\p{N}\s]\s*|\s+/gu) ?? []
}

function join(tokens: string[], isShared: (index: number) => boolean): DiffPart[] {
  const parts: DiffPart[] = []
  tokens.forEach((text, index) => {
    const same = isShared(index)
    const last = parts.at(-1)
    if (last?.same === same) last.text += text
    else parts.push({ same, text })
  })
  return parts
}

/** The longest run of words that both have in the same order. */
function followShared(a: string[], b: string[]) {
  const lengths = sharedLengths(a, b)
  const [inBefore, inAfter] = [new Set<number>(), new Set<number>()]
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (isSame(a[i], b[j])) {
      inBefore.add(i++)
      inAfter.add(j++)
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++
    else j++
  }
  return { inBefore, inAfter }
}

/** `lengths[i][j]`: how many words `a` from i and `b` from j share. */
function sharedLengths(a: string[], b: string[]): number[][] {
  const lengths: number[][] = [new Array(b.length + 1).fill(0)]
  for (let i = a.length - 1; i >= 0; i--) {
    const below = lengths[0] ?? []
    const row: number[] = new Array(b.length + 1).fill(0)
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = isSame(a[i], b[j]) ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
    lengths.unshift(row)
  }
  return lengths
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a?.trim() === b?.trim()
}
