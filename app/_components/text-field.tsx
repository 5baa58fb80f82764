'use client'

import { type ComponentProps, useId } from 'react'
import { Field, type FieldText } from './field'
import { fieldAria } from './field-ids'

type TextFieldProps = FieldText & Omit<ComponentProps<'input'>, 'id' | 'className'> & { width?: string }

/** One line of text. Spread `field('name')` of `useFormFields`, or give `name` and `defaultValue` in a plain form. */
export function TextField({ label, help, error, optional, aside, width = 'w-full', ...input }: TextFieldProps) {
  const id = useId()
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional} aside={aside}>
      <input type="text" {...input} {...fieldAria(id, { help, error })} id={id} className={`input ${width}`} />
    </Field>
  )
}
