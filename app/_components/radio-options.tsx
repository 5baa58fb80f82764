'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, type ReactNode, useId } from 'react'
import type { FieldText } from './field'
import { FieldSet } from './field-set'

export type RadioOption = {
  value: string
  label: string
  description?: ReactNode
  /** Small text at the right, such as an article of law. */
  note?: string
  /** Why this cannot be chosen here. The option stays visible. */
  excluded?: ReactNode
}

type RadioOptionsProps = Omit<FieldText, 'aside'> &
  Omit<ComponentProps<'input'>, 'id' | 'className' | 'type' | 'value' | 'defaultValue'> & {
    options: readonly RadioOption[]
    value?: string | null
    defaultValue?: string | null
    hideLabel?: boolean
  }

/** One of a few, each with its explanation; what is excluded says why instead of hiding. */
export function RadioOptions(props: RadioOptionsProps) {
  const { label, help, error, optional, hideLabel, options, value, defaultValue, name, ...input } = props
  const t = useTranslations('common')
  const id = useId()
  return (
    <FieldSet id={id} label={label} help={help} error={error} optional={optional} hideLabel={hideLabel}>
      <div>
        {options.map((option) => {
          const optionId = `${id}-${option.value}`
          const text = option.excluded ?? option.description
          return (
            <div key={option.value} className="rk-option" data-excluded={option.excluded ? true : undefined}>
              <input
                {...input}
                type="radio"
                id={optionId}
                name={name ?? id}
                value={option.value}
                disabled={Boolean(option.excluded) || input.disabled}
                aria-describedby={text ? `${optionId}-text` : undefined}
                className={`radio radio-sm mt-0.5 ${option.excluded ? '' : 'radio-primary'}`}
                {...(value === undefined
                  ? { defaultChecked: defaultValue === option.value }
                  : { checked: value === option.value })}
              />
              <label htmlFor={optionId} className={`text-sm font-semibold ${option.excluded ? 'text-muted' : ''}`}>
                {option.label}
              </label>
              {text && (
                <p id={`${optionId}-text`} className={`text-sm ${option.excluded ? '' : 'text-muted'}`}>
                  {option.excluded && <b>{t('excluded')} </b>}
                  {text}
                </p>
              )}
              {option.note && <span className="text-muted text-xs whitespace-nowrap">{option.note}</span>}
            </div>
          )
        })}
      </div>
    </FieldSet>
  )
}
