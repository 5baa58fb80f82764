import { useLocale } from 'next-intl'
import { StatusChip, type StatusLook } from '@/app/_components/status-chip'
import type { ActivityStatus } from '@/server/domain/register/activity'
import { activityStatuses } from '@/server/domain/vocabulary/activity-status'

const looks: Record<ActivityStatus, StatusLook> = {
  concept: 'draft',
  in_review: 'review',
  active: 'active',
  archived: 'archived',
}

/** Where an activity stands, in the word everyone uses. */
export function ActivityStatusChip({ status, boxed }: { status: ActivityStatus; boxed?: boolean }) {
  const locale = useLocale()
  return <StatusChip look={looks[status]} label={activityStatuses[status][locale]} boxed={boxed} />
}
