import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { engagements, parties } from '@/db/schema'
import { type AgreementStateKey, agreementState } from '@/server/domain/agreements/state'
import type { EngagementRole } from '@/server/domain/register/engagement'
import { coveringContracts } from '../contracts/agreements'
import type { Member } from '../member'

/** What is agreed with one party in one activity. */
export type EngagementAgreement = {
  engagementId: string
  partyId: string
  partyName: string
  product: string
  role: EngagementRole
  state: AgreementStateKey
}

/**
 * The parties of activities with the state of what is agreed with each, on a day (YYYY-MM-DD), by activity. Three
 * queries however many activities there are; an activity without parties is left out.
 */
export async function agreementStates(
  tx: Transaction,
  member: Member,
  activityIds: readonly string[],
  today: string,
): Promise<Map<string, EngagementAgreement[]>> {
  if (activityIds.length === 0) return new Map()
  const rows = await tx
    .select({
      activityId: engagements.activityId,
      engagementId: engagements.id,
      partyId: engagements.partyId,
      partyName: parties.name,
      product: engagements.product,
      role: engagements.role,
    })
    .from(engagements)
    .innerJoin(
      parties,
      and(eq(parties.organisationId, engagements.organisationId), eq(parties.id, engagements.partyId)),
    )
    .where(
      and(eq(engagements.organisationId, member.organisationId), inArray(engagements.activityId, [...activityIds])),
    )
    .orderBy(asc(engagements.id))
  const covering = await coveringContracts(
    tx,
    member,
    rows.map((row) => row.engagementId),
  )
  const states = rows.map(({ activityId, ...row }) => {
    const agreements = covering.get(row.engagementId) ?? []
    return { activityId, ...row, state: agreementState({ role: row.role, agreements, today }) }
  })
  return Map.groupBy(states, (row) => row.activityId)
}
