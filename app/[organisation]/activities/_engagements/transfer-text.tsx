import { useLocale, useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { countryName } from '@/server/domain/law/countries'
import { transferMechanisms } from '@/server/domain/law/transfers'
import { answers } from '@/server/domain/vocabulary/answers'
import type { EngagementRow } from './engagements-panel'

/** Whether data leave the EEA, and to which countries on what ground; hatched as long as that is not known. */
export function TransferText({ row }: { row: EngagementRow }) {
  const t = useTranslations('engagements')
  const common = useTranslations('common')
  const locale = useLocale()
  const { transferOutsideEea, transfers } = row.engagement
  if (row.transferOpen) return <HatchText>{t('transferOpen')}</HatchText>
  if (transferOutsideEea === null) return <HatchText>{common('empty')}</HatchText>
  if (transferOutsideEea === 'unknown') return <HatchText>{answers.unknown[locale]}</HatchText>
  if (transferOutsideEea === 'no' || transfers.length === 0) return answers[transferOutsideEea][locale]
  return (
    <ul>
      {transfers.map((transfer) => (
        <li key={transfer.id}>
          {transfer.country ? countryName(transfer.country, locale) : common('empty')}
          {transfer.mechanism && (
            <span className="text-muted block text-xs">{transferMechanisms[transfer.mechanism][locale]}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
