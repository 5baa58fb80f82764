'use client'

import { type ComponentProps, useId } from 'react'
import { Field, type FieldText } from './field'
import { fieldAria } from './field-ids'

type TextAreaProps = FieldText & Omit<ComponentProps<'textarea'>, 'id' | 'className'>

/** Text of more than one line; grows with what is typed where the browser can. */
export function TextArea({ label, help, error, optional, aside, rows = 2, ...textarea }: TextAreaProps) {
  const id = useId()
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional} aside={aside}>
      <textarea
        rows={rows}
        {...textarea}
        {...fieldAria(id, { help, error })}
        id={id}
        className="textarea field-sizing-content min-h-0 w-full"
      />
    </Field>
  )
}
