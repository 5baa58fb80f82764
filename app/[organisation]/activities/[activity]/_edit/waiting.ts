import { keyAbout } from '@/server/domain/findings/key-about'
import type { OpenQuestion } from '../../../_findings/finding'
import type { AskedAbout } from './asked-questions'

/** The questions that a rule waits for now, by key; true when an approval waits for it too. */
export type Waiting = Readonly<Record<string, boolean>>

/** What the rules wait for, out of what they ask. */
export function waitingOf(questions: readonly OpenQuestion[]): Waiting {
  return Object.fromEntries(questions.map(({ key, stopping }) => [key, stopping.length > 0]))
}

/** The same questions in two parts: those a rule waits for now, in front, and the rest. */
export function splitByWaiting(asked: readonly AskedAbout[], waiting: Waiting) {
  const part = (wanted: boolean) =>
    asked.flatMap((about) => {
      const questions = about.questions.filter((question) => keyOf(about, question.id) in waiting === wanted)
      return questions.length > 0 ? [{ ...about, questions }] : []
    })
  return { now: part(true), rest: part(false) }
}

/** Whether an approval waits for the answer. */
export function stopsApproval(waiting: Waiting, about: AskedAbout, question: string): boolean {
  return waiting[keyOf(about, question)] ?? false
}

function keyOf({ subjectType, subjectId }: AskedAbout, question: string): string {
  return keyAbout(question, { type: subjectType, id: subjectId })
}
