import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, parties } from '@/db/schema'
import { activityNumber } from '@/server/domain/register/activity'
import type { Engagement } from '@/server/domain/register/engagement'
import type { Member } from '../member'
import { keepVersion } from '../versions'
import { loadEngagement } from './load'

/** Keeps the engagement as it is now as a version, under the names of its two ends. */
export async function keepEngagement(tx: Transaction, member: Member, id: string, action: string): Promise<Engagement> {
  const engagement = await loadEngagement(tx, member, id)
  const { version } = engagement
  const label = await labelOf(tx, member, engagement)
  await keepVersion(tx, member, { type: 'engagement', id, version, label, action, document: engagement })
  return engagement
}

/** How history calls an engagement: party, product and the number of the activity. */
export async function labelOf(tx: Transaction, member: Member, engagement: Engagement): Promise<string> {
  const [[party], [activity]] = await Promise.all([
    tx
      .select({ name: parties.name })
      .from(parties)
      .where(and(eq(parties.organisationId, member.organisationId), eq(parties.id, engagement.partyId))),
    tx
      .select({ number: activities.number })
      .from(activities)
      .where(and(eq(activities.organisationId, member.organisationId), eq(activities.id, engagement.activityId))),
  ])
  const place = activity ? activityNumber(activity.number) : ''
  return [party?.name, engagement.product, place].filter(Boolean).join(' · ')
}
