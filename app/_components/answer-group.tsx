'use client'

import { Check, CircleHelp, Minus, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ComponentProps, useId } from 'react'
import type { FieldText } from './field'
import { FieldSet } from './field-set'

export type Answer = 'yes' | 'no' | 'unknown' | 'not_applicable'

type AnswerGroupProps = Omit<FieldText, 'aside'> &
  Omit<ComponentProps<'input'>, 'id' | 'className' | 'type' | 'value' | 'defaultValue'> & {
    value?: string | null
    defaultValue?: string | null
    /** Adds "n.v.t." as a fourth answer. */
    withNotApplicable?: boolean
    /** When the question already stands above, for instance as a card title. */
    hideLabel?: boolean
  }

const answers = [
  { answer: 'yes', look: 'yes', text: 'yes', Icon: Check },
  { answer: 'no', look: 'no', text: 'no', Icon: X },
  { answer: 'unknown', look: 'unknown', text: 'unknown', Icon: CircleHelp },
  { answer: 'not_applicable', look: 'no', text: 'notApplicable', Icon: Minus },
] as const

/** Ja, nee, weet niet. "Weet niet" is an answer and is hatched. Controlled with `value`, or uncontrolled with `defaultValue`. */
export function AnswerGroup(props: AnswerGroupProps) {
  const { label, help, error, optional, hideLabel, withNotApplicable, value, defaultValue, name, ...input } = props
  const t = useTranslations('common')
  const id = useId()
  const shown = withNotApplicable ? answers : answers.slice(0, 3)
  return (
    <FieldSet id={id} label={label} help={help} error={error} optional={optional} hideLabel={hideLabel}>
      <div className="rk-answer" data-four={withNotApplicable || undefined}>
        {shown.map(({ answer, look, text, Icon }) => (
          <label key={answer} className={look}>
            <input
              {...input}
              type="radio"
              name={name ?? id}
              value={answer}
              {...(value === undefined ? { defaultChecked: defaultValue === answer } : { checked: value === answer })}
            />
            <Icon className="icon" />
            {t(text)}
          </label>
        ))}
      </div>
    </FieldSet>
  )
}
