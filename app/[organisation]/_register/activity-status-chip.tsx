import { useLocale, useTranslations } from 'next-intl'
import { LocalDate } from '@/app/_components/local-date'
import { StatusChip, type StatusLook } from '@/app/_components/status-chip'
import type { AcceptedInShort } from '@/server/domain/findings/accepted-risk'
import type { ActivityStatus } from '@/server/domain/register/activity'
import { activityStatuses } from '@/server/domain/vocabulary/activity-status'

const looks: Record<ActivityStatus, StatusLook> = {
  concept: 'draft',
  in_review: 'review',
  active: 'active',
  archived: 'archived',
}

type Props = { status: ActivityStatus; boxed?: boolean; acceptedRisk?: AcceptedInShort | null }

/** Where an activity stands, in the word everyone uses, and until when findings are accepted instead of solved. */
export function ActivityStatusChip({ status, boxed = false, acceptedRisk = null }: Props) {
  const locale = useLocale()
  const t = useTranslations('register')
  const chip = <StatusChip look={looks[status]} label={activityStatuses[status][locale]} boxed={boxed} />
  if (!acceptedRisk) return chip
  const until = () => <LocalDate value={acceptedRisk.until} />
  return (
    <span className={boxed ? 'inline-flex flex-wrap items-center gap-x-2' : 'inline-flex flex-col gap-0.5'}>
      {chip}
      <span className="text-muted text-xs">{t.rich('acceptedRisk', { count: acceptedRisk.count, until })}</span>
    </span>
  )
}
