'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextArea } from '@/app/_components/text-area'
import { UnsavedGuard } from '@/app/_components/unsaved-guard'
import { useFormFields } from '@/app/_components/use-form-fields'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { useTRPC } from '@/app/_trpc/provider'
import { prose } from '@/server/domain/register/values'

const adviceInput = z.object({ text: prose.min(1, 'required') })

/** Where the FG writes advice; once on record it stays. */
export function AdviceForm({ organisation, activityId }: { organisation: string; activityId: string }) {
  const t = useTranslations('activity.advice')
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(adviceInput), defaultValues: { text: '' } })
  const { field } = useFormFields(form)
  const advise = useMutation(
    useTRPC().activities.advise.mutationOptions({
      onSuccess: () => {
        form.reset({ text: '' })
        router.refresh()
      },
    }),
  )
  return (
    <form
      className="mt-4 max-w-[70ch] space-y-3"
      data-noprint
      onSubmit={form.handleSubmit(({ text }) => advise.mutate({ organisation, activityId, text }))}
    >
      <TextArea label={t('label')} help={t('help')} rows={3} {...field('text')} />
      {advise.isError && <FailureNotice error={advise.error} />}
      <SubmitButton className="btn btn-line" busy={advise.isPending}>
        {t('submit')}
      </SubmitButton>
      <UnsavedGuard dirty={form.formState.isDirty && !advise.isPending} />
    </form>
  )
}
