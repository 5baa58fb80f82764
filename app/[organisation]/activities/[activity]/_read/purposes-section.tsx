import { useLocale, useTranslations } from 'next-intl'
import { Chip } from '@/app/_components/chip'
import { type Column, DataTable } from '@/app/_components/data-table'
import { HatchText } from '@/app/_components/hatch-text'
import type { GroundChange, Purpose } from '@/server/domain/register/activity'
import { confirmedLines, splitGround } from '@/server/domain/register/activity-parts'
import { answers } from '@/server/domain/vocabulary/answers'
import { type ActivityPage, editHref } from './activity-page'
import { GroundChanges } from './ground-changes'
import { NotFilledIn } from './not-filled-in'
import { PurposeFacts } from './purpose-facts'
import { ReadSection } from './read-section'

/** Why the data are used, each purpose with its own legal ground: Art. 6 and 30(1)(b) AVG. */
export function PurposesSection({ page }: { page: ActivityPage }) {
  const t = useTranslations('activity')
  const fields = useTranslations('fields')
  const title = fields('section.activity.purposes')
  const purposes = confirmedLines(page.activity.purposes)
  const columns = usePurposeColumns(page.activity.groundChanges)
  return (
    <ReadSection page={page} title={title} sections={['purposes']}>
      {purposes.length > 0 ? (
        <DataTable
          caption={title}
          columns={columns}
          rows={purposes}
          rowKey={(purpose) => purpose.id}
          density="comfortable"
          stickyHead={false}
          stack
        />
      ) : (
        <NotFilledIn href={editHref(page, 'purposes', 'purposes')} what={t('what.purposes')} />
      )}
    </ReadSection>
  )
}

function usePurposeColumns(changes: readonly GroundChange[]): Column<Purpose>[] {
  const t = useTranslations('activity')
  const fields = useTranslations('fields.purpose')
  const locale = useLocale()
  return [
    {
      id: 'text',
      header: fields('text'),
      className: 'font-medium',
      cell: (purpose) => (
        <>
          {purpose.text} {purpose.marketing && <Chip boxed>{t('marketing')}</Chip>}
          <PurposeFacts purpose={purpose} />
        </>
      ),
    },
    { id: 'ground', header: fields('ground'), cell: (purpose) => <Ground purpose={purpose} /> },
    {
      id: 'reason',
      header: fields('groundReason'),
      cell: (purpose) => (
        <>
          {purpose.groundReason ? (
            <span className="whitespace-pre-wrap">{purpose.groundReason}</span>
          ) : (
            <span className="text-muted">{t('empty')}</span>
          )}
          <GroundChanges changes={changes.filter(({ purposeId }) => purposeId === purpose.id)} />
        </>
      ),
    },
    {
      id: 'statement',
      header: t('inPrivacyStatement'),
      cell: ({ inPrivacyStatement: answer }) =>
        answer === null || answer === 'unknown' ? (
          <HatchText>{answer ? answers.unknown[locale] : t('empty')}</HatchText>
        ) : (
          answers[answer][locale]
        ),
    },
  ]
}

function Ground({ purpose }: { purpose: Purpose }) {
  const t = useTranslations('activity')
  const locale = useLocale()
  if (purpose.ground === null) {
    return (
      <span className="whitespace-nowrap">
        <HatchText>{t('groundToChoose')}</HatchText>
      </span>
    )
  }
  const { name, article } = splitGround(purpose.ground, locale)
  return (
    <>
      {name}
      <span className="text-muted block text-xs font-normal">
        {[article, purpose.statute].filter(Boolean).join(', ')}
      </span>
    </>
  )
}
