import { and, asc, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { engagements, transfers } from '@/db/schema'
import type { Engagement } from '@/server/domain/register/engagement'
import { anyOf } from '../any-of'
import { NotFoundError } from '../errors'
import type { Member } from '../member'

/** One engagement with its transfers. Throws NotFoundError. */
export async function loadEngagement(tx: Transaction, member: Member, id: string): Promise<Engagement> {
  const [engagement] = await loadEngagements(tx, member, { id: [id] })
  if (!engagement) throw new NotFoundError()
  return engagement
}

type Of = { id: readonly string[] } | { activityId: readonly string[] } | { partyId: readonly string[] }

/** Engagements with their transfers, by id, by activity or by party; in the order in which they were added. */
export async function loadEngagements(tx: Transaction, member: Member, of: Of): Promise<Engagement[]> {
  const [[by, ids] = []] = Object.entries(of) as ['id' | 'activityId' | 'partyId', readonly string[]][]
  if (!by || !ids || ids.length === 0) return []
  const rows = await tx
    .select()
    .from(engagements)
    .where(and(eq(engagements.organisationId, member.organisationId), anyOf(engagements[by], ids)))
    .orderBy(asc(engagements.id))
  const moved = await transfersOf(
    tx,
    member,
    rows.map((row) => row.id),
  )
  return rows.map(({ organisationId, createdAt, ...row }) => ({ ...row, transfers: moved.get(row.id) ?? [] }))
}

async function transfersOf(tx: Transaction, member: Member, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Engagement['transfers']>()
  const rows = await tx
    .select()
    .from(transfers)
    .where(and(eq(transfers.organisationId, member.organisationId), anyOf(transfers.engagementId, ids)))
    .orderBy(asc(transfers.position))
  const grouped = new Map<string, Engagement['transfers']>()
  for (const { organisationId, engagementId, position, ...transfer } of rows) {
    grouped.set(engagementId, [...(grouped.get(engagementId) ?? []), transfer])
  }
  return grouped
}
