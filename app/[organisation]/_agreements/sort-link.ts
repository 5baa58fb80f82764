import { changeParams } from '@/app/_components/url-params'
import type { Query } from './list-query'

type Sorted = { sort: string; descending: boolean }

/** The link of a column header: sorts on it, and the other way round when the list is sorted on it already. */
export function sortLink(query: Query, input: Sorted, by: string) {
  const isCurrent = input.sort === by
  const href = changeParams(query, { sort: isCurrent && !input.descending ? `-${by}` : by })
  if (!isCurrent) return { href }
  return { href, direction: input.descending ? ('descending' as const) : ('ascending' as const) }
}
