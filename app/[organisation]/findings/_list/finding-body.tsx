import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { articlesOf } from '@/server/domain/law/source-articles'
import { severities, toSubstantiate } from '@/server/domain/rules/outcomes'
import { ruleGroups } from '@/server/domain/rules/rule'
import type { Finding } from '../../_findings/finding'
import { LawText } from '../../_findings/law-text'
import { AdviceFacts } from './advice-facts'
import { DecisionFacts } from './decision-facts'

/** Why a finding counts, what the law says, how it is solved, and what was decided and advised. */
export function FindingBody({ organisation, finding }: { organisation: string; finding: Finding }) {
  const t = useTranslations('findings')
  const locale = useLocale()
  const { group, severity, positions, fix, outcome, stops } = finding
  const means = positions.length > 0 ? toSubstantiate.meaning : severities[severity].meaning
  return (
    <dl className="space-y-2.5 text-sm">
      <Fact term={t('why')}>
        {outcome !== 'error' && <p>{ruleGroups[group].why[locale]}</p>}
        <p>{outcome === 'error' ? t('errorMeaning') : means[locale]}</p>
        {stops && <p>{t('stops')}</p>}
      </Fact>
      {positions.length > 0 && (
        <Fact term={t('positions')}>
          <ul className="mt-1 space-y-2">
            {positions.map((position) => (
              <li key={position.nl} className="border-line rounded-field border px-3 py-2">
                {position[locale]}
                <PositionSource source={position.source} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact term={t('law')}>
        <LawText finding={finding} />
      </Fact>
      <Fact term={t('fix')}>
        <p>{fix[locale]}</p>
      </Fact>
      <DecisionFacts finding={finding} />
      <AdviceFacts organisation={organisation} finding={finding} />
    </dl>
  )
}

/** The article that holds a position; a ruling or an authority is named in the position itself. */
function PositionSource({ source }: { source: string }) {
  const t = useTranslations('findings')
  const locale = useLocale()
  const articles = articlesOf(source.split(', ')).map((article) => article[locale])
  if (articles.length === 0) return null
  return <span className="text-muted block text-xs">{t('source', { articles: articles.join('; ') })}</span>
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{term}</dt>
      <dd className="max-w-[62ch]">{children}</dd>
    </div>
  )
}
