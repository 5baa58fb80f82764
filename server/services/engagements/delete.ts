import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { answers, contractCoverage, engagements, retentionLines } from '@/db/schema'
import { forgetAssessments } from '../assessments/forget'
import { uncover } from '../contracts/cover'
import { ConflictError, invalid } from '../errors'
import { type Member, writing } from '../member'
import { keepVersion } from '../versions'
import { demandActivity } from './allow'
import { labelOf } from './keep'
import { loadEngagement, loadEngagements } from './load'

/**
 * Takes a party out of an activity; contracts that covered it lose that link. Throws NotFoundError, ForbiddenError,
 * ConflictError, or InvalidError `engagement_keeps_data` when a retention line names it.
 */
export function removeEngagement(member: Member, { id, version }: { id: string; version: number }): Promise<void> {
  return writing(member, 'engagement.edit', 'engagement:delete', async (tx) => {
    const engagement = await loadEngagement(tx, member, id)
    await demandActivity(tx, member, engagement.activityId)
    if (engagement.version !== version) throw new ConflictError(engagement.version)
    const [kept] = await tx
      .select({ id: retentionLines.id })
      .from(retentionLines)
      .where(and(eq(retentionLines.organisationId, member.organisationId), eq(retentionLines.engagementId, id)))
      .limit(1)
    if (kept) throw invalid('engagement', 'engagement_keeps_data')
    await forget(tx, member, [id])
  })
}

/** Closes the history of all parties of an activity that is about to be deleted; for that same transaction. */
export async function removeEngagementsOf(tx: Transaction, member: Member, activityId: string): Promise<void> {
  const found = await loadEngagements(tx, member, { activityId: [activityId] })
  await tx
    .update(retentionLines)
    .set({ engagementId: null })
    .where(and(eq(retentionLines.organisationId, member.organisationId), eq(retentionLines.activityId, activityId)))
  await forget(
    tx,
    member,
    found.map((engagement) => engagement.id),
  )
}

async function forget(tx: Transaction, member: Member, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const ours = member.organisationId
  const covering = await tx
    .selectDistinct({ id: contractCoverage.contractId })
    .from(contractCoverage)
    .where(and(eq(contractCoverage.organisationId, ours), inArray(contractCoverage.engagementId, ids)))
    .orderBy(asc(contractCoverage.contractId))
  for (const contract of covering) await uncover(tx, member, contract.id, ids)
  const going = await loadEngagements(tx, member, { id: ids })
  for (const engagement of going) {
    const label = await labelOf(tx, member, engagement)
    const tombstone = { version: engagement.version + 1, label, action: 'engagement:delete', document: null }
    await keepVersion(tx, member, { type: 'engagement', id: engagement.id, ...tombstone })
  }
  await forgetAssessments(tx, member, { about: 'engagement', ids })
  await forgetAssessments(tx, member, {
    about: 'transfer',
    ids: going.flatMap(({ transfers }) => transfers.map(({ id }) => id)),
  })
  const asked = and(eq(answers.subjectType, 'engagement'), inArray(answers.subjectId, ids))
  await tx.delete(answers).where(and(eq(answers.organisationId, ours), asked))
  await tx.delete(engagements).where(and(eq(engagements.organisationId, ours), inArray(engagements.id, ids)))
}
