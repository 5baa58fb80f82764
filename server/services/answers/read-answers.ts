import { and, asc, eq, type SQL } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { answers } from '@/db/schema'
import type { Answer, AnswerInput } from '@/server/domain/register/answer'
import { type Member, reading } from '../member'

/** The answers about one subject, or all answers that belong to an activity: about itself and its parts. */
export type AnswersWanted = Pick<AnswerInput, 'subjectType' | 'subjectId'> | { activityId: string }

const columns = {
  subjectType: answers.subjectType,
  subjectId: answers.subjectId,
  question: answers.question,
  item: answers.item,
  value: answers.value,
  note: answers.note,
  by: answers.answeredBy,
  at: answers.answeredAt,
}

function meant(wanted: AnswersWanted): SQL | undefined {
  return 'activityId' in wanted
    ? eq(answers.activityId, wanted.activityId)
    : and(eq(answers.subjectType, wanted.subjectType), eq(answers.subjectId, wanted.subjectId))
}

/** The answers in a transaction that is open already, in the order of question and item. */
export function readAnswers(tx: Transaction, member: Member, wanted: AnswersWanted): Promise<Answer[]> {
  return tx
    .select(columns)
    .from(answers)
    .where(and(eq(answers.organisationId, member.organisationId), meant(wanted)))
    .orderBy(asc(answers.question), asc(answers.item))
}

/** The answers a member asks for; none for a subject that is not there or belongs to another organisation. */
export function listAnswers(member: Member, wanted: AnswersWanted): Promise<Answer[]> {
  return reading(member, (tx) => readAnswers(tx, member, wanted))
}
