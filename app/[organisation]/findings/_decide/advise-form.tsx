'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { TextArea } from '@/app/_components/text-area'
import { useFormFields } from '@/app/_components/use-form-fields'
import { showIssues } from '@/app/_i18n/use-failure'
import { prose } from '@/server/domain/register/values'
import { DecideForm } from './decide-form'
import { type About, useDecide } from './use-decide'

const shape = z.object({ dpoAdvice: prose.min(1, 'required') })

/** Where the FG advises about a finding (Art. 39(1)(a) AVG); somebody else decides. */
export function AdviseForm({ about, advice, onClose }: { about: About; advice: string; onClose: () => void }) {
  const t = useTranslations('findings.decide')
  const deciding = useDecide(about, onClose)
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { dpoAdvice: advice } })
  const { field } = useFormFields(form)
  return (
    <DecideForm
      title={t('advise')}
      submit={t('adviseSubmit')}
      deciding={deciding}
      dirty={form.formState.isDirty}
      onCancel={onClose}
      onSubmit={form.handleSubmit(({ dpoAdvice }) =>
        deciding.decide({ act: 'advise', dpoAdvice }, (error) => showIssues(form, error)),
      )}
    >
      <TextArea label={t('adviceText')} rows={4} {...field('dpoAdvice')} />
    </DecideForm>
  )
}
