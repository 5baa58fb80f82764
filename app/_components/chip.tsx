import type { ReactNode } from 'react'
import { type Tone, toneClass } from './tone'

type ChipProps = { children: ReactNode; tone?: Tone; icon?: ReactNode; boxed?: boolean; title?: string }

/** A short fact: icon plus words. `boxed` only in headers. */
export function Chip({ children, tone, icon, boxed = false, title }: ChipProps) {
  return (
    <span className={`chip ${tone ? toneClass[tone] : ''} ${boxed ? 'chip-box' : ''}`} title={title}>
      {icon}
      {children}
    </span>
  )
}
