type Content = Readonly<Record<string, unknown>>
type Line = Record<string, unknown> & { id: string }

export type Merge = {
  /** mine, with everything only the other changed */
  merged: Record<string, unknown>
  /** what both changed, differently: paths as `compareDocuments` gives them, without the section */
  conflicts: string[]
  /** what only the other changed */
  taken: string[]
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isLines(value: unknown): value is Line[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'id' in one)
}

/**
 * Brings two edits of the same content together. What one of them left alone follows the other; what both changed
 * stays as it is in `mine` and is named, so that a person can choose. Nothing either of them typed is dropped unseen.
 */
export function mergeContent(base: Content, mine: Content, theirs: Content): Merge {
  const merge: Merge = { merged: {}, conflicts: [], taken: [] }
  for (const key of Object.keys(mine)) {
    const [was, my, their] = [base[key], mine[key], theirs[key]]
    merge.merged[key] =
      isLines(my) && isLines(their)
        ? mergeLines(isLines(was) ? was : [], my, their, key, merge)
        : mergeValue(was, my, their, key, merge)
  }
  return merge
}

function mergeValue(was: unknown, my: unknown, their: unknown, path: string, merge: Merge): unknown {
  if (same(my, their) || same(was, their)) return my
  if (!same(was, my)) {
    merge.conflicts.push(path)
    return my
  }
  merge.taken.push(path)
  return their
}

function mergeLines(was: Line[], my: Line[], their: Line[], part: string, merge: Merge): Line[] {
  const [wasById, myById, theirById] = [was, my, their].map((lines) => new Map(lines.map((line) => [line.id, line])))
  const kept = my.flatMap((line) => {
    const other = theirById?.get(line.id)
    const before = wasById?.get(line.id)
    const path = `${part}/${line.id}`
    if (other) return [mergeLine(before ?? {}, line, other, path, merge)]
    if (!before) return [line]
    merge[same(before, line) ? 'taken' : 'conflicts'].push(path)
    return same(before, line) ? [] : [line]
  })
  const added = their.flatMap((line) => {
    if (myById?.has(line.id)) return []
    const before = wasById?.get(line.id)
    if (before && !same(before, line)) merge.conflicts.push(`${part}/${line.id}`)
    if (before) return []
    merge.taken.push(`${part}/${line.id}`)
    return [line]
  })
  return [...kept, ...added]
}

function mergeLine(before: Content, my: Line, their: Line, path: string, merge: Merge): Line {
  const entries = Object.keys(my).map((key) => [
    key,
    mergeValue(before[key], my[key], their[key], `${path}/${key}`, merge),
  ])
  return { ...Object.fromEntries(entries), id: my.id }
}

/** `content` with the place that `path` names as it is in `source`: a field, a field of a line, or a whole line. */
export function takeFrom(content: Content, source: Content, path: string): Record<string, unknown> {
  const [key = '', id, field] = path.split('/')
  if (id === undefined) return { ...content, [key]: source[key] }
  const lines = isLines(content[key]) ? content[key] : []
  const wanted = isLines(source[key]) ? source[key].find((line) => line.id === id) : undefined
  if (!wanted) return { ...content, [key]: lines.filter((line) => line.id !== id) }
  if (!lines.some((line) => line.id === id)) return { ...content, [key]: [...lines, wanted] }
  const changed = lines.map((line) => {
    if (line.id !== id) return line
    return field === undefined ? wanted : { ...line, [field]: wanted[field] }
  })
  return { ...content, [key]: changed }
}
