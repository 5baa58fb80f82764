import { useLocale, useTranslations } from 'next-intl'
import { clauseAnswers, dpaClauses } from '@/server/domain/agreements/clauses'
import type { ContractContent } from '@/server/domain/register/contract'
import type { Party } from '@/server/domain/register/party'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import type { Described } from '../../_agreements/differences'

const plain = [
  'title',
  'reference',
  'fileId',
  'url',
  'urlVersion',
  'acceptedOn',
  'signedOn',
  'startsOn',
  'endsOn',
  'renewal',
  'notice',
  'breachTermHours',
  'breachContact',
  'liability',
  'note',
] as const
const checked = ['breachNotice', 'auditRight', 'essencePublic'] as const

/** How each field of a contract reads as text, to compare two people's versions. */
export function useDescribedContract(parties: Pick<Party, 'id' | 'name'>[]): Described<ContractContent>[] {
  const words = useTranslations('fields.contract')
  const t = useTranslations('contracts')
  const locale = useLocale()
  const clauseText = ({ clause, answer, page }: ContractContent['clauses'][number]) =>
    [dpaClauses[clause][locale], clauseAnswers[answer][locale], page].filter(Boolean).join(': ')
  const annexText = ({ kind, title, url }: ContractContent['annexes'][number]) =>
    [t(`annexKind.${kind}`), title, url].filter(Boolean).join(', ')
  return [
    ...plain.map((name) => ({
      name,
      label: words(name),
      text: (contract: ContractContent) => String(contract[name] ?? ''),
    })),
    ...checked.map((name) => ({
      name,
      label: words(name),
      text: (contract: ContractContent) => t(`checked.${contract[name]}`),
    })),
    { name: 'kind', label: words('kind'), text: (contract) => agreementKinds[contract.kind][locale] },
    {
      name: 'partyId',
      label: words('partyId'),
      text: (contract) => parties.find((party) => party.id === contract.partyId)?.name ?? '',
    },
    {
      name: 'clauses',
      label: t('form.clauses'),
      text: (contract) => contract.clauses.map(clauseText).join('\n'),
    },
    { name: 'annexes', label: t('form.annexes'), text: (contract) => contract.annexes.map(annexText).join('\n') },
    {
      name: 'engagementIds',
      label: words('engagementIds'),
      text: (contract) => contract.engagementIds.toSorted().join('\n'),
    },
  ]
}
