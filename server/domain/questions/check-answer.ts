import type { AnswerInput } from '../register/answer'
import { isTouchpointKind } from '../touchpoints'
import { answerKeys } from '../vocabulary/answers'
import { concernsKind, questionById } from './index'
import { interview } from './interview'
import { groundQuestion } from './interview-progress'

/** The question does not exist, is not about this subject or kind, or cannot be answered so. */
export type AnswerProblem = 'unknown_question' | 'unknown_item' | 'answer_not_possible'

/**
 * What is wrong with an answer about an activity of this kind (null: not a touchpoint, or the organisation itself);
 * null when nothing is. A value and note that are both empty take an answer back, which is always possible.
 */
export function answerProblem(answer: AnswerInput, kind: string | null): AnswerProblem | null {
  if (isOwnQuestion(answer, kind)) return inWords(answer) ? null : 'answer_not_possible'
  const question = questionById(answer.question)
  const touchpoint = isTouchpointKind(kind) ? kind : null
  if (question?.subject !== answer.subjectType) return 'unknown_question'
  if (question.subject !== 'organisation' && !concernsKind(question, touchpoint)) return 'unknown_question'
  if (question.fills) {
    const notKnown = question.id === groundQuestion && (answer.value === 'unknown' || answer.value === '')
    return notKnown && answer.item === '' ? null : 'answer_not_possible'
  }
  const items = question.type === 'checklist' ? (question.items ?? []).map((item) => item.id) : ['']
  if (!items.includes(answer.item)) return 'unknown_item'
  return isPossible(answer, question.type, question.options) ? null : 'answer_not_possible'
}

/** A question of the template of this kind: `TPL-<kind>-<n>`. */
function isOwnQuestion({ subjectType, question, item }: AnswerInput, kind: string | null): boolean {
  if (subjectType !== 'activity' || item !== '' || !question.startsWith('TPL-') || !isTouchpointKind(kind)) return false
  return interview(kind).some((step) => step.id === question)
}

function isPossible(answer: AnswerInput, type: string, options: readonly { id: string }[] | undefined): boolean {
  if (answer.value === '' || type === 'text' || type === 'list') return inWords(answer)
  if (type === 'choice') return answer.value === 'unknown' || (options ?? []).some((one) => one.id === answer.value)
  return (answerKeys as readonly string[]).includes(answer.value)
}

function inWords({ value }: AnswerInput): boolean {
  return value === '' || value === 'unknown'
}
