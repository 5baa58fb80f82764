import { type Facet, facets } from '@/server/domain/findings/facets'

export type ListParams = Record<string, string | string[] | undefined>

export const views = ['open', 'questions', 'settled'] as const
export type View = (typeof views)[number]

export const pageSize = 50

/** What the address asks of the list. Anything it cannot mean is left out, never an error. */
export function readListParams(params: ListParams) {
  const page = Number(params.page)
  const asked = Object.fromEntries(facets.map((facet) => [facet, many(params[facet])])) as Record<Facet, string[]>
  return {
    view: views.find((view) => view === params.view) ?? 'open',
    asked,
    search: String(params.q ?? '').trim(),
    opened: typeof params.open === 'string' ? params.open : null,
    page: Number.isInteger(page) && page > 0 ? page : null,
  }
}

function many(value: string | string[] | undefined): string[] {
  return String(value ?? '')
    .split(',')
    .filter(Boolean)
}
