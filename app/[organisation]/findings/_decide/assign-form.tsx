'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DateField } from '@/app/_components/date-field'
import { SelectField } from '@/app/_components/select-field'
import { useFormFields } from '@/app/_components/use-form-fields'
import { showIssues } from '@/app/_i18n/use-failure'
import { DecideForm } from './decide-form'
import { type About, useDecide } from './use-decide'

const shape = z.object({ assigneeId: z.string(), dueOn: z.string() })

export type Person = { id: string; name: string }

type Props = {
  about: About
  people: readonly Person[]
  assigneeId: string | null
  dueOn: string | null
  onClose: () => void
}

/** Who solves a finding, and before which day. */
export function AssignForm({ about, people, assigneeId, dueOn, onClose }: Props) {
  const t = useTranslations('findings.decide')
  const deciding = useDecide(about, onClose)
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: { assigneeId: assigneeId ?? '', dueOn: dueOn ?? '' },
  })
  const { field } = useFormFields(form)
  return (
    <DecideForm
      title={t('assign')}
      submit={t('assignSubmit')}
      deciding={deciding}
      dirty={form.formState.isDirty}
      onCancel={onClose}
      onSubmit={form.handleSubmit((given) =>
        deciding.decide({ act: 'assign', assigneeId: given.assigneeId || null, dueOn: given.dueOn || null }, (error) =>
          showIssues(form, error),
        ),
      )}
    >
      <SelectField
        label={t('assignee')}
        placeholder={t('nobody')}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        {...field('assigneeId')}
      />
      <DateField label={t('due')} optional {...field('dueOn')} />
    </DecideForm>
  )
}
