'use client'

import { Check } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { MarkIcon } from '@/app/_components/mark-icon'
import type { InterviewView } from '@/server/api/routers/inventory'
import type { InterviewStep } from '@/server/domain/questions/interview'
import type { StepState } from '@/server/domain/questions/interview-progress'

type Props = {
  steps: readonly InterviewStep[]
  view: InterviewView
  current: string
  /** What the interview ends in. */
  end: string
  hrefOf: (id: string) => string
  /** Saves first and goes then; null when this person only reads. */
  onGo: ((id: string) => void) | null
}

/** All questions with how far they are, beside the one that is asked. On a phone the screen itself says how far it is. */
export function StepList({ steps, view, current, end, hrefOf, onGo }: Props) {
  const t = useTranslations('interview')
  const locale = useLocale()
  if (!onGo) return null

  const go = (id: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onGo(id)
  }
  const entries = [
    ...steps.map((step) => ({ id: step.id, text: step.question[locale], state: stateOf(view, step.id) })),
    { id: 'summary', text: end, state: null },
  ]
  return (
    <nav className="hidden lg:block" aria-label={t('questions')}>
      <ol className="grid gap-0.5 text-sm">
        {entries.map(({ id, text, state }) => (
          <li key={id}>
            <a
              href={hrefOf(id)}
              onClickCapture={go(id)}
              aria-current={id === current ? 'step' : undefined}
              className="hover:bg-hover aria-[current]:bg-tint aria-[current]:text-primary flex gap-2 rounded-field px-2.5 py-1.5 aria-[current]:font-medium"
            >
              {state && <StateMark state={state} />}
              <span>
                {text}
                {state && <span className="sr-only"> ({t(`state.${state}`)})</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function stateOf(view: InterviewView, id: string): StepState {
  return view.states[id] ?? 'open'
}

function StateMark({ state }: { state: StepState }) {
  if (state === 'answered') return <Check className="icon is-ok mt-[0.15em] shrink-0" />
  if (state === 'unknown')
    return <i className="hatch outline-field mt-[0.3em] size-3 shrink-0 rounded-[2px] outline-1" />
  return <MarkIcon shape="ring" className="text-muted mt-[0.15em] shrink-0" />
}
