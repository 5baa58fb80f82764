'use client'

import { useLocale } from 'next-intl'
import { AnswerGroup } from '@/app/_components/answer-group'
import { inputs } from './step-answer'
import type { StepFieldsProps } from './step-fields'

/** Whether the organisation, or its vendor, keeps the data. */
export function StorageFields({ step, view }: StepFieldsProps) {
  const locale = useLocale()
  const saved = step.fills === 'activity.storedByUs' ? view.activity?.storedByUs : view.activity?.storedByVendor
  return <AnswerGroup label={step.question[locale]} hideLabel name={inputs.value} defaultValue={saved ?? null} />
}
