import { and, eq, inArray } from 'drizzle-orm'
import { contracts, parties } from '@/db/schema'
import { neededAgreements } from '@/server/domain/agreements/needed'
import { agreementState, contractState } from '@/server/domain/agreements/state'
import { isTransferOpen } from '@/server/domain/law/transfer-question'
import { can } from '@/server/domain/permissions'
import { vendorById } from '@/server/domain/vendors'
import { agreementColumns, coveringContracts } from '../contracts/agreements'
import { type Member, reading } from '../member'
import { factsOf } from './allow'
import { loadEngagements } from './load'

/**
 * The parties of an activity: which agreement each needs, what covers it, its state on a day (YYYY-MM-DD), whether the
 * transfer question is open, and the contracts of a needed kind with that party that could still be linked. Throws NotFoundError.
 */
export function listEngagements(member: Member, activityId: string, today: string) {
  return reading(member, async (tx) => {
    const activity = await factsOf(tx, member, activityId)
    const found = await loadEngagements(tx, member, { activityId: [activityId] })
    const partyIds = [...new Set(found.map((engagement) => engagement.partyId))]
    const [covering, partyRows, agreed] = await Promise.all([
      coveringContracts(
        tx,
        member,
        found.map((engagement) => engagement.id),
      ),
      tx
        .select({ id: parties.id, name: parties.name, country: parties.country })
        .from(parties)
        .where(and(eq(parties.organisationId, member.organisationId), inArray(parties.id, partyIds))),
      tx
        .select(agreementColumns)
        .from(contracts)
        .where(and(eq(contracts.organisationId, member.organisationId), inArray(contracts.partyId, partyIds))),
    ])
    const byId = new Map(partyRows.map((party) => [party.id, party]))
    const rows = found.flatMap((engagement) => {
      const party = byId.get(engagement.partyId)
      const agreements = covering.get(engagement.id) ?? []
      const vendor = engagement.vendorId === null ? undefined : vendorById(engagement.vendorId)
      const covered = new Set(agreements.map((contract) => contract.id))
      const needed = neededAgreements(engagement.role)
      if (!party) return []
      return {
        engagement,
        party,
        needed,
        state: agreementState({ role: engagement.role, agreements, today }),
        contracts: agreements.map((contract) => brief(contract, today)),
        linkable: agreed
          .filter(({ id, partyId, kind }) => partyId === party.id && needed.includes(kind) && !covered.has(id))
          .map((contract) => brief(contract, today)),
        transferOpen: isTransferOpen({
          vendor,
          country: party.country,
          transferOutsideEea: engagement.transferOutsideEea,
        }),
      }
    })
    const may = { edit: can(member, 'engagement.edit', activity), link: can(member, 'contract.edit') }
    return { rows, may }
  })
}

function brief(contract: Parameters<typeof contractState>[0] & { id: string; title: string }, today: string) {
  const { id, title, kind, endsOn } = contract
  return { id, title, kind, endsOn: endsOn ?? null, state: contractState(contract, today) }
}

export type EngagementRow = Awaited<ReturnType<typeof listEngagements>>['rows'][number]
