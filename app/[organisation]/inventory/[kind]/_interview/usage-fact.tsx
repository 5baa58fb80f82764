'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { LocalDate } from '@/app/_components/local-date'
import type { StepFieldsProps } from './step-fields'

/** What the inventory says, with the way there to change it. */
export function UsageFact({ organisation, view }: StepFieldsProps) {
  const t = useTranslations('interview.usage')
  const common = useTranslations('common')
  const { usage, kind } = view
  const isKnown = usage !== null && usage.answer !== 'unknown'
  return (
    <div className="rk-panel px-4 py-3 text-sm">
      <p className="font-semibold">
        {isKnown ? common(usage.answer) : <HatchText>{usage ? common('unknown') : t('open')}</HatchText>}
      </p>
      {usage && (
        <p className="text-muted">
          {usage.answeredByName && `${usage.answeredByName}, `}
          <LocalDate value={usage.answeredAt} style="prose" />
        </p>
      )}
      {usage?.note && <p className="mt-1 whitespace-pre-wrap">{usage.note}</p>}
      <Link className="rk-link mt-2 inline-block" href={`/${organisation}/inventory#${kind}`}>
        {t('change')}
      </Link>
    </div>
  )
}
