'use client'

import { useEffect, useRef } from 'react'
import { enterBulkBar } from './enter-bulk-bar'
import { useSelection } from './use-selection'

/** The checkbox of one row; also one that was ticked before the script took over. */
export function SelectRow({ id, label }: { id: string; label: string }) {
  const { chosen, choose } = useSelection()
  const box = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was ticked before the first render
  useEffect(() => {
    if (box.current?.checked) choose([id], true)
  }, [])
  return (
    <label className="rk-pick">
      <input
        ref={box}
        type="checkbox"
        className="checkbox checkbox-sm"
        aria-label={label}
        checked={chosen.some((row) => row.id === id)}
        onChange={(event) => choose([id], event.target.checked)}
        onKeyDown={enterBulkBar}
      />
    </label>
  )
}
