import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type Definition, DefinitionList } from '@/app/_components/definition-list'
import { HatchText } from '@/app/_components/hatch-text'
import { LocalDate } from '@/app/_components/local-date'
import type { ActivityView } from '../view'
import { type ActivityPage, editHref } from './activity-page'
import { NotFilledIn } from './not-filled-in'

/** What the activity is, in a sentence, and the facts everyone asks for first. */
export function ActivityFacts({ page, people }: { page: ActivityPage; people: ActivityView['people'] }) {
  const fields = useTranslations('fields.activity')
  const { activity } = page
  return (
    <div>
      {activity.description ? (
        <p className="max-w-[68ch] text-base whitespace-pre-wrap">{activity.description}</p>
      ) : (
        <DefinitionList
          items={[
            {
              term: fields('description'),
              value: <NotFilledIn href={editHref(page, 'general', 'description')} what={fields('description')} />,
            },
          ]}
        />
      )}
      <div className="mt-4">
        <DefinitionList layout="row" items={useFacts(page, people)} />
      </div>
    </div>
  )
}

function useFacts(page: ActivityPage, people: ActivityView['people']): Definition[] {
  const t = useTranslations('activity')
  const fields = useTranslations('fields.activity')
  const { activity } = page
  const { ownerId, approvedAt, approvedBy, startDate, endDate } = activity
  const missing = (field: 'ownerId' | 'reviewDue' | 'startDate') => {
    const href = editHref(page, 'general', field)
    const text = <HatchText>{t('empty')}</HatchText>
    return href ? (
      <Link href={href} aria-label={t('fillInField', { field: fields(field) })}>
        {text}
      </Link>
    ) : (
      text
    )
  }
  const dated = (who: string, on: Date) => (
    <>
      {who}, {t('on')} <LocalDate value={on} />
    </>
  )
  return [
    { term: fields('ownerId'), value: ownerId ? (people[ownerId] ?? t('formerMember')) : missing('ownerId') },
    { term: t('version'), value: dated(String(activity.version), activity.updatedAt) },
    {
      term: fields('reviewDue'),
      value: activity.reviewDue ? <LocalDate value={activity.reviewDue} /> : missing('reviewDue'),
    },
    { term: fields('startDate'), value: startDate ? <LocalDate value={startDate} /> : missing('startDate') },
    ...(endDate ? [{ term: fields('endDate'), value: <LocalDate value={endDate} /> }] : []),
    ...(approvedAt && approvedBy
      ? [{ term: t('activated'), value: dated(people[approvedBy] ?? t('formerMember'), approvedAt) }]
      : []),
  ]
}
