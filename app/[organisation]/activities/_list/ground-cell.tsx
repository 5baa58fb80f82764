import { useLocale, useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { legalGrounds } from '@/server/domain/vocabulary/legal-grounds'
import type { ActivityRow } from './row'

/** The grounds of an activity; an undecided one comes first, hatched. */
export function GroundCell({ row }: { row: Pick<ActivityRow, 'grounds' | 'undecided'> }) {
  const t = useTranslations('register')
  const locale = useLocale()
  const names = row.grounds.map((ground) => legalGrounds[ground][locale].replace(/ \(.*\)$/, ''))
  if (row.undecided > 0) return <HatchText>{t('toChoose', { count: row.undecided })}</HatchText>
  if (names.length === 0) return <HatchText>{t('noPurpose')}</HatchText>
  const [first, ...others] = names
  return (
    <span title={names.join(', ')}>
      {first}
      {others.length > 0 && <span className="text-muted"> {t('more', { count: others.length })}</span>}
      <span className="sr-only">{others.length > 0 ? `: ${others.join(', ')}` : ''}</span>
    </span>
  )
}
