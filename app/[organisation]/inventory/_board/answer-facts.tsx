'use client'

import { useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { LocalDate } from '@/app/_components/local-date'
import { AnswerActions } from './answer-actions'
import { AnswerDoubt } from './answer-doubt'
import { AskColleagues } from './ask-colleagues'
import { useInventoryFrame } from './inventory-frame'
import { TouchpointActivities } from './touchpoint-activities'
import type { AnswerForm } from './use-answer-form'

type Props = { answer: AnswerForm /** Names of activities beside their numbers. */; named?: boolean }

/** What came of an answer: the activities, who answered and when, who finds out, and what does not fit together. */
export function AnswerFacts({ answer, named = false }: Props) {
  const t = useTranslations('inventory')
  const { organisation, mayAnswer } = useInventoryFrame()
  const { answer: said, activities, kind } = answer.entry
  return (
    <div className="grid gap-1">
      <AnswerDoubt answer={answer} />
      <TouchpointActivities kind={kind} activities={activities} named={named} />
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
      {said?.note && <p className="text-xs break-words whitespace-pre-wrap">{said.note}</p>}
      {said && (
        <div className="text-muted flex items-center gap-1.5 text-xs">
          <p>
            {said.answeredByName && `${said.answeredByName}, `}
            <LocalDate value={said.answeredAt} style="day" />
          </p>
          <AnswerActions answer={answer} />
        </div>
      )}
      {!said && mayAnswer && !answer.isEditing && <AskColleagues path={`/${organisation}/inventory`} kind={kind} />}
    </div>
  )
}
