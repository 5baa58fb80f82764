import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities } from '@/db/schema'
import type { ActivityFacts } from '@/server/domain/permissions'
import { NotFoundError } from '../errors'
import { demand, type Member } from '../member'

/** The name and number of an activity whose parties this member may change. Throws NotFoundError or ForbiddenError. */
export async function demandActivity(tx: Transaction, member: Member, activityId: string) {
  const activity = await factsOf(tx, member, activityId)
  demand(member, 'engagement.edit', activity)
  return activity
}

/** What decides who may change the parties of an activity. Throws NotFoundError. */
export async function factsOf(
  tx: Transaction,
  member: Member,
  activityId: string,
): Promise<ActivityFacts & { number: number; name: string }> {
  const { ownerId, status, number, name } = activities
  const [activity] = await tx
    .select({ ownerId, status, number, name })
    .from(activities)
    .where(and(eq(activities.organisationId, member.organisationId), eq(activities.id, activityId)))
  if (!activity) throw new NotFoundError()
  return activity
}
