import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/app/_components/data-table'
import { HatchText } from '@/app/_components/hatch-text'
import { LocalDate } from '@/app/_components/local-date'
import { type Affected, isLawYet, type LawChange, lawStatuses, lawWatch } from '@/server/domain/law/law-watch'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { readableCitation } from '@/server/domain/touchpoints/citation'

/** Laws on the move: what is not law yet stands apart and is hatched. */
export function WatchPart() {
  const t = useTranslations('docs.reference.watch')
  return (
    <>
      <p className="text-muted">{t('lede')}</p>
      <div className="space-y-2">
        <h3 className="rk-h3">{t('notLaw')}</h3>
        <p>{t('notLawLede')}</p>
        <Changes caption={t('notLawCaption')} changes={lawWatch.filter((change) => !isLawYet(change))} />
      </div>
      <div className="space-y-2">
        <h3 className="rk-h3">{t('settled')}</h3>
        <Changes caption={t('settledCaption')} changes={lawWatch.filter(isLawYet)} />
      </div>
    </>
  )
}

function Changes({ caption, changes }: { caption: string; changes: readonly LawChange[] }) {
  const t = useTranslations('docs.reference.watch')
  const locale = useLocale()
  return (
    <DataTable
      caption={caption}
      rows={changes}
      rowKey={(change) => change.id}
      stack
      stickyHead={false}
      density="comfortable"
      columns={[
        { id: 'change', header: t('change'), cell: (change) => <What change={change} /> },
        {
          id: 'status',
          header: t('status'),
          cell: (change) => {
            const status = lawStatuses[change.status][locale]
            return isLawYet(change) ? status : <HatchText>{status}</HatchText>
          },
        },
        { id: 'date', header: t('date'), numeric: true, cell: ({ date }) => <LocalDate value={date} style="prose" /> },
        { id: 'affects', header: t('affects'), cell: ({ affects }) => <Affects affects={affects} /> },
      ]}
    />
  )
}

function What({ change }: { change: LawChange }) {
  const locale = useLocale()
  return (
    <div className="max-w-prose whitespace-normal">
      <p className="font-medium">{change[locale]}</p>
      {change.note && <p className="text-muted text-sm font-normal">{readableCitation(change.note[locale], locale)}</p>}
    </div>
  )
}

/** The kinds of touchpoint, or the parts of the register, that a change is about. */
function Affects({ affects }: { affects: readonly Affected[] }) {
  const t = useTranslations('docs.reference.watch')
  const locale = useLocale()
  return (
    <ul>
      {affects.map((one) => (
        <li key={one}>{isTouchpointKind(one) ? touchpointById(one).label[locale] : t(one)}</li>
      ))}
    </ul>
  )
}
