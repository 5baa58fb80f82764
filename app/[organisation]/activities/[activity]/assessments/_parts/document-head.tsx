import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Chip } from '@/app/_components/chip'
import { formatDate } from '@/app/_components/format-date'
import { LocalDate } from '@/app/_components/local-date'
import { MarkIcon } from '@/app/_components/mark-icon'
import { activityNumber } from '@/server/domain/register/activity'
import type { AssessmentView } from './view'

type Props = { view: AssessmentView; organisation: string; organisationName: string }

/** Who signed or saved last and when, which version this is, and on paper where it belongs. */
export function DocumentHead({ view, organisation, organisationName }: Props) {
  const t = useTranslations('assessments.document')
  const locale = useLocale()
  const { activity, id, version, signed, saved } = view
  const day = (moment: Date) => formatDate(moment, 'prose', locale)
  return (
    <div className="text-muted space-y-1 pb-4 text-sm">
      <p className="hidden text-xs print:block">
        {activityNumber(activity.number)} {activity.name} · {organisationName} · {t('printedOn')}{' '}
        <LocalDate value={view.today} />
      </p>
      {version === 0 ? (
        <p>{t('notBegun')}</p>
      ) : (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Chip tone={signed ? 'ok' : 'mute'} icon={<MarkIcon shape={signed ? 'check' : 'ring'} />}>
            {signed ? t('signed', { name: signed.by, date: day(signed.at) }) : t('notSigned')}
          </Chip>
          <span>{t('version', { version })}</span>
          {saved?.by && <span>{t('saved', { name: saved.by, date: formatDate(saved.at, 'moment', locale) })}</span>}
          <Link className="rk-link" href={`/${organisation}/history/assessment/${id}`} data-noprint>
            {t('compare')}
          </Link>
        </p>
      )}
      {version > 0 && Object.keys(view.register).length > 0 && (
        <p>{t('register', { date: formatDate(view.today, 'table', locale) })}</p>
      )}
    </div>
  )
}
