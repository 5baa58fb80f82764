import { useTranslations } from 'next-intl'
import { DefinitionList } from '@/app/_components/definition-list'
import { HatchText } from '@/app/_components/hatch-text'
import { LocalDate } from '@/app/_components/local-date'
import type { Contract } from '@/server/domain/register/contract'
import { Part } from '../../_agreements/part'

/** How long the contract holds and what it says beside the nine items. */
export function ContractFacts({ contract }: { contract: Contract }) {
  const t = useTranslations('contracts')
  const words = useTranslations('fields.contract')
  const day = (value: string | null) => value && <LocalDate value={value} />
  const prose = (value: string) => value && <span className="whitespace-pre-line">{value}</span>
  const checked = (value: Contract['auditRight']) =>
    value === 'not_checked' ? <HatchText>{t('checked.not_checked')}</HatchText> : t(`checked.${value}`)
  const hours = contract.breachTermHours
  return (
    <>
      <Part title={t('page.dates')}>
        <DefinitionList
          items={[
            { term: words('signedOn'), value: day(contract.signedOn) },
            { term: words('startsOn'), value: day(contract.startsOn) },
            { term: words('endsOn'), value: day(contract.endsOn) ?? t('noEnd') },
            { term: words('renewal'), value: contract.renewal },
            { term: words('notice'), value: contract.notice },
          ]}
        />
      </Part>
      <Part title={t('page.promises')}>
        <DefinitionList
          items={[
            { term: words('breachNotice'), value: checked(contract.breachNotice) },
            { term: words('breachTermHours'), value: hours === null ? null : t('page.hours', { hours }) },
            { term: words('breachContact'), value: contract.breachContact },
            { term: words('auditRight'), value: checked(contract.auditRight) },
            { term: words('liability'), value: prose(contract.liability) },
            ...(contract.kind === 'joint'
              ? [{ term: words('essencePublic'), value: checked(contract.essencePublic) }]
              : []),
            ...(contract.note ? [{ term: t('page.note'), value: prose(contract.note) }] : []),
          ]}
        />
      </Part>
    </>
  )
}
