'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { PasswordField } from '@/app/_components/password-field'
import { SubmitButton } from '@/app/_components/submit-button'
import { useFormFields } from '@/app/_components/use-form-fields'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { showIssues } from '@/app/_i18n/use-failure'
import { ActionForm } from '@/app/_session/action-form'
import { NewPasswordField } from '@/app/_session/new-password-field'
import { useTRPC } from '@/app/_trpc/provider'
import { passwordChange } from '@/server/domain/register/account'

const empty = { current: '', password: '' }

/** Current password and a new one. */
export function PasswordForm() {
  const t = useTranslations('account')
  const trpc = useTRPC()
  const client = useQueryClient()
  const form = useForm({ resolver: zodResolver(passwordChange), defaultValues: empty })
  const { field } = useFormFields(form)
  const change = useMutation(
    trpc.account.changePassword.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: trpc.account.sessions.queryKey() }),
    }),
  )

  const submit = form.handleSubmit(async (input) => {
    try {
      await change.mutateAsync(input)
      form.reset(empty)
    } catch (error) {
      showIssues(form, error)
    }
  })

  return (
    <ActionForm className="mt-3 grid max-w-sm gap-4" label={t('own.passwordTitle')} onSubmit={submit}>
      <FailureNotice error={change.error} />
      {change.isSuccess && (
        <p className="rk-note is-ok" role="status">
          {t('own.changed')}
        </p>
      )}
      <PasswordField {...field('current')} label={t('own.current')} autoComplete="current-password" />
      <NewPasswordField {...field('password')} replaces />
      <div>
        <SubmitButton busy={form.formState.isSubmitting}>{t('own.change')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
