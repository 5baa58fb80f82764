'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FieldText } from './field'
import { FieldError } from './field-error'
import { fieldAria, fieldIds } from './field-ids'

type FieldSetProps = Omit<FieldText, 'aside'> & { id: string; hideLabel?: boolean; children: ReactNode }

/** Several inputs that answer one question: legend, help, inputs, error. */
export function FieldSet({ id, label, help, error, optional, hideLabel = false, children }: FieldSetProps) {
  const t = useTranslations('common')
  const ids = fieldIds(id)
  return (
    <fieldset className="min-w-0" {...fieldAria(id, { help, error })}>
      <legend className={hideLabel ? 'sr-only' : 'rk-legend mb-1'}>
        {label}
        {optional && <span className="text-muted font-normal"> ({t('optional')})</span>}
      </legend>
      {help && (
        <div className="rk-help mb-2" id={ids.help}>
          {help}
        </div>
      )}
      {children}
      <div className="mt-1">
        <FieldError id={ids.error} error={error} />
      </div>
    </fieldset>
  )
}
