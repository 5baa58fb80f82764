import type { Question, QuestionSubject } from '../questions'
import { questions } from '../questions'

/** Q-… as in the list of questions; a test compares every id a rule reads with that list. */
export type QuestionId = `Q-${string}`

/** The answer to a question: yes, no, unknown, na or the key of an option; for a checklist one per item. */
export type AnswerFact = { value: string; items?: Readonly<Record<string, string>> }

const byId = new Map<string, Question>(questions.map((question) => [question.id, question]))

/** Returns what a question is about. Throws for an id that no question has. */
export function subjectOf(id: QuestionId): QuestionSubject {
  const question = byId.get(id)
  if (!question) throw new Error(`${id} is not the id of a question.`)
  return question.subject
}
