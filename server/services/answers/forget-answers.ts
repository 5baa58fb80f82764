import { and, eq, inArray, notInArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { answers } from '@/db/schema'
import type { AnswerInput } from '@/server/domain/register/answer'
import type { Member } from '../member'

type SubjectType = AnswerInput['subjectType']

/** Consent is asked per purpose. */
export const aboutPurposes: SubjectType[] = ['purpose', 'consent']

/** Takes back the answers about parts of an activity that are no longer there; `left` are the ids of those that are. */
export async function forgetAnswers(
  tx: Transaction,
  member: Member,
  activityId: string,
  about: SubjectType[],
  left: string[],
): Promise<void> {
  await tx
    .delete(answers)
    .where(
      and(
        eq(answers.organisationId, member.organisationId),
        eq(answers.activityId, activityId),
        inArray(answers.subjectType, about),
        left.length > 0 ? notInArray(answers.subjectId, left) : undefined,
      ),
    )
}
