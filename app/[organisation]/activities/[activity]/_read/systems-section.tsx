import { useLocale, useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import { DefinitionList } from '@/app/_components/definition-list'
import { HatchText } from '@/app/_components/hatch-text'
import { countryName } from '@/server/domain/law/countries'
import type { SystemItem } from '@/server/domain/register/activity'
import { confirmedLines } from '@/server/domain/register/activity-parts'
import type { TriState } from '@/server/domain/register/values'
import { answers } from '@/server/domain/vocabulary/answers'
import { deviceOwnerships } from '@/server/domain/vocabulary/device-ownership'
import { profileTypes } from '@/server/domain/vocabulary/profile-types'
import { type ActivityPage, editHref } from './activity-page'
import { ListedNames } from './listed-names'
import { NotFilledIn } from './not-filled-in'
import { ReadSection } from './read-section'

/** Where the data come from, where they are kept, and how one person's data are found there. */
export function SystemsSection({ page }: { page: ActivityPage }) {
  const t = useTranslations('activity')
  const fields = useTranslations('fields')
  const locale = useLocale()
  const { activity } = page
  const title = fields('section.activity.systems')
  const systems = confirmedLines(activity.systems)
  const columns = useSystemColumns(page)
  const said = (answer: TriState | null) => answer && answers[answer][locale]
  const { deviceOwnership, profileType } = activity
  return (
    <ReadSection page={page} title={title} sections={['systems']}>
      <DefinitionList
        items={[
          {
            term: t('columns.sources'),
            value: (
              <ListedNames
                page={page}
                items={activity.sources}
                section="systems"
                field="sources"
                what={t('columns.sources')}
              />
            ),
          },
          { term: fields('activity.storedByUs'), value: said(activity.storedByUs) },
          { term: fields('activity.storedByVendor'), value: said(activity.storedByVendor) },
          ...(deviceOwnership
            ? [{ term: fields('activity.deviceOwnership'), value: deviceOwnerships[deviceOwnership][locale] }]
            : []),
          ...(profileType ? [{ term: fields('activity.profileType'), value: profileTypes[profileType][locale] }] : []),
        ]}
      />
      <div className="mt-2">
        {systems.length > 0 ? (
          <DataTable
            caption={title}
            columns={columns}
            rows={systems}
            rowKey={(system) => system.id}
            density="comfortable"
            stickyHead={false}
            stack
          />
        ) : (
          <DefinitionList
            items={[
              {
                term: t('columns.systems'),
                value: <NotFilledIn href={editHref(page, 'systems', 'systems')} what={t('columns.systems')} />,
              },
            ]}
          />
        )}
      </div>
    </ReadSection>
  )
}

function useSystemColumns(page: ActivityPage): Column<SystemItem>[] {
  const t = useTranslations('activity')
  const fields = useTranslations('fields.system')
  const locale = useLocale()
  return [
    {
      id: 'name',
      header: fields('entryId'),
      className: 'font-medium',
      cell: ({ entryId, note }) => (
        <>
          {page.labels[entryId]}
          {note && <span className="text-muted block text-xs font-normal">{note}</span>}
        </>
      ),
    },
    {
      id: 'location',
      header: fields('location'),
      cell: ({ location, country }) =>
        [location, country && countryName(country, locale)].filter(Boolean).join(', ') || (
          <HatchText>{t('empty')}</HatchText>
        ),
    },
    {
      id: 'find',
      header: fields('findMethod'),
      cell: (system) => system.findMethod || <HatchText>{t('empty')}</HatchText>,
    },
  ]
}
