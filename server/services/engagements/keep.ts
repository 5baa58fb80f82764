import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, parties } from '@/db/schema'
import { activityNumber } from '@/server/domain/register/activity'
import type { Engagement } from '@/server/domain/register/engagement'
import { anyOf } from '../any-of'
import { NotFoundError } from '../errors'
import type { Member } from '../member'
import { keepVersions } from '../versions'
import { loadEngagements } from './load'

/** Keeps the engagement as it is now as a version, under the names of its two ends. */
export async function keepEngagement(tx: Transaction, member: Member, id: string, action: string): Promise<Engagement> {
  const [engagement] = await keepEngagements(tx, member, [id], action)
  if (!engagement) throw new NotFoundError()
  return engagement
}

/** The same for several engagements that were just made. */
export async function keepEngagements(
  tx: Transaction,
  member: Member,
  ids: readonly string[],
  action: string,
): Promise<Engagement[]> {
  const made = await loadEngagements(tx, member, { id: ids })
  const labels = await labelsOf(tx, member, made)
  const kept = made.map((engagement, index) => {
    const { id, version } = engagement
    return { type: 'engagement' as const, id, version, label: labels[index] ?? '', action, document: engagement }
  })
  await keepVersions(tx, member, kept)
  return made
}

/** How history calls an engagement: party, product and the number of the activity. */
export async function labelOf(tx: Transaction, member: Member, engagement: Engagement): Promise<string> {
  const [label = ''] = await labelsOf(tx, member, [engagement])
  return label
}

async function labelsOf(tx: Transaction, member: Member, given: readonly Engagement[]): Promise<string[]> {
  const [partyRows, activityRows] = await Promise.all([
    tx
      .select({ id: parties.id, name: parties.name })
      .from(parties)
      .where(
        and(
          eq(parties.organisationId, member.organisationId),
          anyOf(parties.id, [...new Set(given.map((engagement) => engagement.partyId))]),
        ),
      ),
    tx
      .select({ id: activities.id, number: activities.number })
      .from(activities)
      .where(
        and(
          eq(activities.organisationId, member.organisationId),
          anyOf(activities.id, [...new Set(given.map((engagement) => engagement.activityId))]),
        ),
      ),
  ])
  const names = new Map(partyRows.map(({ id, name }) => [id, name]))
  const numbers = new Map(activityRows.map(({ id, number }) => [id, activityNumber(number)]))
  return given.map(({ partyId, product, activityId }) =>
    [names.get(partyId), product, numbers.get(activityId)].filter(Boolean).join(' · '),
  )
}
