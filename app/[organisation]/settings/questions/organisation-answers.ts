import { z } from 'zod'
import { questionsFor } from '@/server/domain/questions'
import type { Answer } from '@/server/domain/register/answer'
import { prose } from '@/server/domain/register/values'

/** The questions about the organisation that none of its fields asks. */
export const organisationQuestions = questionsFor('organisation', null).filter((question) => !question.fills)

/** What is answered to each question, by its id; a radio button that nobody chose is null or empty. */
export const organisationAnswers = z.record(z.string(), z.object({ value: z.string().nullable(), note: prose }))
export type OrganisationAnswers = z.infer<typeof organisationAnswers>

export function answersByQuestion(answers: readonly Answer[]): OrganisationAnswers {
  const given = new Map(answers.map((answer) => [answer.question, answer]))
  const entries = organisationQuestions.map(({ id }) => [
    id,
    { value: given.get(id)?.value ?? '', note: given.get(id)?.note ?? '' },
  ])
  return Object.fromEntries(entries)
}

/** The answers that differ, as they are saved. */
export function changedAnswers(now: OrganisationAnswers, before: OrganisationAnswers) {
  return Object.entries(now).flatMap(([question, { value, note }]) => {
    const answer = { question, item: '', value: value ?? '', note }
    const was = before[question]
    return answer.value === (was?.value ?? '') && note === was?.note ? [] : [answer]
  })
}
