'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextArea } from '@/app/_components/text-area'
import { UnsavedGuard } from '@/app/_components/unsaved-guard'
import { useFormFields } from '@/app/_components/use-form-fields'
import { useTRPC } from '@/app/_trpc/provider'
import { adviceInput } from '@/server/domain/register/advice'
import { useWriting } from '../findings/_decide/use-writing'
import { SaveFailure } from '../inventory/save-failure'

const shape = adviceInput.pick({ text: true })

/** Where the FG advises without being asked; once on record it stays. */
export function OwnAdviceForm({ organisation, activityId }: { organisation: string; activityId: string }) {
  const t = useTranslations('advice')
  const mutation = useMutation(useTRPC().advice.give.mutationOptions())
  const { error, isBusy, show } = useWriting(mutation)
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { text: '' } })
  const { field } = useFormFields(form)
  const done = () => {
    form.reset({ text: '' })
    show()
  }
  return (
    <form
      className="mt-5 max-w-[70ch] space-y-3"
      data-noprint
      noValidate
      onSubmit={form.handleSubmit(({ text }) =>
        mutation.mutate({ organisation, activityId, text }, { onSuccess: done }),
      )}
    >
      <TextArea label={t('unasked')} help={t('textHelp')} rows={3} {...field('text')} />
      <SaveFailure error={error} />
      <SubmitButton className="btn btn-line" busy={isBusy}>
        {t('answerSubmit')}
      </SubmitButton>
      <UnsavedGuard dirty={form.formState.isDirty && !isBusy} />
    </form>
  )
}
