'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
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
import { newOrganisation } from '@/server/domain/register/new-organisation'
import { OrganisationFields } from './organisation-fields'

const schema = z.object({ account: newAccount, organisation: newOrganisation, code: z.string().trim() })
const withCode = schema.extend({ code: z.string().trim().min(1, 'required').max(100) })
const empty = { account: { name: '', email: '', password: '' }, organisation: { name: '', slug: '' }, code: '' }

/** A first account with its organisation, with or without the set-up code of an empty server. */
export function StartForm({ needsCode, origin }: { needsCode: boolean; origin: string }) {
  const t = useTranslations('account')
  const locale = useLocale()
  const trpc = useTRPC()
  const form = useForm({ resolver: zodResolver(needsCode ? withCode : schema), defaultValues: empty })
  const { field } = useFormFields(form)
  const signUp = useMutation(trpc.account.signUp.mutationOptions())
  const setUp = useMutation(trpc.account.setUp.mutationOptions())
  const start = needsCode ? setUp : signUp

  const submit = form.handleSubmit(async ({ account, organisation, code }) => {
    const input = { account, organisation: { ...organisation, locale } }
    try {
      const { slug } = needsCode ? await setUp.mutateAsync({ ...input, code }) : await signUp.mutateAsync(input)
      await enterAs(account, `/${slug}/inventory`)
    } catch (error) {
      showIssues(form, error)
    }
  })

  return (
    <ActionForm className="mt-6 grid gap-6" onSubmit={submit}>
      <FailureNotice error={start.error} />
      {needsCode && (
        <TextField {...field('code')} label={t('start.code')} help={t('start.codeHelp')} autoComplete="off" />
      )}
      <OrganisationFields
        legend={t('start.organisation')}
        origin={origin}
        name={field('organisation.name')}
        slug={field('organisation.slug')}
        onPropose={(slug) => form.setValue('organisation.slug', slug)}
        isOwnSlug={form.formState.dirtyFields.organisation?.slug === true}
      />
      <fieldset className="grid gap-4">
        <legend className="rk-h3 mb-2">{t('start.person')}</legend>
        <TextField {...field('account.name')} label={t('name')} autoComplete="name" />
        <TextField {...field('account.email')} label={t('email')} type="email" autoComplete="username" />
        <NewPasswordField {...field('account.password')} />
      </fieldset>
      <SubmitButton
        busy={form.formState.isSubmitting || start.isSuccess}
        busyLabel={t('start.busy')}
        className="btn btn-primary h-10"
      >
        {t('start.submit')}
      </SubmitButton>
    </ActionForm>
  )
}
