import { and, asc, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, assessments, parties, purposes } from '@/db/schema'
import type { ActivityParts } from '@/server/domain/assessments/fitting'
import { anyOf } from '../any-of'
import { loadEngagements } from '../engagements/load'
import { NotFoundError } from '../errors'
import type { Member } from '../member'

/** What of an activity can be assessed, under the names people know; and its parties as they are. Throws NotFoundError. */
export async function loadParts(tx: Transaction, member: Member, activityId: string) {
  const ours = member.organisationId
  const [[activity], confirmed, engaged, [screening]] = await Promise.all([
    tx
      .select({ id: activities.id, kind: activities.kind })
      .from(activities)
      .where(and(eq(activities.organisationId, ours), eq(activities.id, activityId))),
    tx
      .select({
        id: purposes.id,
        name: purposes.text,
        ground: purposes.ground,
        templatePurpose: purposes.templatePurpose,
        marketing: purposes.marketing,
        channel: purposes.channel,
      })
      .from(purposes)
      .where(and(eq(purposes.organisationId, ours), eq(purposes.activityId, activityId), eq(purposes.proposed, false)))
      .orderBy(asc(purposes.position)),
    loadEngagements(tx, member, { activityId: [activityId] }),
    tx
      .select({ content: assessments.content })
      .from(assessments)
      .where(
        and(
          eq(assessments.organisationId, ours),
          eq(assessments.kind, 'dpia_prescreen'),
          eq(assessments.subjectId, activityId),
        ),
      ),
  ])
  if (!activity) throw new NotFoundError()
  const named = await namesOf(tx, member, [...new Set(engaged.map(({ partyId }) => partyId))])
  const engagements = engaged.map((engagement) => ({
    ...engagement,
    name: `${engagement.product} (${named.get(engagement.partyId) ?? ''})`,
  }))
  const outcome = screening?.content['dpia.outcome']
  const parts: ActivityParts = {
    ...activity,
    purposes: confirmed,
    engagements,
    transfers: engagements.flatMap(({ name, transfers }) =>
      transfers.map(({ id, country }) => ({ id, name, country })),
    ),
    screening: typeof outcome === 'string' ? outcome : null,
  }
  return { parts, engagements }
}

async function namesOf(tx: Transaction, member: Member, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: parties.id, name: parties.name })
    .from(parties)
    .where(and(eq(parties.organisationId, member.organisationId), anyOf(parties.id, ids)))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
