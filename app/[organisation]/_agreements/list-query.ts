/** The parameters of a page as Next gives them. */
export type Query = Record<string, string | string[] | undefined>

/** The first value of a parameter. */
export function one(query: Query, name: string): string | undefined {
  const value = query[name]
  return Array.isArray(value) ? value[0] : value
}

/** The values of a parameter that holds several, joined by commas. */
export function many(query: Query, name: string): string[] {
  return (one(query, name) ?? '').split(',').filter(Boolean)
}

/** Search, order and page, as every list has them in its address: `q`, `sort` (`-name` is descending), `page`, `size`. */
export function listParams(query: Query) {
  const sort = one(query, 'sort') ?? ''
  return {
    search: one(query, 'q')?.slice(0, 200),
    sort: sort.replace(/^-/, ''),
    descending: sort.startsWith('-'),
    page: Number(one(query, 'page')),
    perPage: Number(one(query, 'size')),
  }
}

type Field = { safeParse: (value: unknown) => { success: boolean } }

/** What of `wanted` the list understands; anything it cannot mean is left out, never an error. */
export function understood(shape: Record<string, Field>, wanted: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => shape[name]?.safeParse(value).success ?? false),
  )
}
