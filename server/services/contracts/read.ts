import { and, asc, eq, ilike, inArray, or } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, engagements, parties } from '@/db/schema'
import { agreementState, contractState } from '@/server/domain/agreements/state'
import { can } from '@/server/domain/permissions'
import type { Contract } from '@/server/domain/register/contract'
import { readFiles } from '../files/read-files'
import { type Member, reading } from '../member'
import { likePattern } from '../search-pattern'
import { coveringContracts } from './agreements'
import { loadContract } from './load'

/** A contract with the names of what it refers to, and its state on a day (YYYY-MM-DD). Throws NotFoundError. */
export function readContract(member: Member, id: string, today: string) {
  return reading(member, async (tx) => {
    const contract = await loadContract(tx, member, id)
    const fileIds = [contract.fileId, ...contract.annexes.map((annex) => annex.fileId)].filter((one) => one !== null)
    const [[party], files, covered] = await Promise.all([
      tx
        .select({ id: parties.id, name: parties.name })
        .from(parties)
        .where(and(eq(parties.organisationId, member.organisationId), eq(parties.id, contract.partyId))),
      readFiles(tx, member, fileIds),
      coveredEngagements(tx, member, contract, today),
    ])
    return {
      contract,
      party: party ?? { id: contract.partyId, name: '' },
      files: [...files.values()],
      covered,
      state: contractState({ ...contract, clauses: answersOf(contract) }, today),
      may: { edit: can(member, 'contract.edit') },
    }
  })
}

function answersOf(contract: Contract) {
  return Object.fromEntries(contract.clauses.map(({ clause, answer }) => [clause, answer]))
}

const engagementColumns = {
  id: engagements.id,
  product: engagements.product,
  role: engagements.role,
  partyId: engagements.partyId,
  partyName: parties.name,
  activityId: activities.id,
  activityNumber: activities.number,
  activityName: activities.name,
  activityStatus: activities.status,
}

function selectEngagements(tx: Transaction) {
  return tx
    .select(engagementColumns)
    .from(engagements)
    .innerJoin(
      activities,
      and(eq(activities.organisationId, engagements.organisationId), eq(activities.id, engagements.activityId)),
    )
    .innerJoin(
      parties,
      and(eq(parties.organisationId, engagements.organisationId), eq(parties.id, engagements.partyId)),
    )
}

/**
 * `otherParty`: the engagement is with somebody else than who signed. That is allowed, because one company of a group
 * often signs for the others, and it is shown, because it can also be a mistake.
 */
async function coveredEngagements(tx: Transaction, member: Member, contract: Contract, today: string) {
  if (contract.engagementIds.length === 0) return []
  const rows = await selectEngagements(tx)
    .where(and(eq(engagements.organisationId, member.organisationId), inArray(engagements.id, contract.engagementIds)))
    .orderBy(asc(activities.number), asc(engagements.id))
  const covering = await coveringContracts(tx, member, contract.engagementIds)
  return rows.map((row) => ({
    ...row,
    otherParty: row.partyId !== contract.partyId,
    state: agreementState({ role: row.role, agreements: covering.get(row.id) ?? [], today }),
  }))
}

const mostChoices = 200

/** The engagements a contract can cover: those of its party, those it covers already, and those found by `search`. */
export function listCoverable(
  member: Member,
  { partyId, also, search }: { partyId: string | null; also: readonly string[]; search: string },
) {
  const like = likePattern(search)
  const found = or(
    partyId === null ? undefined : eq(engagements.partyId, partyId),
    also.length === 0 ? undefined : inArray(engagements.id, [...also]),
    search ? or(ilike(parties.name, like), ilike(engagements.product, like), ilike(activities.name, like)) : undefined,
  )
  return reading(member, async (tx) =>
    found === undefined
      ? []
      : selectEngagements(tx)
          .where(and(eq(engagements.organisationId, member.organisationId), found))
          .orderBy(asc(activities.number), asc(engagements.id))
          .limit(mostChoices),
  )
}
