import { and, eq, inArray, notInArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { assessments } from '@/db/schema'
import type { AssessmentSubject } from '@/server/domain/assessments/definition'
import { definitions } from '@/server/domain/assessments/definitions'
import type { Member } from '../member'
import { keepVersions } from '../versions'

/** What goes: everything about an activity, or about parts of it that are no longer there, or about these things. */
type Gone =
  | { activityId: string; about?: AssessmentSubject; left?: readonly string[] }
  | { about: AssessmentSubject; ids: readonly string[] }

function meant(gone: Gone) {
  if ('ids' in gone) {
    return and(eq(assessments.subjectType, gone.about), inArray(assessments.subjectId, [...gone.ids]))
  }
  const { activityId, about, left = [] } = gone
  return and(
    eq(assessments.activityId, activityId),
    about ? eq(assessments.subjectType, about) : undefined,
    left.length > 0 ? notInArray(assessments.subjectId, [...left]) : undefined,
  )
}

/** Takes away assessments of what is gone, each with a tombstone in its history. */
export async function forgetAssessments(tx: Transaction, member: Member, gone: Gone): Promise<void> {
  if ('ids' in gone && gone.ids.length === 0) return
  const removed = await tx
    .delete(assessments)
    .where(and(eq(assessments.organisationId, member.organisationId), meant(gone)))
    .returning({ id: assessments.id, version: assessments.version, kind: assessments.kind })
  await keepVersions(
    tx,
    member,
    removed.map(({ id, version, kind }) => ({
      type: 'assessment',
      id,
      version: version + 1,
      label: definitions[kind].label.nl,
      action: 'assessment:delete',
      document: null,
    })),
  )
}
