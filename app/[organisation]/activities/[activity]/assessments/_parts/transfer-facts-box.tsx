import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { DefinitionList } from '@/app/_components/definition-list'
import { formatDate } from '@/app/_components/format-date'
import type { TransferFacts } from '@/server/domain/assessments/suggestion'
import { type AdequacyDecision, adequacyFor } from '@/server/domain/law/adequacy'
import { countryName } from '@/server/domain/law/countries'
import {
  type SccModuleKey,
  sccModules,
  type TransferMechanismKey,
  transferMechanisms,
} from '@/server/domain/law/transfers'
import { type AnswerKey, answers } from '@/server/domain/vocabulary/answers'

type Props = { facts: TransferFacts; today: string; href?: string }

/** What the register says of a transfer: country and tool, the decision that covers it on this day with its scope, and the checks. */
export function TransferFactsBox({ facts, today, href }: Props) {
  const t = useTranslations('assessments.transfer')
  const common = useTranslations('common')
  const locale = useLocale()
  const decision = facts.country ? adequacyFor(facts.country, today) : null
  const checks = [facts.dpfListed, facts.dpfActive, facts.dpfCovers]
  const said = (answer: string | null) =>
    answer ? answers[answer as AnswerKey][locale].toLowerCase() : common('empty').toLowerCase()
  const mechanism = facts.mechanism as TransferMechanismKey | null
  const items = [
    { term: t('country'), value: facts.country && countryName(facts.country, locale) },
    { term: t('mechanism'), value: mechanism && transferMechanisms[mechanism][locale] },
    { term: t('adequacy'), value: decision ? <DecisionText decision={decision} /> : t('noDecision') },
    ...(mechanism === 'dpf' ? [{ term: t('dpf'), value: checks.map(said).join(', ') }] : []),
    ...(mechanism === 'scc'
      ? [{ term: t('scc'), value: facts.sccModule && sccModules[facts.sccModule as SccModuleKey][locale] }]
      : []),
    ...(decision?.watch ? [{ term: t('watch'), value: decision.watch[locale] }] : []),
  ]
  return (
    <div className="rk-quiet p-4 text-sm">
      <h2 className="rk-h3 mb-2">{t('title')}</h2>
      <DefinitionList items={items} />
      {href && (
        <Link className="rk-link mt-2 inline-block" href={href}>
          {t('link')}
        </Link>
      )}
    </div>
  )
}

function DecisionText({ decision: { from, until, scopeText } }: { decision: AdequacyDecision }) {
  const t = useTranslations('assessments.transfer')
  const locale = useLocale()
  const day = (value: string) => formatDate(value, 'table', locale)
  const period = until ? t('until', { from: day(from), until: day(until) }) : t('since', { from: day(from) })
  return scopeText ? `${period}. ${scopeText[locale]}.` : period
}
