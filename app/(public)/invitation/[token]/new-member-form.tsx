'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useFormFields } from '@/app/_components/use-form-fields'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { showIssues } from '@/app/_i18n/use-failure'
import { ActionForm } from '@/app/_session/action-form'
import { enterAs } from '@/app/_session/enter-as'
import { NewPasswordField } from '@/app/_session/new-password-field'
import { useTRPC } from '@/app/_trpc/provider'
import { newAccount } from '@/server/domain/register/account'

const schema = newAccount.omit({ email: true })

type NewMemberFormProps = { token: string; email: string; organisationName: string }

/** An account for the invited address; the address itself is fixed. */
export function NewMemberForm({ token, email, organisationName }: NewMemberFormProps) {
  const t = useTranslations('account')
  const trpc = useTRPC()
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { name: '', password: '' } })
  const { field } = useFormFields(form)
  const join = useMutation(trpc.account.joinWithNewAccount.mutationOptions())

  const submit = form.handleSubmit(async ({ name, password }) => {
    try {
      const { slug } = await join.mutateAsync({ token, name, password })
      await enterAs({ email, password }, `/${slug}/work`)
    } catch (error) {
      showIssues(form, error)
    }
  })

  return (
    <section className="mt-6">
      <h2 className="rk-h3">{t('invitation.newAccount')}</h2>
      <p className="mt-1 text-sm">{t('invitation.newAccountText', { email })}</p>
      <ActionForm className="mt-4 grid gap-4" onSubmit={submit}>
        <FailureNotice error={join.error} />
        <TextField {...field('name')} label={t('name')} autoComplete="name" />
        <NewPasswordField {...field('password')} />
        <SubmitButton
          busy={form.formState.isSubmitting || join.isSuccess}
          busyLabel={t('invitation.busy')}
          className="btn btn-primary min-h-10"
        >
          {t('invitation.submit', { organisation: organisationName })}
        </SubmitButton>
      </ActionForm>
    </section>
  )
}
