'use client'

import { useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import type { Lines } from './use-lines'

type Props = { lines: Lines; title: string; textOf: (line: Lines['proposed'][number]['line']) => string }

/** What the template proposes for a part: taken over or set aside one by one or together, and kept with the next save. */
export function ProposedLines({ lines, title, textOf }: Props) {
  const t = useTranslations('activity.proposal')
  const { proposed, decide } = lines
  if (proposed.length === 0) return null
  const ids = proposed.map(({ line }) => line.id)
  return (
    <div className="rk-panel bg-sunken border-dashed px-4 py-3 text-sm">
      <h3 className="rk-h3">
        <HatchText>{t('title', { count: proposed.length, section: title })}</HatchText>
      </h3>
      <p className="text-muted mt-0.5">{t('explanation')}</p>
      <ul className="divide-line mt-2 divide-y">
        {proposed.map(({ line }) => (
          <li key={line.id} className="flex flex-wrap items-center justify-between gap-x-3 py-1">
            <span className="min-w-0">{textOf(line)}</span>
            <Choice what={textOf(line)} onChoose={(keep) => decide([line.id], keep)} small />
          </li>
        ))}
      </ul>
      {proposed.length > 1 && (
        <div className="mt-2">
          <Choice what={title} onChoose={(keep) => decide(ids, keep)} />
        </div>
      )}
    </div>
  )
}

type ChoiceProps = { what: string; onChoose: (keep: boolean) => void; small?: boolean }

function Choice({ what, onChoose, small = false }: ChoiceProps) {
  const t = useTranslations('activity.proposal')
  const size = small ? 'btn-xs' : 'btn-sm'
  return (
    <span className="flex flex-wrap gap-1.5">
      <button type="button" className={`btn btn-line ${size}`} onClick={() => onChoose(true)}>
        {t(small ? 'keepOne' : 'keepAll')}
        <span className="sr-only"> {what}</span>
      </button>
      <button type="button" className={`btn btn-quiet ${size}`} onClick={() => onChoose(false)}>
        {t(small ? 'setAsideOne' : 'setAsideAll')}
        <span className="sr-only"> {what}</span>
      </button>
    </span>
  )
}
