import { useLocale, useTranslations } from 'next-intl'
import { FilterMenu } from '@/app/_components/filter-menu'
import { FilterToggle } from '@/app/_components/filter-toggle'
import { SearchField } from '@/app/_components/search-field'
import { Toolbar } from '@/app/_components/toolbar'
import { touchpoints } from '@/server/domain/touchpoints'
import { activityStatuses } from '@/server/domain/vocabulary/activity-status'
import { legalGrounds } from '@/server/domain/vocabulary/legal-grounds'

type Choice = { id: string; name: string }
type Props = { choices: { owners: Choice[]; parties: Choice[] } }

/** Search and filters of the register; every choice stands in the address. */
export function RegisterToolbar({ choices }: Props) {
  const t = useTranslations('register')
  const locale = useLocale()
  const named = (rows: readonly Choice[]) => rows.map((row) => ({ value: row.id, label: row.name }))
  const vocabulary = (terms: Record<string, { nl: string; en: string }>) =>
    Object.entries(terms).map(([value, label]) => ({ value, label: label[locale] }))
  const kinds = touchpoints.map((touchpoint) => ({ value: touchpoint.id, label: touchpoint.label[locale] }))
  return (
    <Toolbar
      search={<SearchField label={t('search')} />}
      filters={
        <>
          <FilterMenu label={t('kind')} param="kind" options={[...kinds, { value: 'none', label: t('noKind') }]} />
          <FilterMenu label={t('status')} param="status" options={vocabulary(activityStatuses)} />
          <FilterMenu
            label={t('ground')}
            param="ground"
            options={[...vocabulary(legalGrounds), { value: 'undecided', label: t('groundUndecided') }]}
          />
          <FilterMenu
            label={t('owner')}
            param="owner"
            options={[...named(choices.owners), { value: 'none', label: t('noOwner') }]}
          />
          {choices.parties.length > 0 && (
            <FilterMenu label={t('party')} param="party" options={named(choices.parties)} />
          )}
          <FilterMenu
            label={t('contract')}
            param="contract"
            options={[{ value: 'missing', label: t('contractMissing') }]}
          />
          <FilterToggle label={t('alsoArchived')} param="archived" />
        </>
      }
    />
  )
}
