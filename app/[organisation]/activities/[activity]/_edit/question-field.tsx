'use client'

import { useLocale } from 'next-intl'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { answers } from '@/server/domain/vocabulary/answers'
import { AnswerNote } from './answer-note'
import type { Asked } from './asked-questions'
import { QuestionAnswer } from './question-answer'
import type { ActivityForm } from './use-activity-form'

type Props = {
  editor: ActivityForm
  question: Asked
  /** where each answer of this question stands in the form */
  places: readonly { item: string; index: number }[]
}

/** One question, answered in the way it asks for. */
export function QuestionField({ editor, question, places }: Props) {
  const locale = useLocale()
  const { field } = editor
  const label = question.text[locale]
  const help = question.help?.[locale]
  const at = `answers.${places[0]?.index ?? 0}`
  const note = <AnswerNote editor={editor} name={`${at}.note`} />
  switch (question.type) {
    case 'text':
    case 'list':
      return <TextArea label={label} help={help} rows={3} {...field(`${at}.note`)} />
    case 'choice': {
      const options = (question.options ?? []).map(({ id, text }) => ({ value: id, label: text[locale] }))
      const choices = [...options, { value: 'unknown', label: answers.unknown[locale] }]
      return (
        <div className="space-y-2">
          <SelectField label={label} help={help} choices={choices} {...field(`${at}.value`)} />
          {note}
        </div>
      )
    }
    case 'checklist':
      return (
        <fieldset className="space-y-3">
          <legend className="rk-legend mb-1">{label}</legend>
          {help && <p className="rk-help">{help}</p>}
          {places.map(({ item, index }) => (
            <QuestionAnswer
              key={item}
              form={editor.form}
              name={`answers.${index}.value`}
              label={question.items?.find((one) => one.id === item)?.text[locale] ?? item}
            />
          ))}
        </fieldset>
      )
    default:
      return (
        <div className="space-y-2">
          <QuestionAnswer form={editor.form} name={`${at}.value`} label={label} help={help} />
          {note}
        </div>
      )
  }
}
