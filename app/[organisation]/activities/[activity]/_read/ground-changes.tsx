import { useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { LocalDate } from '@/app/_components/local-date'
import type { GroundChange } from '@/server/domain/register/activity'
import { useGroundWords } from '../use-ground-words'

/** Which ground of a purpose in use became which, when and why. */
export function GroundChanges({ changes }: { changes: readonly GroundChange[] }) {
  const t = useTranslations('activity.groundChanges')
  const words = useGroundWords()
  if (changes.length === 0) return null
  return (
    <ul className="mt-1 space-y-1 text-xs">
      {changes.map(({ id, changedOn, fromGround, toGround, reason }) => (
        <li key={id}>
          <span className="text-muted">
            <LocalDate value={changedOn} />: {t('became', { from: words(fromGround), to: words(toGround) })}
          </span>{' '}
          {reason ? <span className="whitespace-pre-wrap">{reason}</span> : <HatchText>{t('noReason')}</HatchText>}
        </li>
      ))}
    </ul>
  )
}
