'use client'

import { useLocale } from 'next-intl'
import { ConflictNotice } from '@/app/_components/conflict-notice'
import type { InterviewStep } from '@/server/domain/questions/interview'
import type { InterviewAnswer } from '@/server/domain/questions/interview-input'
import { savedAnswer } from './step-answer'
import { useSayAnswer } from './use-say-answer'
import type { StepEdit } from './use-step-edit'

/** Somebody answered this question meanwhile: both answers, and the choice. */
export function StepConflict({ step, edit, mine }: { step: InterviewStep; edit: StepEdit; mine: InterviewAnswer }) {
  const locale = useLocale()
  const say = useSayAnswer(edit.view)
  const theirs = savedAnswer(step, edit.view)
  return (
    <ConflictNotice
      fields={[{ name: step.id, label: step.question[locale], mine: say(mine), theirs: theirs ? say(theirs) : '' }]}
      onKeepMine={() => {}}
      onTakeTheirs={edit.forget}
    />
  )
}
