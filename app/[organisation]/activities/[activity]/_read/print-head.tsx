import { useTranslations } from 'next-intl'
import { LocalDate } from '@/app/_components/local-date'
import { type Activity, activityNumber } from '@/server/domain/register/activity'

/** What a sheet of paper needs to be found back: number, organisation, version and day. */
export function PrintHead({ activity, organisationName }: { activity: Activity; organisationName: string }) {
  const t = useTranslations('activity')
  return (
    <p className="text-muted mb-2 hidden text-xs print:block">
      {activityNumber(activity.number)} · {organisationName} · {t('version')} {activity.version} · {t('printedOn')}{' '}
      <LocalDate value={new Date()} />
    </p>
  )
}
