'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ComponentProps, useId, useState } from 'react'
import { Field, type FieldText } from './field'
import { fieldAria } from './field-ids'

type PasswordFieldProps = FieldText & Omit<ComponentProps<'input'>, 'id' | 'className' | 'type'>

/** A password with a button that shows what was typed. */
export function PasswordField({ label, help, error, optional, aside, ...input }: PasswordFieldProps) {
  const t = useTranslations('common')
  const id = useId()
  const [shown, setShown] = useState(false)
  const EyeIcon = shown ? EyeOff : Eye
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional} aside={aside}>
      <div className="input w-full">
        <input {...input} {...fieldAria(id, { help, error })} id={id} type={shown ? 'text' : 'password'} />
        <button
          type="button"
          className="btn btn-quiet btn-xs px-1"
          aria-label={t(shown ? 'hidePassword' : 'showPassword')}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          <EyeIcon className="icon" />
        </button>
      </div>
    </Field>
  )
}
