'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, useId } from 'react'
import { Field, type FieldText } from './field'
import { fieldAria } from './field-ids'

export type Choice = { value: string; label: string; disabled?: boolean }

type SelectFieldProps = FieldText &
  Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'> & {
    choices: readonly Choice[]
    /** The text of the empty choice; `false` leaves it out. */
    placeholder?: string | false
    width?: string
  }

/** One of a list that is too long for radio buttons. */
export function SelectField(props: SelectFieldProps) {
  const { label, help, error, optional, aside, choices, placeholder, width = 'w-full', ...select } = props
  const t = useTranslations('common')
  const id = useId()
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional} aside={aside}>
      <select {...select} {...fieldAria(id, { help, error })} id={id} className={`select ${width}`}>
        {placeholder !== false && <option value="">{placeholder ?? t('choose')}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
