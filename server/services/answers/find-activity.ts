import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, engagements, purposes } from '@/db/schema'
import type { AnswerInput } from '@/server/domain/register/answer'
import { NotFoundError } from '../errors'
import type { Member } from '../member'

type SubjectType = Exclude<AnswerInput['subjectType'], 'organisation'>

/**
 * Finds the activity that the subject of an answer belongs to. Consent is asked per purpose, so the subject of such an
 * answer is that purpose. Throws NotFoundError when it is not there or belongs to another organisation.
 */
export async function findActivityOf(
  tx: Transaction,
  member: Member,
  subject: { subjectType: SubjectType; subjectId: string },
): Promise<{ id: string; kind: string | null }> {
  const [activity] = await findHome(tx, member, subject.subjectType, subject.subjectId)
  if (!activity) throw new NotFoundError()
  return activity
}

function findHome(tx: Transaction, member: Member, type: SubjectType, id: string) {
  const ours = eq(activities.organisationId, member.organisationId)
  const found = tx.select({ id: activities.id, kind: activities.kind }).from(activities)
  switch (type) {
    case 'activity':
      return found.where(and(ours, eq(activities.id, id)))
    case 'purpose':
    case 'consent':
      return found
        .innerJoin(
          purposes,
          and(eq(purposes.organisationId, activities.organisationId), eq(purposes.activityId, activities.id)),
        )
        .where(and(ours, eq(purposes.id, id)))
    case 'engagement':
      return found
        .innerJoin(
          engagements,
          and(eq(engagements.organisationId, activities.organisationId), eq(engagements.activityId, activities.id)),
        )
        .where(and(ours, eq(engagements.id, id)))
    case 'agreement':
      return []
  }
}
