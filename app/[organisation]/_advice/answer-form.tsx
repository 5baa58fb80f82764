'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { TextArea } from '@/app/_components/text-area'
import { useFormFields } from '@/app/_components/use-form-fields'
import { showIssues } from '@/app/_i18n/use-failure'
import { useTRPC } from '@/app/_trpc/provider'
import { answerInput } from '@/server/domain/register/advice'
import { DecideForm } from '../findings/_decide/decide-form'
import { useWriting } from '../findings/_decide/use-writing'

const shape = answerInput.pick({ text: true })

export type QuestionAt = { organisation: string; id: string; version: number }

/** Where the FG answers a question; it approves nothing (Art. 38(6) AVG). */
export function AnswerForm({ at, onClose }: { at: QuestionAt; onClose: () => void }) {
  const t = useTranslations('advice')
  const mutation = useMutation(useTRPC().advice.answer.mutationOptions())
  const { show, ...writing } = useWriting(mutation)
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { text: '' } })
  const { field } = useFormFields(form)
  const done = () => {
    onClose()
    show()
  }
  return (
    <DecideForm
      title={t('answer')}
      submit={t('answerSubmit')}
      deciding={writing}
      dirty={form.formState.isDirty}
      onCancel={onClose}
      onSubmit={form.handleSubmit(({ text }) =>
        mutation.mutate({ ...at, text }, { onSuccess: done, onError: (error) => showIssues(form, error) }),
      )}
    >
      <TextArea label={t('text')} help={t('textHelp')} rows={4} {...field('text')} />
    </DecideForm>
  )
}
