import type { Outputs } from '@/server/api/outputs'
import type { AgreementStateKey } from '@/server/domain/agreements/state'

export type Matrix = Outputs['contracts']['matrix']
export type Cell = Matrix['cells'][number]

/** What a cell can be shown as: several states ask for the same work. */
export const views = ['all', 'missing', 'incomplete', 'ending', 'unknown'] as const
export type View = (typeof views)[number]

const viewOfState: Record<AgreementStateKey, Exclude<View, 'all'> | null> = {
  missing: 'missing',
  wrong_kind: 'missing',
  expired: 'missing',
  unsigned: 'missing',
  clauses_missing: 'incomplete',
  clauses_not_checked: 'incomplete',
  expires_soon: 'ending',
  unknown: 'unknown',
  valid: null,
  not_needed: null,
}

export function isInView({ state }: Cell, view: View): boolean {
  return view === 'all' || viewOfState[state] === view
}

/** The part of the matrix of which the cells are in a view, without empty rows and columns. */
export function partOf(matrix: Matrix, view: View): Matrix {
  const cells = matrix.cells.filter((cell) => isInView(cell, view))
  const rows = new Set(cells.map(({ activityId }) => activityId))
  const columns = new Set(cells.map(({ partyId }) => partyId))
  return {
    ...matrix,
    cells,
    activities: matrix.activities.filter(({ id }) => rows.has(id)),
    parties: matrix.parties.filter(({ id }) => columns.has(id)),
  }
}
