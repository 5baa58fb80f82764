'use client'

import { type ReactNode, useId } from 'react'

type ProgressLineProps = {
  label: string
  value: number
  max: number
  /** "36 van 62" */
  detail?: string
  icon?: ReactNode
  action?: ReactNode
}

/** Long work that is under way. */
export function ProgressLine({ label, value, max, detail, icon, action }: ProgressLineProps) {
  const id = useId()
  return (
    <div className="rk-panel flex items-center gap-3 px-4 py-3 text-sm">
      {icon}
      <div className="flex-1">
        <label htmlFor={id}>{label}</label>
        <progress id={id} className="rk-progress mt-1.5" value={value} max={max} />
      </div>
      {detail && (
        <span className="text-muted tabular-nums" role="status">
          {detail}
        </span>
      )}
      {action}
    </div>
  )
}
