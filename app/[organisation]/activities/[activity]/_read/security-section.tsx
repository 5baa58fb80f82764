import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { DefinitionList } from '@/app/_components/definition-list'
import { confirmedLines } from '@/server/domain/register/activity-parts'
import { type ActivityPage, editHref } from './activity-page'
import { NotFilledIn } from './not-filled-in'
import { ReadSection } from './read-section'

/** What protects the data: Art. 30(1)(g) and 32 AVG. */
export function SecuritySection({ page }: { page: ActivityPage }) {
  const fields = useTranslations('fields')
  const { activity } = page
  const measures = confirmedLines(activity.measures)
  const texts = (['noMeasuresReason', 'proportionality', 'safeguardStatement'] as const).filter(
    (field) => field !== 'noMeasuresReason' || activity.noMeasuresReason !== '',
  )
  return (
    <ReadSection page={page} title={fields('measures')} sections={['security']}>
      {measures.length > 0 ? (
        <ul className="grid gap-x-8 gap-y-1.5 text-sm sm:grid-cols-2">
          {measures.map((measure) => (
            <li key={measure.id} className="flex gap-2">
              <Check className="icon is-ok mt-[0.2rem]" />
              <span>
                {page.labels[measure.entryId]}
                {measure.note && <span className="text-muted block text-xs">{measure.note}</span>}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        activity.noMeasuresReason === '' && (
          <NotFilledIn href={editHref(page, 'security', 'measures')} what={fields('measures')} />
        )
      )}
      <div className="mt-3">
        <DefinitionList
          items={texts.map((field) => ({
            term: fields(`activity.${field}`),
            value: activity[field] ? (
              <span className="whitespace-pre-wrap">{activity[field]}</span>
            ) : (
              <NotFilledIn href={editHref(page, 'security', field)} what={fields(`activity.${field}`)} />
            ),
          }))}
        />
      </div>
    </ReadSection>
  )
}
