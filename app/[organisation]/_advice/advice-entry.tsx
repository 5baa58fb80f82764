import { useLocale, useTranslations } from 'next-intl'
import { LocalDate } from '@/app/_components/local-date'
import { readableCitations } from '@/server/domain/law/citations'
import { AdviceActions } from './advice-actions'
import { AdviceState } from './advice-state'
import { GivenAdvice } from './given-advice'
import type { Advice } from './told'

/** A question with what it is about and its answer, or an advice of the FG that nobody asked for. */
export function AdviceEntry({ organisation, advice }: { organisation: string; advice: Advice }) {
  const t = useTranslations('advice')
  const { id, question, adviser, state } = advice
  if (question === '') {
    return (
      <li id={`advice-${id}`}>
        <h3 className="font-semibold">{t('ofDpo')}</h3>
        <GivenAdvice advice={advice} />
      </li>
    )
  }
  return (
    <li id={`advice-${id}`}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">{adviser === null ? t('toDpo') : t('toAdviser', { adviser })}</h3>
        <AdviceState advice={advice} />
      </div>
      <About advice={advice} />
      <p className="mt-1 whitespace-pre-wrap">{question}</p>
      <Asked advice={advice} />
      {state === 'given' && (
        <div className="border-line mt-2.5 border-l pl-4">
          <h4 className="font-semibold">{adviser === null ? t('ofDpo') : t('ofAdviser', { adviser })}</h4>
          <GivenAdvice advice={advice} />
        </div>
      )}
      <AdviceActions organisation={organisation} advice={advice} />
    </li>
  )
}

function About({ advice: { finding } }: { advice: Advice }) {
  const t = useTranslations('advice')
  const locale = useLocale()
  if (!finding) return null
  const cites = readableCitations(finding.cites, locale).join(', ')
  return (
    <p className="text-muted">
      {t('aboutFinding', { says: finding.says[locale] })} <span className="text-xs">{cites}</span>
    </p>
  )
}

function Asked({ advice: { asker, askedAt } }: { advice: Advice }) {
  const t = useTranslations('advice')
  return (
    <p className="text-muted text-xs">
      {asker ?? t('someone')}, <LocalDate style="moment" value={askedAt} />
    </p>
  )
}
