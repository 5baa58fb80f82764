import { useLocale, useTranslations } from 'next-intl'
import { DefinitionList } from '@/app/_components/definition-list'
import { answers } from '@/server/domain/vocabulary/answers'
import { type ActivityPage, editHref } from './activity-page'
import { ListedNames } from './listed-names'
import { NotFilledIn } from './not-filled-in'
import { ReadSection } from './read-section'

/** Who else receives the data, and whether they leave the EEA: Art. 30(1)(d) and (e) AVG. */
export function RecipientsSection({ page }: { page: ActivityPage }) {
  const t = useTranslations('activity')
  const fields = useTranslations('fields')
  const locale = useLocale()
  const { recipients, noRecipientsConfirmed, transferOutsideEea } = page.activity
  const other = t('otherRecipients')
  return (
    <ReadSection page={page} title={fields('section.activity.recipients')} sections={['recipients']}>
      <DefinitionList
        items={[
          {
            term: other,
            value: noRecipientsConfirmed ? (
              t('nobodyElse')
            ) : (
              <ListedNames page={page} items={recipients} section="recipients" field="recipients" what={other} />
            ),
          },
          {
            term: fields('activity.transferOutsideEea'),
            value: transferOutsideEea ? (
              answers[transferOutsideEea][locale]
            ) : (
              <NotFilledIn
                href={editHref(page, 'recipients', 'transferOutsideEea')}
                what={fields('activity.transferOutsideEea')}
              />
            ),
          },
        ]}
      />
    </ReadSection>
  )
}
