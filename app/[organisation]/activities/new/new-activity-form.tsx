'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { useFormFields } from '@/app/_components/use-form-fields'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { useTRPC } from '@/app/_trpc/provider'
import { requiredLine } from '@/server/domain/register/values'
import { isTouchpointKind, touchpointById, touchpoints } from '@/server/domain/touchpoints'

const schema = z.object({ kind: z.string(), name: requiredLine })

/** Makes a draft from a template, or an empty one; the name follows the touchpoint until somebody types one. */
export function NewActivityForm({ organisation }: { organisation: string }) {
  const t = useTranslations('register.create')
  const locale = useLocale()
  const router = useRouter()
  const trpc = useTRPC()
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { kind: '', name: '' } })
  const { field } = useFormFields(form)
  const start = useMutation(
    trpc.activities.start.mutationOptions({ onSuccess: ({ id }) => router.push(`/${organisation}/activities/${id}`) }),
  )
  const kind = field('kind')

  function nameAfter(chosen: string) {
    if (form.formState.dirtyFields.name || !isTouchpointKind(chosen)) return
    form.setValue('name', touchpointById(chosen).label[locale])
  }

  return (
    <form
      className="mt-6 grid max-w-xl gap-5"
      noValidate
      onSubmit={form.handleSubmit((input) =>
        start.mutate({ organisation, locale, name: input.name, kind: input.kind || null }),
      )}
    >
      {start.error && <FailureNotice error={start.error} />}
      <SelectField
        {...kind}
        label={t('kind')}
        help={t('kindHelp')}
        placeholder={t('noTemplate')}
        choices={touchpoints.map((touchpoint) => ({ value: touchpoint.id, label: touchpoint.label[locale] }))}
        onChange={(event) => {
          nameAfter(event.target.value)
          return kind.onChange(event)
        }}
      />
      <TextField {...field('name')} label={t('name')} help={t('nameHelp')} />
      <div>
        <button type="submit" className="btn btn-primary" disabled={start.isPending || start.isSuccess}>
          {t('submit')}
        </button>
      </div>
    </form>
  )
}
