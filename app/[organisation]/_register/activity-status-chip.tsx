import { useLocale, useTranslations } from 'next-intl'
import { StatusChip, type StatusLook } from '@/app/_components/status-chip'
import type { ActivityStatus } from '@/server/domain/register/activity'
import { activityStatuses } from '@/server/domain/vocabulary/activity-status'

const looks: Record<ActivityStatus, StatusLook> = {
  concept: 'draft',
  in_review: 'review',
  active: 'active',
  archived: 'archived',
}

type Props = { status: ActivityStatus; boxed?: boolean; acceptedRisk?: boolean }

/** Where an activity stands, in the word everyone uses, and whether a finding was accepted instead of solved. */
export function ActivityStatusChip({ status, boxed, acceptedRisk = false }: Props) {
  const locale = useLocale()
  const t = useTranslations('register')
  const chip = <StatusChip look={looks[status]} label={activityStatuses[status][locale]} boxed={boxed} />
  if (!acceptedRisk) return chip
  return (
    <span className="inline-flex flex-col gap-0.5">
      {chip}
      <span className="text-muted text-xs">{t('acceptedRisk')}</span>
    </span>
  )
}
