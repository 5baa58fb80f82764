import { X } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = { legend: string; removeLabel: string; onRemove: () => void; children: ReactNode }

/** One document of a list: its fields on a line, and a way to take it out. */
export function DocumentRow({ legend, removeLabel, onRemove, children }: Props) {
  return (
    <fieldset className="rk-panel grid min-w-0 gap-3 p-4">
      <legend className="sr-only">{legend}</legend>
      <div className="grid items-end gap-3 sm:grid-cols-[1fr_auto]">
        <div className="grid min-w-0 gap-3">{children}</div>
        <button
          type="button"
          className="btn btn-quiet btn-sm justify-self-end"
          aria-label={removeLabel}
          onClick={onRemove}
        >
          <X className="icon" />
        </button>
      </div>
    </fieldset>
  )
}
