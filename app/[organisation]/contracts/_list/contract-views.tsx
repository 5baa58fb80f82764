import { useTranslations } from 'next-intl'
import { Tabs } from '@/app/_components/tabs'
import { changeParams } from '@/app/_components/url-params'
import type { AgreementStateKey } from '@/server/domain/agreements/state'
import type { ContractListInput } from '@/server/domain/register/contract-filter'
import type { Query } from '../../_agreements/list-query'

const views = {
  expiring: ['expires_soon', 'expired'],
  incomplete: ['unsigned', 'clauses_missing', 'clauses_not_checked'],
} as const satisfies Record<string, readonly AgreementStateKey[]>

type Props = { query: Query; input: ContractListInput; all: number; counts: Record<AgreementStateKey, number> }

/** All contracts, those that end, and those with something missing. */
export function ContractViews({ query, input, all, counts }: Props) {
  const t = useTranslations('contracts')
  const tab = (name: keyof typeof views) => ({
    href: changeParams(query, { state: [...views[name]] }),
    label: t(name),
    count: views[name].reduce((sum, state) => sum + counts[state], 0),
    current: input.state.join() === views[name].join(),
  })
  const everything = {
    href: changeParams(query, { state: null }),
    label: t('all'),
    count: all,
    current: input.state.length === 0,
  }
  return <Tabs label={t('views')} tabs={[everything, tab('expiring'), tab('incomplete')]} />
}
