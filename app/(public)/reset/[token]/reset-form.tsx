'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { SubmitButton } from '@/app/_components/submit-button'
import { useFormFields } from '@/app/_components/use-form-fields'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { showIssues } from '@/app/_i18n/use-failure'
import { ActionForm } from '@/app/_session/action-form'
import { NewPasswordField } from '@/app/_session/new-password-field'
import { useTRPC } from '@/app/_trpc/provider'
import { newPassword } from '@/server/domain/register/account'

const schema = z.object({ password: newPassword })

/** A new password through a one-time link; afterwards the sign-in page waits with the address filled in. */
export function ResetForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations('account')
  const trpc = useTRPC()
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { password: '' } })
  const { field } = useFormFields(form)
  const reset = useMutation(trpc.account.resetPassword.mutationOptions())

  const submit = form.handleSubmit(async ({ password }) => {
    try {
      await reset.mutateAsync({ token, password })
      window.location.assign(`/sign-in?${new URLSearchParams({ changed: '', email })}`)
    } catch (error) {
      showIssues(form, error)
    }
  })

  return (
    <ActionForm className="mt-6 grid gap-4" onSubmit={submit}>
      <FailureNotice error={reset.error} />
      <NewPasswordField {...field('password')} replaces />
      <SubmitButton
        busy={form.formState.isSubmitting || reset.isSuccess}
        busyLabel={t('reset.busy')}
        className="btn btn-primary h-10"
      >
        {t('reset.submit')}
      </SubmitButton>
    </ActionForm>
  )
}
