'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { PasswordField } from '@/app/_components/password-field'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useFormFields } from '@/app/_components/use-form-fields'
import { ActionForm } from '@/app/_session/action-form'
import type { AuthAnswer } from '@/app/_session/ask-auth'
import { signIn } from '@/app/_session/sign-in'
import { accountEmail } from '@/server/domain/register/account'
import { RefusedNotice } from './refused-notice'

const schema = z.object({ email: accountEmail, password: z.string().min(1, 'required') })

/** E-mail address and password; a refusal stands above them and what was typed stays. */
export function SignInForm({ callbackUrl, email }: { callbackUrl: string; email: string }) {
  const t = useTranslations('account')
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { email, password: '' } })
  const { field } = useFormFields(form)
  const [answer, setAnswer] = useState<AuthAnswer>()

  const submit = form.handleSubmit(async ({ email, password }) => {
    const given = await signIn(email, password, callbackUrl)
    setAnswer(given)
    if ('path' in given) window.location.assign(given.path)
  })

  const refused = answer && 'refused' in answer ? answer.refused : undefined
  const busy = form.formState.isSubmitting || (answer !== undefined && 'path' in answer)
  return (
    <ActionForm className="mt-6 grid gap-4" onSubmit={submit}>
      {refused && !busy && <RefusedNotice refused={refused} />}
      <TextField {...field('email')} label={t('email')} type="email" autoComplete="username" />
      <PasswordField
        {...field('password')}
        label={t('password')}
        autoComplete="current-password"
        aside={
          <Link className="rk-link text-sm" href="/reset">
            {t('signIn.forgot')}
          </Link>
        }
      />
      <SubmitButton busy={busy} busyLabel={t('signIn.busy')} className="btn btn-primary h-10">
        {t('signIn.submit')}
      </SubmitButton>
    </ActionForm>
  )
}
