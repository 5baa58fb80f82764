'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/app/_components/confirm-dialog'
import { DateField } from '@/app/_components/date-field'
import { HatchText } from '@/app/_components/hatch-text'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import type { Art30Element } from '@/server/domain/register/completeness'
import { dayFromNow } from './day-from-now'
import type { Step } from './offered-steps'

type Props = {
  step: Step | null
  name: string
  endDate: string | null
  emptyElements: readonly Art30Element[]
  isBusy: boolean
  error: unknown
  onConfirm: (step: Step, endDate?: string | null) => void
  onClose: () => void
}

/** Asks before a step with consequences; before activating it lists what Art. 30 still misses. */
export function StepDialog({ step, name, endDate, emptyElements, isBusy, error, onConfirm, onClose }: Props) {
  const t = useTranslations('activity.step')
  const [until, setUntil] = useState(endDate ?? dayFromNow(0))
  if (step === null) return null
  const hasGaps = step === 'activate' && emptyElements.length > 0
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={t(`${step}.title`, { name })}
      confirmLabel={hasGaps ? t('activate.anyway') : t(`${step}.button`)}
      onConfirm={() => onConfirm(step, step === 'archive' ? until || null : undefined)}
      busy={isBusy}
      tone={step === 'delete' ? 'danger' : 'primary'}
    >
      <div className="space-y-3 text-sm">
        <p>{hasGaps ? t('activate.gaps', { count: emptyElements.length }) : t(`${step}.explanation`)}</p>
        {hasGaps && <Gaps elements={emptyElements} />}
        {step === 'archive' && (
          <DateField label={t('archive.endDate')} value={until} onChange={(event) => setUntil(event.target.value)} />
        )}
        <FailureNotice error={error} />
      </div>
    </ConfirmDialog>
  )
}

function Gaps({ elements }: { elements: readonly Art30Element[] }) {
  const t = useTranslations('fields')
  return (
    <ul className="space-y-1">
      {elements.map((element) => (
        <li key={element}>
          <HatchText>{t(element)}</HatchText>
        </li>
      ))}
    </ul>
  )
}
