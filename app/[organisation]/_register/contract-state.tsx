import { useLocale, useTranslations } from 'next-intl'
import { type ContractLook, ContractMark } from '@/app/_components/contract-mark'
import { type AgreementStateKey, agreementStates } from '@/server/domain/agreements/state'

const looks: Record<AgreementStateKey, ContractLook> = {
  not_needed: 'notNeeded',
  unknown: 'unknown',
  missing: 'missing',
  wrong_kind: 'missing',
  unsigned: 'incomplete',
  expired: 'expired',
  clauses_missing: 'incomplete',
  clauses_not_checked: 'unknown',
  expires_soon: 'expiring',
  valid: 'complete',
}

/** The state of what was agreed with parties: a mark and the word (`brief`: one word); null when there is no party. */
export function ContractState({ state, brief = false }: { state: AgreementStateKey | null; brief?: boolean }) {
  const t = useTranslations('register')
  const locale = useLocale()
  if (state === null) return <span className="text-muted">{t('noContract')}</span>
  return <ContractMark look={looks[state]} label={brief ? t(`state.${state}`) : agreementStates[state][locale]} />
}
