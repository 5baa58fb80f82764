'use client'

import { Plus, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { CheckboxField } from '@/app/_components/checkbox-field'
import { DateField } from '@/app/_components/date-field'
import { FieldSet } from '@/app/_components/field-set'
import { TextField } from '@/app/_components/text-field'
import type { Action, Item } from '@/server/domain/assessments/definition'
import { useControl } from '../../_edit/use-control'
import { nameOf } from './form-content'
import type { AssessmentForm } from './use-assessment-form'

type Props = { item: Item; editor: AssessmentForm; label: string; help?: string }

/** What has to be done, by when, and whether it was. */
export function ActionsField({ item, editor, label, help }: Props) {
  const t = useTranslations('assessments.actions')
  const id = useId()
  const { value, change, error } = useControl<Action[]>(editor.form, nameOf(item.id))
  const set = (index: number, part: Partial<Action>) =>
    change(value.map((action, at) => (at === index ? { ...action, ...part } : action)))
  return (
    <FieldSet id={id} label={label} help={help} error={error} optional={!item.required}>
      <ul className="space-y-3">
        {value.map((action, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no names of their own and stay in their order
          <li key={index}>
            <fieldset className="rk-quiet grid gap-3 p-3 sm:grid-cols-[1fr_auto_auto_auto] sm:items-end">
              <legend className="sr-only">{t('row', { number: index + 1 })}</legend>
              <TextField
                label={t('text')}
                maxLength={200}
                value={action.text}
                onChange={({ target }) => set(index, { text: target.value })}
              />
              <DateField
                label={t('due')}
                value={action.due}
                onChange={({ target }) => set(index, { due: target.value })}
              />
              <CheckboxField
                label={t('done')}
                checked={action.done}
                onChange={({ target }) => set(index, { done: target.checked })}
              />
              <button
                type="button"
                className="btn btn-quiet px-2.5"
                aria-label={t('remove', { number: index + 1 })}
                onClick={() => change(value.filter((_, at) => at !== index))}
              >
                <X className="icon" />
              </button>
            </fieldset>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="btn btn-line mt-3"
        onClick={() => change([...value, { text: '', due: '', done: false }])}
      >
        <Plus className="icon" />
        {t('add')}
      </button>
    </FieldSet>
  )
}
