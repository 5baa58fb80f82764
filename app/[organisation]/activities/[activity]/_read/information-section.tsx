import { useLocale, useTranslations } from 'next-intl'
import { DefinitionList } from '@/app/_components/definition-list'
import { noException } from '@/server/domain/history/choices'
import { art14Exceptions } from '@/server/domain/vocabulary/art14-exceptions'
import { type ActivityPage, editHref } from './activity-page'
import { NotFilledIn } from './not-filled-in'
import { ReadSection } from './read-section'

/** What people are told, where, and on which exception the organisation relies: Art. 12 to 14 AVG. */
export function InformationSection({ page }: { page: ActivityPage }) {
  const fields = useTranslations('fields')
  const locale = useLocale()
  const { activity } = page
  const texts = ['information', 'informationLocation', 'statementVersion'] as const
  const { art14Exception } = activity
  const exceptions = { none: noException, ...art14Exceptions }
  return (
    <ReadSection page={page} title={fields('section.activity.information')} sections={['information']}>
      <DefinitionList
        items={[
          ...texts.map((field) => ({
            term: fields(`activity.${field}`),
            value: activity[field] ? (
              <span className="whitespace-pre-wrap">{activity[field]}</span>
            ) : (
              <NotFilledIn href={editHref(page, 'information', field)} what={fields(`activity.${field}`)} />
            ),
          })),
          ...(art14Exception
            ? [{ term: fields('activity.art14Exception'), value: exceptions[art14Exception][locale] }]
            : []),
          ...(activity.art14Reason ? [{ term: fields('activity.art14Reason'), value: activity.art14Reason }] : []),
        ]}
      />
    </ReadSection>
  )
}
