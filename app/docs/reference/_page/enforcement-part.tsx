import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/app/_components/data-table'
import { formatDate } from '@/app/_components/format-date'
import { type EnforcementCase, enforcementCases, enforcementKinds } from '@/server/domain/law/enforcement'

/** Cases of supervisors, the newest first. */
export function EnforcementPart() {
  const t = useTranslations('docs.reference.enforcement')
  const locale = useLocale()
  const format = useFormatter()
  return (
    <>
      <p className="text-muted">{t('lede')}</p>
      <DataTable
        caption={t('caption')}
        rows={enforcementCases}
        rowKey={(one) => one.id}
        stack
        stickyHead={false}
        density="comfortable"
        columns={[
          { id: 'who', header: t('who'), cell: (one) => <span className="font-medium">{one.who[locale]}</span> },
          { id: 'date', header: t('date'), numeric: true, cell: (one) => <CaseDate date={one.date} /> },
          { id: 'supervisor', header: t('supervisor'), cell: (one) => one.supervisor[locale] },
          { id: 'what', header: t('what'), cell: (one) => enforcementKinds[one.kind][locale] },
          {
            id: 'amount',
            header: t('amount'),
            numeric: true,
            cell: ({ amount }) =>
              amount === null
                ? '–'
                : format.number(amount, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
          },
          { id: 'about', header: t('about'), cell: (one) => <Story case={one} /> },
        ]}
      />
    </>
  )
}

/** A day or a month. */
function CaseDate({ date }: { date: string }) {
  const locale = useLocale()
  const format = useFormatter()
  const isDay = date.length === 10
  const month = () => format.dateTime(new Date(`${date}-01T12:00:00Z`), { month: 'long', year: 'numeric' })
  return <time dateTime={date}>{isDay ? formatDate(date, 'prose', locale) : month()}</time>
}

function Story({ case: { who, about, afterwards, report } }: { case: EnforcementCase }) {
  const t = useTranslations('docs.reference.enforcement')
  const locale = useLocale()
  return (
    <div className="max-w-prose space-y-1 whitespace-normal">
      <p>{about[locale]}</p>
      {afterwards && <p className="text-muted">{afterwards[locale]}</p>}
      {report && (
        <a className="rk-link" href={report} rel="noreferrer">
          {t('report', { who: who[locale] })}
        </a>
      )}
    </div>
  )
}
