'use client'

import { type ReactNode, useState } from 'react'
import { type Report, type SelectableRow, SelectionContext } from './use-selection'

/** Remembers which rows are selected; one that is filtered or paged away is no longer selected. */
export function SelectableRows({ rows, children }: { rows: readonly SelectableRow[]; children: ReactNode }) {
  const [ids, setIds] = useState<readonly string[]>([])
  const [report, setReport] = useState<Report | null>(null)
  const chosen = rows.filter((row) => ids.includes(row.id))
  if (chosen.length < ids.length) setIds(chosen.map((row) => row.id))

  function choose(named: readonly string[], on: boolean) {
    setIds((present) => {
      const others = present.filter((id) => !named.includes(id))
      return on ? [...others, ...named] : others
    })
    setReport((present) => (present?.refused.length ? present : null))
  }

  function settle(told: Report) {
    setIds(told.refused.map(({ row }) => row.id))
    setReport(told)
  }

  function clear() {
    setIds([])
    setReport(null)
  }

  return <SelectionContext value={{ rows, chosen, report, choose, settle, clear }}>{children}</SelectionContext>
}
