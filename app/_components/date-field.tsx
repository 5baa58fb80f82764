'use client'

import { type ComponentProps, useId } from 'react'
import { Field, type FieldText } from './field'
import { fieldAria } from './field-ids'

type DateFieldProps = FieldText & Omit<ComponentProps<'input'>, 'id' | 'className' | 'type'>

/** A day, as `yyyy-mm-dd` in the form; the browser shows it in the language of the reader. */
export function DateField({ label, help, error, optional, aside, ...input }: DateFieldProps) {
  const id = useId()
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional} aside={aside}>
      <input {...input} {...fieldAria(id, { help, error })} id={id} type="date" className="input w-44" />
    </Field>
  )
}
