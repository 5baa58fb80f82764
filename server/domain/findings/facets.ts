/** What a list of findings can be narrowed to. */
export const facets = ['severity', 'outcome', 'group', 'owner', 'touchpoint', 'activity', 'party', 'contract'] as const
export type Facet = (typeof facets)[number]

/** Values per facet: of a row what it is, of a filter what is asked (nothing asked: everything). */
export type FacetValues = Record<Facet, readonly string[]>

/** What the rules can say of a row of the list, as people look for it; the first asks most. */
export const outcomeValues = ['gap', 'substantiate', 'error', 'open'] as const
export type OutcomeValue = (typeof outcomeValues)[number]

/** Stands for what has no owner, no touchpoint or no activity. */
export const nobody = 'none'

/** Tells whether a row is among what is asked; `except` leaves one facet out of account. */
export function matchesFacets(row: FacetValues, asked: FacetValues, except?: Facet): boolean {
  return facets.every((facet) => {
    if (facet === except || asked[facet].length === 0) return true
    return row[facet].some((value) => asked[facet].includes(value))
  })
}

/** How many rows each value of a facet would show beside what the other facets ask, the largest first. */
export function countFacet(rows: readonly FacetValues[], asked: FacetValues, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>(asked[facet].map((value) => [value, 0]))
  for (const row of rows) {
    if (!matchesFacets(row, asked, facet)) continue
    for (const value of new Set(row[facet])) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return new Map([...counts].sort(([, one], [, other]) => other - one))
}
