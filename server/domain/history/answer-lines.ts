import { questionById } from '../questions'
import type { Text } from '../text'
import { isTouchpointKind, touchpointById } from '../touchpoints'
import { answers } from '../vocabulary/answers'
import { type LineShape, said, text } from './shape'

const templateQuestion = /^TPL-(\w+)-(\d+)$/

/** The words of a question, also of one that a template asks by itself; null for a question that no longer exists. */
function questionText(id: string): Text | null {
  const [, kind = null, place] = templateQuestion.exec(id) ?? []
  if (isTouchpointKind(kind)) return touchpointById(kind).questions[Number(place) - 1] ?? null
  return questionById(id)?.text ?? null
}

/** What was asked and what was said, in the words of the question; what the catalogue lost stays as it was kept. */
export function wordsOfAnswer(answer: { question: string; item: string; value: string }): {
  asked: Text | string
  said: Text | string
} {
  const question = questionById(answer.question)
  const asked = questionText(answer.question)
  const item = question?.items?.find((one) => one.id === answer.item)?.text
  const option = question?.options?.find((one) => one.id === answer.value)?.text
  const both = asked && item && { nl: `${asked.nl} ${item.nl}`, en: `${asked.en} ${item.en}` }
  return {
    asked: both ?? asked ?? answer.question,
    said: option ?? answers[answer.value as keyof typeof answers] ?? answer.value,
  }
}

/** The answers that were kept with a record. */
export const answerLines: LineShape = {
  message: 'answer',
  key: 'key',
  name: 'question',
  fields: { question: said, value: said, note: text },
  read: (line) => {
    const [question, item, value] = [line.question, line.item, line.value].map(String)
    const words = wordsOfAnswer({ question: question ?? '', item: item ?? '', value: value ?? '' })
    const key = [line.subjectType, line.subjectId, line.question, line.item].join(' ')
    return { key, question: words.asked, value: words.said, note: line.note }
  },
}
