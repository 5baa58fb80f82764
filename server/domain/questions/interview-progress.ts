import type { ActivityContent } from '../register/activity'
import type { AnswerInput } from '../register/answer'
import type { TriState } from '../register/values'
import type { InterviewStep } from './interview'

/** What is known for the interview: the inventory's answer, the draft, and what was answered on its own. */
export type InterviewFacts = {
  usage: TriState | null
  activity: ActivityContent | null
  answers: readonly Pick<AnswerInput, 'subjectId' | 'question' | 'value' | 'note'>[]
}

/** `unknown` is an answer: somebody said that it is not known yet. `open` was not answered at all. */
export type StepState = 'answered' | 'unknown' | 'open'

/** The question under which "not known yet" is kept for the legal ground of a purpose. */
export const groundQuestion = 'INV-Q8'

/** How far one step of the interview is. Lines that a template proposes count only after a person confirmed them. */
export function stepState(step: InterviewStep, facts: InterviewFacts): StepState {
  if (step.fills === 'inventory.answer') return triState(facts.usage)
  const { activity } = facts
  if (!activity) return 'open'
  switch (step.fills) {
    case 'activity.storedByUs':
      return triState(activity.storedByUs)
    case 'activity.storedByVendor':
      return triState(activity.storedByVendor)
    case 'activity.information':
      return activity.information === '' ? 'open' : 'answered'
    case 'activity.proportionality':
      return activity.proportionality === '' ? 'open' : 'answered'
    case 'activity.dataLines':
      return decided(activity.dataLines) ? 'answered' : 'open'
    case 'activity.measures':
      return decided(activity.measures) ? 'answered' : 'open'
    case 'purpose.ground':
      return groundState(activity, facts.answers)
    case undefined:
      return wordsState(step.id, facts.answers)
  }
}

/** The first step nobody answered, or null when every step has an answer. */
export function firstOpenStep(steps: readonly InterviewStep[], facts: InterviewFacts): InterviewStep | null {
  return steps.find((step) => stepState(step, facts) === 'open') ?? null
}

function triState(value: TriState | null): StepState {
  if (value === null) return 'open'
  return value === 'unknown' ? 'unknown' : 'answered'
}

function decided(lines: readonly { proposed: boolean }[]): boolean {
  return lines.length > 0 && lines.every((line) => !line.proposed)
}

function groundState({ purposes }: ActivityContent, answers: InterviewFacts['answers']): StepState {
  if (!decided(purposes)) return 'open'
  const undecided = purposes.filter((purpose) => purpose.ground === null)
  if (undecided.length === 0) return 'answered'
  return undecided.every((purpose) => isGroundUnknown(purpose.id, answers)) ? 'unknown' : 'open'
}

/** Whether somebody said that the legal ground of this purpose is not known yet. */
export function isGroundUnknown(purposeId: string, answers: InterviewFacts['answers']): boolean {
  return answers.some(
    (answer) => answer.subjectId === purposeId && answer.question === groundQuestion && answer.value === 'unknown',
  )
}

function wordsState(question: string, answers: InterviewFacts['answers']): StepState {
  const answer = answers.find((one) => one.question === question)
  if (answer?.value === 'unknown') return 'unknown'
  return answer && answer.note !== '' ? 'answered' : 'open'
}
