'use client'

import { useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { LocalDate } from '@/app/_components/local-date'
import { MarkIcon } from '@/app/_components/mark-icon'
import { AnswerActions } from './answer-actions'
import { TouchpointActivities } from './touchpoint-activities'
import type { AnswerForm } from './use-answer-form'

type Props = { answer: AnswerForm /** Names of activities beside their numbers. */; named?: boolean }

/** What came of an answer: the activities, who answered and when, who finds out, and what does not fit together. */
export function AnswerFacts({ answer, named = false }: Props) {
  const t = useTranslations('inventory')
  const { answer: said, activities } = answer.entry
  const isMissing = said?.answer === 'yes' && activities.length === 0
  const contradicts = said?.answer === 'no' && activities.length > 0
  return (
    <div className="grid gap-1">
      {contradicts && <Warning text={t('contradicts')} />}
      {isMissing && <Warning text={t('notRegistered')} />}
      <TouchpointActivities kind={answer.entry.kind} activities={activities} named={named} />
      {said?.answer === 'unknown' && (
        <p>
          <HatchText>{t('blindSpot')}</HatchText>{' '}
          <span>
            {t.rich('findsOut', {
              name: said.ownerName ?? '',
              date: () => <LocalDate value={said.dueOn} style="day" />,
            })}
          </span>
        </p>
      )}
      {said && (
        <p className="text-muted text-xs">
          {said.answeredByName && `${said.answeredByName}, `}
          <LocalDate value={said.answeredAt} style="day" />
        </p>
      )}
      {said?.note && <p className="text-xs break-words whitespace-pre-wrap">{said.note}</p>}
      <AnswerActions answer={answer} />
    </div>
  )
}

function Warning({ text }: { text: string }) {
  return (
    <p className="is-warn flex items-start gap-1.5 font-medium">
      <MarkIcon shape="warn" className="mt-[0.2em]" />
      {text}
    </p>
  )
}
