import { Check, Stamp } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/app/_components/format-date'
import { HatchText } from '@/app/_components/hatch-text'
import { MarkIcon } from '@/app/_components/mark-icon'
import { toneClass } from '@/app/_components/tone'
import type { VerdictView } from './reasons'

type Props = { verdict: VerdictView; campaign: string | null; activity: string }

/** The verdict in a few words, about what it is, and for which days it was judged. */
export function VerdictHead({ verdict, campaign, activity }: Props) {
  const t = useTranslations('verdict')
  const locale = useLocale()
  const { may, until, today, startDate } = verdict
  const day = (value: string | null) => (value ? formatDate(value, 'prose', locale) : '')
  const isLater = startDate !== null && startDate > today
  return (
    <>
      {campaign && <p className="text-muted text-sm">{t('campaign', { name: campaign, activity })}</p>}
      <h2 id="verdict" className="rk-title flex items-center gap-2.5">
        <VerdictMark verdict={verdict} />
        {t(`may.${may}`, { until: day(until) })}
      </h2>
      {may !== 'not_yet' && <p className="mt-1">{t(`meaning.${may}`)}</p>}
      <p className="text-muted mt-1 flex flex-wrap gap-x-2 text-sm">
        {startDate ? (
          <span>{t(isLater ? 'planned' : 'started', { day: day(startDate) })}</span>
        ) : (
          <HatchText>{t('noStart')}</HatchText>
        )}
        <span aria-hidden="true">·</span>
        <span>{t(isLater ? 'judgedTwice' : 'judged', { today: day(today) })}</span>
      </p>
    </>
  )
}

/** Broken is an octagon; where something is only unknown it is hatched. */
function VerdictMark({ verdict: { may, findings } }: { verdict: VerdictView }) {
  if (may === 'yes') return <Check className={`icon size-6 ${toneClass.ok}`} />
  if (may === 'yes_with_accepted_risk') return <Stamp className={`icon size-6 ${toneClass.note}`} />
  if (findings.length > 0) return <MarkIcon shape="block" className={`size-6 ${toneClass.block}`} />
  return <i className="hatch outline-field size-5 shrink-0 rounded-[2px] outline-1" />
}
