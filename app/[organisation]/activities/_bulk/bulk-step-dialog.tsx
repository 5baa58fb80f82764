'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/app/_components/confirm-dialog'
import { DateField } from '@/app/_components/date-field'
import { TextArea } from '@/app/_components/text-area'
import { type Step, stepWays } from '@/server/domain/register/activity-step'
import { SaveFailure } from '../../inventory/save-failure'
import { dayFromNow } from '../[activity]/_steps/day-from-now'
import type { ChangeMany } from './use-change-many'
import { useSelection } from './use-selection'

type Props = { step: Step; changing: ChangeMany; onClose: () => void }

/** Asks before all selected activities take a step, and says how many of them cannot. */
export function BulkStepDialog({ step, changing, onClose }: Props) {
  const t = useTranslations('register.bulk')
  const labels = useTranslations('activity.step')
  const { chosen } = useSelection()
  const [until, setUntil] = useState(dayFromNow(0))
  const cannot = chosen.filter((row) => !stepWays[step].from.includes(row.status)).length
  const [remark, setRemark] = useState('')
  const facts = step === 'archive' ? { endDate: until || null } : step === 'return' ? { remark } : {}
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={t(`${step}.title`, { count: chosen.length })}
      confirmLabel={labels(`${step}.button`)}
      busy={changing.isBusy}
      onConfirm={() => changing.apply({ set: 'step', step, ...facts }, onClose)}
    >
      <div className="space-y-3 text-sm">
        <p>{t(`${step}.explanation`)}</p>
        {cannot > 0 && <p>{t('cannot', { count: cannot })}</p>}
        {step === 'archive' && (
          <DateField
            label={labels('archive.endDate')}
            help={t('archive.endDateHelp')}
            optional
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        )}
        {step === 'return' && (
          <TextArea
            label={labels('return.remark')}
            help={t('return.remarkHelp')}
            rows={4}
            value={remark}
            onChange={(event) => setRemark(event.target.value)}
          />
        )}
        <SaveFailure error={changing.error} />
      </div>
    </ConfirmDialog>
  )
}
