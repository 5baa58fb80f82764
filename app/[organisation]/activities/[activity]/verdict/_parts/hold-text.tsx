import { useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import type { VerdictView } from './reasons'

/** Why the activity as a whole may not start yet, and who can change that. */
export function HoldText({ verdict: { hold, approvers } }: { verdict: VerdictView }) {
  const t = useTranslations('verdict.hold')
  if (hold === null) return null
  if (hold === 'not_judged') {
    return (
      <p className="rk-note rk-quiet">
        <HatchText>{t('not_judged')}</HatchText>
      </p>
    )
  }
  const approval = approvers.length > 0 ? t('not_approved', { names: approvers.join(', ') }) : t('nobody')
  return <p className="rk-note rk-quiet">{hold === 'archived' ? t('archived') : approval}</p>
}
