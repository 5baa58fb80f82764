'use client'

import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { type Answer, AnswerGroup } from '@/app/_components/answer-group'
import { useControl } from './use-control'

type Props = { form: UseFormReturn<FieldValues>; name: string; label: string; help?: string }

/** A yes, a no or "don't know" of the form. */
export function AnswerControl({ form, name, label, help }: Props) {
  const { value, change, error } = useControl<Answer | ''>(form, name)
  return (
    <AnswerGroup
      name={name}
      label={label}
      help={help}
      error={error}
      value={value || null}
      onChange={(event) => change(event.target.value as Answer)}
    />
  )
}
