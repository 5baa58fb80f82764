import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { readableCitations } from '@/server/domain/law/citations'
import { fineTiers } from '@/server/domain/law/fine-tiers'
import { articlesOf } from '@/server/domain/law/source-articles'
import { readableCitation } from '@/server/domain/touchpoints/citation'
import type { Finding } from './finding'

/** The articles of law behind a finding, where we know it from, what breaking them can cost, and the rule itself. */
export function LawText({ finding }: { finding: Finding }) {
  const t = useTranslations('findings')
  const locale = useLocale()
  const tier = fineTiers[finding.fineTier]
  const sources = articlesOf(finding.seeds)
  return (
    <>
      <p>{readableCitations(finding.cites, locale).join(', ')}</p>
      <p className="text-muted text-xs">
        {tier[locale]} ({readableCitation(tier.cite, locale)})
      </p>
      {sources.length > 0 && (
        <p className="text-muted text-xs">
          {t('source', { articles: sources.map((article) => article[locale]).join('; ') })}
        </p>
      )}
      <p className="text-xs">
        <Link className="rk-link" href={`/docs/rules#${finding.rule}`}>
          {t('rule', { rule: finding.rule })}
        </Link>
      </p>
    </>
  )
}
