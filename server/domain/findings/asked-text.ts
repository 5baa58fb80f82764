import { questionById } from '../questions'
import { fieldLabels } from '../rules/field-labels'
import type { FieldPath } from '../rules/fields'
import { same, type Text } from '../text'

/** How a fact that a rule misses is asked: the question, or the name of the field. */
export function askedText(read: string): Text {
  return questionById(read)?.text ?? fieldLabels[read as FieldPath] ?? same(read)
}
