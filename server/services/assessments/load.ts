import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { assessments } from '@/db/schema'
import { definitions } from '@/server/domain/assessments/definitions'
import type { Member } from '../member'
import { keepVersion } from '../versions'
import type { AssessmentAt, FoundActivity } from './find-subject'

/** The assessment of this kind about this subject, if somebody began it. */
export function atSubject(member: Member, { kind, subjectId }: AssessmentAt) {
  return and(
    eq(assessments.organisationId, member.organisationId),
    eq(assessments.kind, kind),
    eq(assessments.subjectType, definitions[kind].subject),
    eq(assessments.subjectId, subjectId),
  )
}

export type AssessmentRow = typeof assessments.$inferSelect

export async function loadAssessment(
  tx: Transaction,
  member: Member,
  at: AssessmentAt,
): Promise<AssessmentRow | undefined> {
  const [row] = await tx.select().from(assessments).where(atSubject(member, at))
  return row
}

/** Keeps an assessment as it is after a save. */
export function keepAssessment(
  tx: Transaction,
  member: Member,
  { id, version, kind, subjectType, subjectId, activityId, content, signedBy, signedAt }: AssessmentRow,
  activity: Pick<FoundActivity, 'name'>,
  action: string,
): Promise<void> {
  const document = { kind, subjectType, subjectId, activityId, content, signedBy, signedAt }
  const label = `${definitions[kind].label.nl}: ${activity.name}`
  return keepVersion(tx, member, { type: 'assessment', id, version, label, action, document })
}
