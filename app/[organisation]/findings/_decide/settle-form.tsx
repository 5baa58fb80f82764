'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DateField } from '@/app/_components/date-field'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { useFormFields } from '@/app/_components/use-form-fields'
import { showIssues } from '@/app/_i18n/use-failure'
import { day, prose } from '@/server/domain/register/values'
import { DecideForm } from './decide-form'
import { type About, useDecide } from './use-decide'

const shape = z.object({ reason: prose.min(10, 'reason_too_short'), expiresOn: day, dpoFollowed: z.string() })

type Props = { about: About; act: 'accept' | 'substantiate'; dpoAdvised: boolean; onClose: () => void }

const answers: Record<string, boolean> = { yes: true, no: false }

/** Why a finding may stay as it is, and until when. */
export function SettleForm({ about, act, dpoAdvised, onClose }: Props) {
  const t = useTranslations('findings.decide')
  const common = useTranslations('common')
  const deciding = useDecide(about, onClose)
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: { reason: '', expiresOn: '', dpoFollowed: '' },
  })
  const { field } = useFormFields(form)
  return (
    <DecideForm
      title={t(act)}
      submit={t(`${act}Submit`)}
      deciding={deciding}
      dirty={form.formState.isDirty}
      onCancel={onClose}
      onSubmit={form.handleSubmit(({ reason, expiresOn, dpoFollowed }) =>
        deciding.decide({ act, reason, expiresOn, dpoFollowed: answers[dpoFollowed] ?? null }, (error) =>
          showIssues(form, error),
        ),
      )}
    >
      <TextArea label={t('reason')} help={t(`${act}Help`)} rows={3} {...field('reason')} />
      <DateField label={t(act === 'accept' ? 'expires' : 'reviewed')} {...field('expiresOn')} />
      <SelectField
        label={t('dpoFollowed')}
        help={dpoAdvised ? undefined : t('noAdviceYet')}
        placeholder={t('noAdvice')}
        choices={['yes' as const, 'no' as const].map((value) => ({ value, label: common(value) }))}
        {...field('dpoFollowed')}
      />
    </DecideForm>
  )
}
