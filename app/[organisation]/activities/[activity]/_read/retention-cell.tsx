import { useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import type { RetentionLine } from '@/server/domain/register/activity'
import { useRetentionText } from './retention-text'

/** The periods that hold for a category of data, or what happens to it afterwards. */
export function RetentionCell({ lines, show }: { lines: readonly RetentionLine[]; show: 'period' | 'afterwards' }) {
  const t = useTranslations('activity')
  const say = useRetentionText()
  if (lines.length === 0) return <HatchText>{t('empty')}</HatchText>
  return (
    <ul className="space-y-1">
      {lines.map((line) => {
        const text = say(line)
        const words = text[show]
        return (
          <li key={line.id}>
            {words === null ? <HatchText>{t('empty')}</HatchText> : words}
            {show === 'period' && text.details.length > 0 && (
              <span className="text-muted block text-xs font-normal">{text.details.join(' · ')}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
