'use client'

import type { ReactNode } from 'react'
import { LineActions } from './line-actions'
import type { Lines, PlacedLine } from './use-lines'

type Props = {
  lines: Lines
  placed: PlacedLine
  name: string
  onRemove?: () => void
  children: ReactNode
}

/** One confirmed line with its fields, and the way to move it or take it away. */
export function LinePanel({ lines, placed, name, onRemove, children }: Props) {
  const { index } = placed
  return (
    <li className="rk-panel">
      <div className="border-line flex flex-wrap items-center gap-x-3 gap-y-1 border-b px-4 py-1.5 text-sm">
        <h3 className="font-semibold">{name}</h3>
        <LineActions
          name={name}
          isFirst={lines.confirmed[0]?.index === index}
          isLast={lines.confirmed.at(-1)?.index === index}
          onMove={(step) => lines.moveBy(index, step)}
          onRemove={onRemove ?? (() => lines.remove(index))}
        />
      </div>
      <div className="space-y-4 px-4 py-3">{children}</div>
    </li>
  )
}
