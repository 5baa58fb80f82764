'use client'

import { useLocale, useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import type { InterviewView } from '@/server/api/routers/inventory'
import type { InterviewStep } from '@/server/domain/questions/interview'
import { savedAnswer } from './step-answer'
import { useSayAnswer } from './use-say-answer'

type Props = { step: InterviewStep; view: InterviewView; href: string; onGo: ((id: string) => void) | null }

/** One question with its answer; what is not known is hatched. */
export function SummaryLine({ step, view, href, onGo }: Props) {
  const t = useTranslations('interview')
  const locale = useLocale()
  const text = useAnswerText(step, view)
  const state = view.states[step.id] ?? 'open'
  return (
    <div className="grid gap-x-5 gap-y-0.5 py-2.5 text-sm sm:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)_auto]">
      <dt className="text-muted">{step.question[locale]}</dt>
      <dd className="min-w-0">
        {state !== 'answered' && (
          <p>
            <HatchText>{t(`state.${state}`)}</HatchText>
          </p>
        )}
        {text && <p className="break-words whitespace-pre-wrap">{text}</p>}
      </dd>
      {onGo && (
        <dd>
          <a
            className="rk-link"
            href={href}
            onClick={(event) => {
              event.preventDefault()
              onGo(step.id)
            }}
          >
            {t(state === 'open' ? 'summary.answer' : 'summary.change')}
            <span className="sr-only">: {step.question[locale]}</span>
          </a>
        </dd>
      )}
    </div>
  )
}

/** The answer in words; not knowing is said by the mark beside it. */
function useAnswerText(step: InterviewStep, view: InterviewView): string {
  const common = useTranslations('common')
  const say = useSayAnswer(view)
  if (step.fills === 'inventory.answer') {
    return view.usage && view.usage.answer !== 'unknown' ? common(view.usage.answer) : (view.usage?.note ?? '')
  }
  const answer = savedAnswer(step, view)
  if (!answer) return ''
  if (answer.fills === 'answer') return answer.note
  return 'value' in answer && answer.value === 'unknown' ? '' : say(answer)
}
