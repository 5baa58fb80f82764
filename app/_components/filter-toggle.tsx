'use client'

import { X } from 'lucide-react'
import { useUrlParams } from './use-url-params'

/** A filter that is on or off: `param=1` in the address. */
export function FilterToggle({ label, param }: { label: string; param: string }) {
  const { params, change } = useUrlParams()
  const isOn = params.get(param) === '1'
  return (
    <button
      type="button"
      className="rk-filter"
      data-on={isOn || undefined}
      aria-pressed={isOn}
      onClick={() => change({ [param]: isOn ? null : '1' })}
    >
      {label}
      {isOn && <X className="icon icon-sm" />}
    </button>
  )
}
