'use client'

import { useLocale } from 'next-intl'
import { DateField } from '@/app/_components/date-field'
import { RadioOptions } from '@/app/_components/radio-options'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import type { Item } from '@/server/domain/assessments/definition'
import { AnswerControl } from '../../_edit/answer-control'
import { QuestionAnswer } from '../../_edit/question-answer'
import { useControl } from '../../_edit/use-control'
import { lawText } from '../_parts/law-text'
import { ActionsField } from './actions-field'
import { nameOf } from './form-content'
import { SeveralField } from './several-field'
import type { AssessmentForm } from './use-assessment-form'

type Props = { item: Item; editor: AssessmentForm }

/** One question of an assessment, with the input that fits its answer and the law it rests on. */
export function ItemField({ item, editor }: Props) {
  const locale = useLocale()
  const { form, field } = editor
  const name = nameOf(item.id)
  const cite = item.cite ? lawText(item.cite, locale) : undefined
  const help = [item.help?.[locale], cite].filter(Boolean).join(' ') || undefined
  const text = { label: item.text[locale], help }
  const optional = !item.required
  switch (item.type) {
    case 'yes_no':
      return <AnswerControl form={form} name={name} {...text} />
    case 'choice':
      return <ChoiceField item={item} editor={editor} {...text} />
    case 'several':
      return <SeveralField item={item} editor={editor} {...text} />
    case 'checklist':
      return (
        <fieldset className="space-y-4">
          <legend className="rk-legend mb-1">{text.label}</legend>
          {help && <p className="rk-help">{help}</p>}
          {item.options?.map((option) => (
            <QuestionAnswer
              key={option.id}
              form={form}
              name={`${name}.${option.id}`}
              label={option.text[locale]}
              help={option.help?.[locale]}
            />
          ))}
        </fieldset>
      )
    case 'actions':
      return <ActionsField item={item} editor={editor} {...text} />
    case 'number':
      return (
        <TextField
          type="number"
          min={0}
          inputMode="numeric"
          width="w-28"
          {...text}
          optional={optional}
          {...field(name)}
        />
      )
    case 'day':
      return <DateField {...text} optional={optional} {...field(name)} />
    case 'lines':
      return <TextArea rows={4} {...text} optional={optional} {...field(name)} />
    case 'text':
      return <TextArea rows={4} {...text} optional={optional} {...field(name)} />
  }
}

function ChoiceField({ item, editor, label, help }: Props & { label: string; help?: string }) {
  const locale = useLocale()
  const { value, change, error } = useControl<string>(editor.form, nameOf(item.id))
  return (
    <RadioOptions
      label={label}
      help={help}
      error={error}
      optional={!item.required}
      options={(item.options ?? []).map(({ id, text }) => ({ value: id, label: text[locale] }))}
      value={value || null}
      onChange={({ target }) => change(target.value)}
    />
  )
}
