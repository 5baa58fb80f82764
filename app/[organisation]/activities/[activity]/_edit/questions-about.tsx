'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { type AskedAbout, questionPlace } from './asked-questions'
import { QuestionField } from './question-field'
import type { ActivityForm } from './use-activity-form'

type Props = {
  editor: ActivityForm
  about: AskedAbout
  /** an approval waits for the answer */
  isUrgent: (question: string) => boolean
  /** where each answer to a question stands in the form */
  placesOf: (question: string) => readonly { item: string; index: number }[]
}

/** The questions about one thing; those about the activity itself need no heading. */
export function QuestionsAbout({ editor, about, isUrgent, placesOf }: Props) {
  const t = useTranslations('activity.editor.about')
  const id = useId()
  const { subjectType, name, questions } = about
  const fields = questions.map((question) => (
    <div key={question.id} id={questionPlace(about, question)}>
      {isUrgent(question.id) && <p className="text-muted mb-0.5 text-xs">{t('urgent')}</p>}
      <QuestionField editor={editor} question={question} places={placesOf(question.id)} />
    </div>
  ))
  if (subjectType === 'activity') return fields
  return (
    <section className="border-line space-y-4 border-t pt-4" aria-labelledby={id}>
      <h2 className="rk-h2" id={id}>
        {t(subjectType, { name })}
      </h2>
      {fields}
    </section>
  )
}
