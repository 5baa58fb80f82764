import type { PreviewRow } from '@/server/domain/register/exchange'

export const rowFilters = ['all', 'check', 'create', 'exists', 'changed'] as const
export type RowFilter = (typeof rowFilters)[number]

/** The rows a filter means; `check` are new rows with values that a person must place. */
export function rowsOfFilter(rows: readonly PreviewRow[], filter: RowFilter): PreviewRow[] {
  if (filter === 'all') return [...rows]
  if (filter === 'check') return rows.filter((row) => row.will === 'create' && row.notUnderstood.length > 0)
  return rows.filter((row) => row.will === filter)
}
