import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/app/_components/data-table'
import { readableCitations } from '@/server/domain/law/citations'
import { fineTiers } from '@/server/domain/law/fine-tiers'
import { rules } from '@/server/domain/rules'
import type { FineTier } from '@/server/domain/rules/rule'

const tiers = Object.keys(fineTiers) as FineTier[]

/** What an infringement can cost at most, and how many rules stand in each category. */
export function FinesPart() {
  const t = useTranslations('docs.reference.fines')
  const locale = useLocale()
  return (
    <>
      <p className="text-muted">{t('lede')}</p>
      <DataTable
        caption={t('caption')}
        rows={tiers}
        rowKey={(tier) => tier}
        stack
        stickyHead={false}
        density="comfortable"
        columns={[
          { id: 'tier', header: t('category'), cell: (tier) => t(`tier.${tier}`) },
          { id: 'most', header: t('most'), cell: (tier) => fineTiers[tier][locale] },
          { id: 'law', header: t('law'), cell: (tier) => readableCitations([fineTiers[tier].cite], locale).join('; ') },
          {
            id: 'rules',
            header: t('rules'),
            numeric: true,
            cell: (tier) => rules.filter((rule) => rule.fineTier === tier).length,
          },
        ]}
      />
    </>
  )
}
