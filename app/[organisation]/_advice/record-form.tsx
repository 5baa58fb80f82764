'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { DateField } from '@/app/_components/date-field'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { useFormFields } from '@/app/_components/use-form-fields'
import { showIssues } from '@/app/_i18n/use-failure'
import { useTRPC } from '@/app/_trpc/provider'
import { adviserAnswerInput } from '@/server/domain/register/advice'
import { DecideForm } from '../findings/_decide/decide-form'
import { useWriting } from '../findings/_decide/use-writing'
import type { QuestionAt } from './answer-form'

const shape = adviserAnswerInput.pick({ adviser: true, givenOn: true, text: true })

/** What an adviser outside answered, written down by somebody here: who, on which day, and in which words. */
export function RecordForm({ at, adviser, onClose }: { at: QuestionAt; adviser: string; onClose: () => void }) {
  const t = useTranslations('advice')
  const mutation = useMutation(useTRPC().advice.record.mutationOptions())
  const { show, ...writing } = useWriting(mutation)
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { adviser, givenOn: '', text: '' } })
  const { field } = useFormFields(form)
  const done = () => {
    onClose()
    show()
  }
  return (
    <DecideForm
      title={t('record')}
      submit={t('recordSubmit')}
      deciding={writing}
      dirty={form.formState.isDirty}
      onCancel={onClose}
      onSubmit={form.handleSubmit((given) =>
        mutation.mutate({ ...at, ...given }, { onSuccess: done, onError: (error) => showIssues(form, error) }),
      )}
    >
      <TextField label={t('adviser')} {...field('adviser')} />
      <DateField label={t('givenOn')} {...field('givenOn')} />
      <TextArea label={t('adviserText')} help={t('adviserTextHelp')} rows={4} {...field('text')} />
    </DecideForm>
  )
}
