'use client'

import { enterBulkBar, selectAllId } from './enter-bulk-bar'
import { useSelection } from './use-selection'

/** Selects every row of this page, or none. */
export function SelectAll({ label }: { label: string }) {
  const { rows, chosen, choose } = useSelection()
  const isAll = chosen.length > 0 && chosen.length === rows.length
  const ids = rows.map((row) => row.id)
  return (
    <label className="rk-pick">
      <input
        ref={(box) => {
          if (box) box.indeterminate = chosen.length > 0 && !isAll
        }}
        id={selectAllId}
        type="checkbox"
        className="checkbox checkbox-sm"
        aria-label={label}
        checked={isAll}
        onChange={(event) => choose(ids, event.target.checked)}
        onKeyDown={enterBulkBar}
      />
    </label>
  )
}
