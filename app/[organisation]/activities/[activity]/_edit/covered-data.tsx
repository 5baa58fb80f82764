'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { ComboField } from '@/app/_components/combo-field'
import { useControl } from './use-control'
import type { FormLine } from './use-lines'
import type { SectionEditor } from './use-section-editor'

/** Which data a retention period holds for: one or more of the data of this activity. */
export function CoveredData({ editor, at }: { editor: SectionEditor; at: string }) {
  const fields = useTranslations('fields.retentionLine')
  const { form, own } = editor
  const { value, change, error } = useControl<string[]>(form, `${at}.dataLineIds`)
  const dataLines: FormLine[] = useWatch({ control: form.control, name: 'dataLines' }) ?? []
  const options = dataLines.map((line) => ({ id: line.id, label: own.labels[String(line.categoryId)] ?? '' }))
  const present = value.filter((id) => dataLines.some((line) => line.id === id))
  return <ComboField label={fields('dataLineIds')} options={options} value={present} onChange={change} error={error} />
}
