import { useTranslations } from 'next-intl'
import { DefinitionList } from '@/app/_components/definition-list'
import { confirmedLines } from '@/server/domain/register/activity-parts'
import { type ActivityPage, editHref } from './activity-page'
import { DataTableOfLines } from './data-lines'
import { NotFilledIn } from './not-filled-in'
import { ReadSection } from './read-section'

/** About whom, which data, where from, how long and what then: Art. 30(1)(c) and (f) AVG. */
export function DataSection({ page }: { page: ActivityPage }) {
  const t = useTranslations('activity')
  const { activity, labels } = page
  const subjects = confirmedLines(activity.subjects)
  const names = subjects.map(({ entryId, note }) => (note ? `${labels[entryId]} (${note})` : labels[entryId]))
  const hasData = confirmedLines(activity.dataLines).length > 0 || confirmedLines(activity.retentionLines).length > 0
  return (
    <ReadSection page={page} title={t('part.data')} sections={['data', 'subjects']}>
      {subjects.length > 0 ? (
        <p className="text-muted mb-2 max-w-[70ch] text-sm">{t('ofPeople', { names: names.join(', ') })}</p>
      ) : (
        <div className="mb-2">
          <DefinitionList
            items={[
              {
                term: t('what.subjects'),
                value: <NotFilledIn href={editHref(page, 'subjects', 'subjects')} what={t('what.subjects')} />,
              },
            ]}
          />
        </div>
      )}
      {hasData ? (
        <DataTableOfLines page={page} />
      ) : (
        <DefinitionList
          items={[
            {
              term: t('what.data'),
              value: <NotFilledIn href={editHref(page, 'data', 'dataLines')} what={t('what.data')} />,
            },
          ]}
        />
      )}
      {activity.noPeriodReason && (
        <div className="mt-3">
          <DefinitionList items={[{ term: t('noPeriod'), value: activity.noPeriodReason }]} />
        </div>
      )}
    </ReadSection>
  )
}
