'use client'

import { useTranslations } from 'next-intl'
import { type FieldValues, type UseFormReturn, useController } from 'react-hook-form'
import { fieldErrorKey } from '@/app/_components/field-error-key'

/** One value of the form for inputs that hold no text: radio buttons, checkboxes and pick lists. */
export function useControl<Value>(form: UseFormReturn<FieldValues>, name: string) {
  const t = useTranslations('errors.field')
  const { field, fieldState } = useController({ control: form.control, name })
  return {
    value: field.value as Value,
    change: (value: Value) => field.onChange(value),
    error: fieldState.error ? t(fieldErrorKey(fieldState.error, field.value)) : undefined,
  }
}
