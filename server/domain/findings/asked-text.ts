import { questionById } from '../questions'
import { fieldLabels } from '../rules/field-labels'
import type { FieldPath } from '../rules/fields'
import { fieldQuestions } from '../rules/labels/field-questions'
import { same, type Text } from '../text'

/** How a fact that a rule misses is asked: the question, also of a field, or else which field it is that nobody knows. */
export function askedText(read: string): Text {
  const question = questionById(read)
  if (question) return question.text
  const asked = fieldQuestions[read as FieldPath]
  if (asked) return asked
  const label = fieldLabels[read as FieldPath] ?? same(read)
  return { nl: `${label.nl}: nog niet bekend`, en: `${label.en}: not known yet` }
}
