import { Clock, Stamp, UserRoundCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Chip } from '@/app/_components/chip'
import { HatchText } from '@/app/_components/hatch-text'
import { LocalDate } from '@/app/_components/local-date'
import type { Finding } from './finding'

/** What was decided about a finding, in one line; nothing as long as nobody decided. */
export function StandingText({ finding }: { finding: Finding }) {
  const t = useTranslations('findings.standing')
  const { standing, decision, outcome } = finding
  if (outcome === 'error') return <HatchText>{t('error')}</HatchText>
  if (!decision || standing === 'undecided') return null
  if (standing === 'assigned') {
    const name = decision.assigneeName ?? ''
    const due = () => <LocalDate value={decision.dueOn} />
    return (
      <Chip icon={<UserRoundCheck className="icon icon-sm" />}>
        <span>{decision.dueOn ? t.rich('assignedUntil', { name, due }) : t('assigned', { name })}</span>
      </Chip>
    )
  }
  if (standing === 'returned') {
    return (
      <Chip tone="warn" icon={<Clock className="icon icon-sm" />}>
        {t('returned')}
      </Chip>
    )
  }
  const until = () => <LocalDate value={decision.expiresOn} />
  return (
    <Chip tone="note" icon={<Stamp className="icon icon-sm" />}>
      <span>{t.rich(standing, { until })}</span>
    </Chip>
  )
}
