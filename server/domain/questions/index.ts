import type { TouchpointKind } from '../touchpoints'
import { chainQuestions } from './chain'
import { consentQuestions } from './consent'
import { cookiesQuestions } from './cookies'
import { informationQuestions } from './information'
import { inventoryQuestions } from './inventory'
import { legalBasisQuestions } from './legal-basis'
import { messagesQuestions } from './messages'
import { organisationQuestions } from './organisation'
import { profilingAndOnboardingQuestions } from './profiling-and-onboarding'
import type { Question, QuestionSubject } from './question'
import { systemsAndRecordingQuestions } from './systems-and-recording'
import { telephoneQuestions } from './telephone'

export type { Question, QuestionField, QuestionSubject, QuestionType } from './question'

/** All questions, the article's ten first. */
export const questions: readonly Question[] = [
  ...inventoryQuestions,
  ...organisationQuestions,
  ...legalBasisQuestions,
  ...cookiesQuestions,
  ...messagesQuestions,
  ...telephoneQuestions,
  ...chainQuestions,
  ...consentQuestions,
  ...profilingAndOnboardingQuestions,
  ...systemsAndRecordingQuestions,
  ...informationQuestions,
]

const byId = new Map(questions.map((question) => [question.id, question]))

/** Returns the question with this id, or undefined. */
export function questionById(id: string): Question | undefined {
  return byId.get(id)
}

/** Tells whether a question concerns a kind of touchpoint; null is an activity that is not a touchpoint. */
export function concernsKind(question: Question, kind: TouchpointKind | null): boolean {
  return question.kinds === 'all' || (kind !== null && question.kinds.includes(kind))
}

/** Returns the questions about a subject that concern a kind of touchpoint. */
export function questionsFor(subject: QuestionSubject, kind: TouchpointKind | null): readonly Question[] {
  return questions.filter((question) => question.subject === subject && concernsKind(question, kind))
}
