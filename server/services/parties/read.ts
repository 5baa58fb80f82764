import { and, asc, eq, sql } from 'drizzle-orm'
import { activities, contracts, engagements } from '@/db/schema'
import { agreementState, contractState } from '@/server/domain/agreements/state'
import { can } from '@/server/domain/permissions'
import { agreementColumns, coveringContracts } from '../contracts/agreements'
import { type Member, reading } from '../member'
import { loadParty } from './load'

/** A party with its place in the activities and its contracts, on a day (YYYY-MM-DD). Throws NotFoundError. */
export function readParty(member: Member, id: string, today: string) {
  return reading(member, async (tx) => {
    const ours = member.organisationId
    const party = await loadParty(tx, member, id)
    const [engaged, agreed] = await Promise.all([
      tx
        .select({
          id: engagements.id,
          product: engagements.product,
          role: engagements.role,
          activityId: activities.id,
          activityNumber: activities.number,
          activityName: activities.name,
          activityStatus: activities.status,
        })
        .from(engagements)
        .innerJoin(
          activities,
          and(eq(activities.organisationId, engagements.organisationId), eq(activities.id, engagements.activityId)),
        )
        .where(and(eq(engagements.organisationId, ours), eq(engagements.partyId, id)))
        .orderBy(asc(activities.number), asc(engagements.id)),
      tx
        .select(agreementColumns)
        .from(contracts)
        .where(and(eq(contracts.organisationId, ours), eq(contracts.partyId, id)))
        .orderBy(sql`lower(${contracts.title})`),
    ])
    const covering = await coveringContracts(
      tx,
      member,
      engaged.map((row) => row.id),
    )
    return {
      party,
      engagements: engaged.map((row) => ({
        ...row,
        state: agreementState({ role: row.role, agreements: covering.get(row.id) ?? [], today }),
      })),
      contracts: agreed.map(({ clauses, ...contract }) => ({
        ...contract,
        state: contractState({ ...contract, clauses }, today),
      })),
      may: { edit: can(member, 'party.edit'), addContract: can(member, 'contract.edit') },
    }
  })
}
