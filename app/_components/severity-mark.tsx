import { useTranslations } from 'next-intl'
import { MarkIcon, type MarkShape } from './mark-icon'
import { type Tone, toneClass } from './tone'

export const severityLooks = {
  block: { shape: 'block', tone: 'block' },
  warn: { shape: 'warn', tone: 'warn' },
  substantiate: { shape: 'half', tone: 'mute' },
  advice: { shape: 'advice', tone: 'note' },
} as const satisfies Record<string, { shape: MarkShape; tone: Tone }>

export type Severity = keyof typeof severityLooks

/** How heavy a finding weighs: with its word, or with a count whose word is spoken and shown on hover. */
export function SeverityMark({ severity, count, label }: { severity: Severity; count?: number; label?: string }) {
  const t = useTranslations('common.severity')
  const { shape, tone } = severityLooks[severity]
  const word = label ?? t(severity)
  return (
    <span
      className={`chip ${toneClass[tone]} font-medium tabular-nums`}
      title={count === undefined ? undefined : `${count} ${word}`}
    >
      <MarkIcon shape={shape} />
      {count ?? word}
      {count !== undefined && <span className="sr-only"> {word}</span>}
    </span>
  )
}
