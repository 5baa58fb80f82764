'use client'

import { type ComponentProps, useId } from 'react'
import type { FieldText } from './field'
import { FieldError } from './field-error'
import { fieldAria, fieldIds } from './field-ids'

type CheckboxFieldProps = Omit<FieldText, 'optional' | 'aside'> &
  Omit<ComponentProps<'input'>, 'id' | 'className' | 'type'>

/** One thing that is so or is not; help stands under the label because the box is in front of it. */
export function CheckboxField({ label, help, error, ...input }: CheckboxFieldProps) {
  const id = useId()
  const ids = fieldIds(id)
  return (
    <div className="grid gap-1">
      <div className="grid grid-cols-[auto_1fr] gap-x-2.5">
        <input
          {...input}
          {...fieldAria(id, { help, error })}
          id={id}
          type="checkbox"
          className="checkbox checkbox-sm mt-0.5"
        />
        <label htmlFor={id} className="text-sm">
          {label}
        </label>
        {help && (
          <div className="rk-help col-start-2" id={ids.help}>
            {help}
          </div>
        )}
      </div>
      <FieldError id={ids.error} error={error} />
    </div>
  )
}
