import { useLocale, useTranslations } from 'next-intl'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import type { EngagementRow } from './engagements-panel'

/** Which agreement the role of the party asks for. */
export function NeededText({ row }: { row: EngagementRow }) {
  const t = useTranslations('engagements')
  const locale = useLocale()
  const [first, second] = row.needed.map((kind) => agreementKinds[kind][locale].replace(/ \(.*$/, ''))
  if (row.engagement.role === 'unknown') return <span className="text-muted">{t('neededUnknown')}</span>
  if (!first) return <span className="text-muted">{t('neededNothing')}</span>
  return second ? t('or', { first, second: second.charAt(0).toLowerCase() + second.slice(1) }) : first
}
