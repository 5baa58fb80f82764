import { ClockAlert, Minus } from 'lucide-react'
import { HatchText } from './hatch-text'
import { MarkIcon, type MarkShape } from './mark-icon'
import { type Tone, toneClass } from './tone'

const looks = {
  complete: { shape: 'check', tone: 'ok' },
  incomplete: { shape: 'part', tone: 'warn' },
  expiring: { shape: 'clock', tone: 'warn' },
  expired: { shape: 'block', tone: 'block' },
  missing: { shape: 'cross', tone: 'block' },
  notNeeded: { shape: 'minus', tone: 'mute' },
} as const satisfies Record<string, { shape: MarkShape | 'clock' | 'minus'; tone: Tone }>

export type ContractLook = keyof typeof looks | 'unknown'

/** The state of a paper, in a shape and a word; `unknown` is hatched. */
export function ContractMark({ look, label }: { look: ContractLook; label: string }) {
  if (look === 'unknown') return <HatchText>{label}</HatchText>
  const { shape, tone } = looks[look]
  return (
    <span className={`chip ${toneClass[tone]}`}>
      {shape === 'clock' && <ClockAlert className="icon" />}
      {shape === 'minus' && <Minus className="icon" />}
      {shape !== 'clock' && shape !== 'minus' && <MarkIcon shape={shape} />}
      {label}
    </span>
  )
}
