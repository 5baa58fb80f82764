'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DateField } from '@/app/_components/date-field'
import { useFormFields } from '@/app/_components/use-form-fields'
import { dayFromNow } from '../[activity]/_steps/day-from-now'
import { BulkForm } from './bulk-form'
import type { ChangeMany } from './use-change-many'

const usualMonths = 12
const shape = z.object({ reviewDue: z.iso.date('due_required') })

/** Before which day somebody looks again at the selected activities. */
export function ReviewForm({ changing, onDone }: { changing: ChangeMany; onDone: () => void }) {
  const t = useTranslations('register.bulk')
  const fields = useTranslations('fields.activity')
  const help = useTranslations('activity.help')
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { reviewDue: dayFromNow(usualMonths) } })
  const { field } = useFormFields(form)
  return (
    <BulkForm
      submit={t('setReview')}
      changing={changing}
      onSubmit={form.handleSubmit(({ reviewDue }) => changing.apply({ set: 'review', reviewDue }, onDone))}
    >
      <DateField label={fields('reviewDue')} help={help('reviewDue')} {...field('reviewDue')} />
    </BulkForm>
  )
}
