'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { SelectField } from '@/app/_components/select-field'
import { useFormFields } from '@/app/_components/use-form-fields'
import { BulkForm } from './bulk-form'
import type { ChangeMany } from './use-change-many'

const nobody = 'none'
const shape = z.object({ ownerId: z.string().min(1, 'choose') })

export type Person = { id: string; name: string }

type Props = { people: readonly Person[]; changing: ChangeMany; onDone: () => void }

/** Who owns the selected activities from now on. */
export function OwnerForm({ people, changing, onDone }: Props) {
  const t = useTranslations('register')
  const fields = useTranslations('fields.activity')
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { ownerId: '' } })
  const { field } = useFormFields(form)
  const choices = people.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <BulkForm
      submit={t('bulk.setOwner')}
      changing={changing}
      onSubmit={form.handleSubmit(({ ownerId }) =>
        changing.apply({ set: 'owner', ownerId: ownerId === nobody ? null : ownerId }, onDone),
      )}
    >
      <SelectField
        label={fields('ownerId')}
        choices={[...choices, { value: nobody, label: t('noOwner') }]}
        {...field('ownerId')}
      />
    </BulkForm>
  )
}
