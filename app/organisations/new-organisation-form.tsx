'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { SubmitButton } from '@/app/_components/submit-button'
import { useFormFields } from '@/app/_components/use-form-fields'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { showIssues } from '@/app/_i18n/use-failure'
import { ActionForm } from '@/app/_session/action-form'
import { useTRPC } from '@/app/_trpc/provider'
import { newOrganisation } from '@/server/domain/register/new-organisation'
import { OrganisationFields } from '../(public)/_start/organisation-fields'

/** Another organisation for who is signed in. */
export function NewOrganisationForm({ origin }: { origin: string }) {
  const t = useTranslations('account.start')
  const locale = useLocale()
  const trpc = useTRPC()
  const form = useForm({ resolver: zodResolver(newOrganisation), defaultValues: { name: '', slug: '' } })
  const { field } = useFormFields(form)
  const start = useMutation(trpc.account.startOrganisation.mutationOptions())

  const submit = form.handleSubmit(async (input) => {
    try {
      const { slug } = await start.mutateAsync({ ...input, locale })
      window.location.assign(`/${slug}/inventory`)
    } catch (error) {
      showIssues(form, error)
    }
  })

  return (
    <ActionForm className="mt-3 grid max-w-sm gap-4" onSubmit={submit}>
      <FailureNotice error={start.error} />
      <OrganisationFields
        legend={t('organisation')}
        origin={origin}
        name={field('name')}
        slug={field('slug')}
        onPropose={(slug) => form.setValue('slug', slug)}
        isOwnSlug={form.formState.dirtyFields.slug === true}
      />
      <div>
        <SubmitButton busy={form.formState.isSubmitting || start.isSuccess} busyLabel={t('busy')}>
          {t('submit')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
