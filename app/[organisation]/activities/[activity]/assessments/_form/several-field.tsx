'use client'

import { useLocale } from 'next-intl'
import { useId } from 'react'
import { CheckboxField } from '@/app/_components/checkbox-field'
import { FieldSet } from '@/app/_components/field-set'
import type { Item } from '@/server/domain/assessments/definition'
import { useControl } from '../../_edit/use-control'
import { nameOf } from './form-content'
import type { AssessmentForm } from './use-assessment-form'

type Props = { item: Item; editor: AssessmentForm; label: string; help?: string }

/** More than one of a few. */
export function SeveralField({ item, editor, label, help }: Props) {
  const locale = useLocale()
  const id = useId()
  const { value, change, error } = useControl<string[]>(editor.form, nameOf(item.id))
  const chosen = new Set(value)
  const options = item.options ?? []
  function toggle(option: string, isOn: boolean) {
    change(options.map((one) => one.id).filter((one) => (one === option ? isOn : chosen.has(one))))
  }
  return (
    <FieldSet id={id} label={label} help={help} error={error} optional={!item.required}>
      <div className="space-y-2">
        {options.map((option) => (
          <CheckboxField
            key={option.id}
            label={option.text[locale]}
            checked={chosen.has(option.id)}
            onChange={({ target }) => toggle(option.id, target.checked)}
          />
        ))}
      </div>
    </FieldSet>
  )
}
