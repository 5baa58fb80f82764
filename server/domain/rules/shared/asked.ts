import { concernsKind, questionById } from '../../questions'
import type { QuestionId } from '../answer-facts'
import type { Reader } from '../reader'
import { and, type Tri } from '../tri'

/** Whether a question is put to this kind of activity and nobody answered that it does not apply. */
export function isAsked(facts: Reader, id: QuestionId): Tri {
  const question = questionById(id)
  if (!question) throw new Error(`${id} is not the id of a question.`)
  if (question.kinds === 'all') return !facts.answerClaimed(id, 'na')
  const concerns = facts.meets('activity.kind', (kind) => concernsKind(question, kind === 'none' ? null : kind))
  return and(concerns, !facts.answerClaimed(id, 'na'))
}
