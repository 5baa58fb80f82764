import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { engagements, transfers } from '@/db/schema'
import { definitions } from '@/server/domain/assessments/definitions'
import type { AssessmentKind } from '@/server/domain/assessments/kinds'
import type { ActivityFacts } from '@/server/domain/permissions'
import { findActivityOf } from '../answers/find-activity'
import { factsOf } from '../engagements/allow'
import { NotFoundError } from '../errors'
import type { Member } from '../member'

/** Which assessment, and the id of what it is about. */
export type AssessmentAt = { kind: AssessmentKind; subjectId: string }

export type FoundActivity = ActivityFacts & { id: string; number: number; name: string }

/**
 * The activity that the subject of an assessment belongs to, with what decides who may change it. Throws NotFoundError
 * when the subject is not there, belongs to another organisation, or is of another sort than this kind is about.
 */
export async function findActivity(tx: Transaction, member: Member, at: AssessmentAt): Promise<FoundActivity> {
  const { subject } = definitions[at.kind]
  const id =
    subject === 'transfer'
      ? await activityOfTransfer(tx, member, at.subjectId)
      : (await findActivityOf(tx, member, { subjectType: subject, subjectId: at.subjectId })).id
  return { id, ...(await factsOf(tx, member, id)) }
}

async function activityOfTransfer(tx: Transaction, member: Member, transferId: string): Promise<string> {
  const [found] = await tx
    .select({ id: engagements.activityId })
    .from(transfers)
    .innerJoin(
      engagements,
      and(eq(engagements.organisationId, transfers.organisationId), eq(engagements.id, transfers.engagementId)),
    )
    .where(and(eq(transfers.organisationId, member.organisationId), eq(transfers.id, transferId)))
  if (!found) throw new NotFoundError()
  return found.id
}
