import { useLocale, useTranslations } from 'next-intl'
import { FilterMenu } from '@/app/_components/filter-menu'
import { SearchField } from '@/app/_components/search-field'
import { Toolbar } from '@/app/_components/toolbar'
import { type AgreementStateKey, agreementStates } from '@/server/domain/agreements/state'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'

/** A contract by itself is never one of these: they are about an activity that lacks one. */
const ofContracts = ['unsigned', 'expired', 'clauses_missing', 'clauses_not_checked', 'expires_soon', 'valid'] as const

type Props = { parties: { id: string; name: string }[]; counts: Record<AgreementStateKey, number> }

/** Search and filters of the contracts; every choice stands in the address. */
export function ContractsToolbar({ parties, counts }: Props) {
  const t = useTranslations('contracts')
  const locale = useLocale()
  const states = ofContracts.map((value) => ({
    value,
    label: agreementStates[value][locale],
    count: counts[value],
  }))
  const kinds = Object.entries(agreementKinds).map(([value, label]) => ({ value, label: label[locale] }))
  return (
    <Toolbar
      search={<SearchField label={t('search')} />}
      filters={
        <>
          <FilterMenu label={t('state')} param="state" options={states} />
          <FilterMenu label={t('kind')} param="kind" options={kinds} />
          {parties.length > 0 && (
            <FilterMenu
              label={t('party')}
              param="party"
              options={parties.map((party) => ({ value: party.id, label: party.name }))}
            />
          )}
        </>
      }
    />
  )
}
