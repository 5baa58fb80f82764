'use client'

import { createContext, useContext } from 'react'
import type { Failure } from '@/app/_i18n/failure'
import type { ActivityRow } from '../_list/row'

/** What a change needs to know of a row. */
export type SelectableRow = Pick<ActivityRow, 'id' | 'version' | 'number' | 'name' | 'status'>

/** What became of a change: how many activities have it, and which stayed as they were, and why. */
export type Report = { changed: number; refused: readonly { row: SelectableRow; failure: Failure }[] }

type Selection = {
  /** the rows on this page */
  rows: readonly SelectableRow[]
  chosen: readonly SelectableRow[]
  report: Report | null
  choose: (ids: readonly string[], on: boolean) => void
  /** Shows what became of a change; what stayed as it was stays selected. */
  settle: (report: Report) => void
  clear: () => void
}

export const SelectionContext = createContext<Selection | null>(null)

/** The selection that this row, box or bar is part of. Throws outside one. */
export function useSelection(): Selection {
  const selection = useContext(SelectionContext)
  if (!selection) throw new Error('A row stands outside the selection.')
  return selection
}
