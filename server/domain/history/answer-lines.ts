import { questionById } from '../questions'
import type { Text } from '../text'
import { isTouchpointKind, touchpointById } from '../touchpoints'
import { answers } from '../vocabulary/answers'

import { type LineShape, said, text } from './shape'

type Line = Record<string, unknown>

const templateQuestion = /^TPL-(\w+)-(\d+)$/

/** The words of a question, also of one that a template asks by itself; null for a question that no longer exists. */
export function questionText(id: string): Text | null {
  const [, kind = null, place] = templateQuestion.exec(id) ?? []
  if (isTouchpointKind(kind)) return touchpointById(kind).questions[Number(place) - 1] ?? null
  return questionById(id)?.text ?? null
}

/** An answer as a line of history: what was asked and what was said, in the words of the question. */
function answerLine(line: Line): Line {
  const id = String(line.question)
  const question = questionById(id)
  const item = question?.items?.find((one) => one.id === line.item)?.text
  const asked = questionText(id)
  const option = question?.options?.find((one) => one.id === line.value)?.text
  return {
    key: [line.subjectType, line.subjectId, line.question, line.item].join(' '),
    question: asked && item ? joined(asked, item) : (asked ?? id),
    value: option ?? answers[line.value as keyof typeof answers] ?? line.value,
    note: line.note,
  }
}

function joined(one: Text, other: Text): Text {
  return { nl: `${one.nl} ${other.nl}`, en: `${one.en} ${other.en}` }
}

/** The answers that were kept with a record. */
export const answerLines: LineShape = {
  message: 'answer',
  key: 'key',
  name: 'question',
  fields: { question: said, value: said, note: text },
  read: answerLine,
}
