'use client'

import { useLocale, useTranslations } from 'next-intl'
import { CheckboxField } from '@/app/_components/checkbox-field'
import { TextArea } from '@/app/_components/text-area'
import { touchpointById } from '@/server/domain/touchpoints'
import { inputs, savedAnswer } from './step-answer'
import type { StepFieldsProps } from './step-fields'
import { TemplateHints } from './template-hints'

/** An answer in words; a question of the template can also be answered with "not known yet". */
export function WordsFields({ step, view }: StepFieldsProps) {
  const t = useTranslations('interview')
  const locale = useLocale()
  const saved = savedAnswer(step, view)
  const isOwn = saved?.fills === 'answer'
  const text = isOwn ? saved.note : saved && 'text' in saved ? saved.text : ''
  return (
    <>
      {step.fills === 'activity.information' && (
        <TemplateHints hints={touchpointById(view.kind).information.map((hint) => hint[locale])} />
      )}
      <TextArea label={t('yourAnswer')} name={inputs.text} defaultValue={text} rows={4} maxLength={10_000} />
      {isOwn && (
        <CheckboxField
          label={t('notKnown')}
          help={t('notKnownHelp')}
          name={inputs.unknown}
          defaultChecked={saved.value === 'unknown'}
        />
      )}
    </>
  )
}
