'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/app/_components/confirm-dialog'
import { DateField } from '@/app/_components/date-field'
import { TextArea } from '@/app/_components/text-area'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { useFailure } from '@/app/_i18n/use-failure'
import { ActivateDialog } from './activate-dialog'
import { dayFromNow } from './day-from-now'
import type { Step } from './offered-steps'
import type { At, StepFacts } from './use-step'

type Props = {
  step: Step | null
  at: At
  name: string
  endDate: string | null
  isBusy: boolean
  error: unknown
  onConfirm: (step: Step, more?: StepFacts) => void
  onClose: () => void
}

/** Asks before a step with consequences, and for what the step needs to know. */
export function StepDialog({ step, at, name, endDate, isBusy, error, onConfirm, onClose }: Props) {
  const t = useTranslations('activity.step')
  const failure = useFailure()(error)
  const [until, setUntil] = useState(endDate ?? dayFromNow(0))
  const [remark, setRemark] = useState('')
  if (step === null) return null
  const asked = { isOpen: true, onOpenChange: (open: boolean) => !open && onClose(), busy: isBusy }
  if (step === 'activate') {
    return <ActivateDialog {...asked} at={at} name={name} error={error} onConfirm={() => onConfirm(step)} />
  }
  const more: Partial<Record<Step, StepFacts>> = { archive: { endDate: until || null }, return: { remark } }
  return (
    <ConfirmDialog
      {...asked}
      title={t(`${step}.title`, { name })}
      confirmLabel={t(`${step}.button`)}
      onConfirm={() => onConfirm(step, more[step])}
      tone={step === 'delete' ? 'danger' : 'primary'}
    >
      <div className="space-y-3 text-sm">
        <p>{t(`${step}.explanation`)}</p>
        {step === 'archive' && (
          <DateField label={t('archive.endDate')} value={until} onChange={(event) => setUntil(event.target.value)} />
        )}
        {step === 'return' && (
          <TextArea
            label={t('return.remark')}
            rows={4}
            value={remark}
            error={failure?.fields.remark}
            onChange={(event) => setRemark(event.target.value)}
          />
        )}
        {!failure?.fields.remark && <FailureNotice error={error} />}
      </div>
    </ConfirmDialog>
  )
}
