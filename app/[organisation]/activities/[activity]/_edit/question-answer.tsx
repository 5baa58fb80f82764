'use client'

import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { type Answer, AnswerGroup } from '@/app/_components/answer-group'
import { useControl } from './use-control'

type Props = { form: UseFormReturn<FieldValues>; name: string; label: string; help?: string }

/** Yes, no, don't know, or not applicable to this activity. */
export function QuestionAnswer({ form, name, label, help }: Props) {
  const { value, change, error } = useControl<string>(form, name)
  const shown = value === 'na' ? 'not_applicable' : value
  return (
    <AnswerGroup
      label={label}
      help={help}
      error={error}
      withNotApplicable
      value={(shown || null) as Answer | null}
      onChange={({ target }) => change(target.value === 'not_applicable' ? 'na' : target.value)}
    />
  )
}
