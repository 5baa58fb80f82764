import { and, count, eq, ilike, inArray, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { contractCoverage, contracts, parties } from '@/db/schema'
import { type AgreementStateKey, agreementStateKeys, contractState } from '@/server/domain/agreements/state'
import { can } from '@/server/domain/permissions'
import type { ContractListInput } from '@/server/domain/register/contract-filter'
import { type Member, reading } from '../member'
import { likePattern } from '../search-pattern'
import { agreementColumns } from './agreements'

/**
 * One page of the contracts with their state on a day (YYYY-MM-DD), how many there are in all, and how many in each
 * state. The state is the domain's, so it is computed here and not in SQL.
 */
export function listContracts(member: Member, input: ContractListInput, today: string) {
  return reading(member, async (tx) => {
    const [found, covered] = await Promise.all([findContracts(tx, member, input), coverageCounts(tx, member)])
    const all = found.map(({ clauses, ...row }) => ({
      ...row,
      clausesPresent: Object.values(clauses).filter((answer) => answer === 'yes').length,
      engagements: covered.get(row.id) ?? 0,
      state: contractState({ ...row, clauses }, today),
    }))
    const counts = Object.fromEntries(
      agreementStateKeys.map((state) => [state, all.filter((row) => row.state === state).length]),
    ) as Record<AgreementStateKey, number>
    const wanted = input.state.length === 0 ? all : all.filter((row) => input.state.includes(row.state))
    const sorted = wanted.toSorted((a, b) => compare(a, b, input.sort) * (input.descending ? -1 : 1))
    const from = (input.page - 1) * input.perPage
    return {
      rows: sorted.slice(from, from + input.perPage),
      total: wanted.length,
      all: all.length,
      counts,
      may: { edit: can(member, 'contract.edit') },
    }
  })
}

function findContracts(tx: Transaction, member: Member, { search, kind, party }: ContractListInput) {
  const like = likePattern(search)
  return tx
    .select({ ...agreementColumns, startsOn: contracts.startsOn, fileId: contracts.fileId, partyName: parties.name })
    .from(contracts)
    .innerJoin(parties, and(eq(parties.organisationId, contracts.organisationId), eq(parties.id, contracts.partyId)))
    .where(
      and(
        eq(contracts.organisationId, member.organisationId),
        kind.length > 0 ? inArray(contracts.kind, kind) : undefined,
        party.length > 0 ? inArray(contracts.partyId, party) : undefined,
        search
          ? or(ilike(contracts.title, like), ilike(contracts.reference, like), ilike(parties.name, like))
          : undefined,
      ),
    )
    .orderBy(sql`lower(${contracts.title})`, contracts.id)
}

async function coverageCounts(tx: Transaction, member: Member): Promise<Map<string, number>> {
  const rows = await tx
    .select({ id: contractCoverage.contractId, engagements: count() })
    .from(contractCoverage)
    .where(eq(contractCoverage.organisationId, member.organisationId))
    .groupBy(contractCoverage.contractId)
  return new Map(rows.map((row) => [row.id, row.engagements]))
}

type Row = { title: string; partyName: string; kind: string; state: AgreementStateKey; endsOn?: string | null }

/** Worst state first; a contract without an end comes after those that have one. */
function compare(a: Row, b: Row, sort: ContractListInput['sort']): number {
  const text = (x: string, y: string) => x.localeCompare(y, 'nl', { sensitivity: 'base', numeric: true })
  if (sort === 'party') return text(a.partyName, b.partyName) || text(a.title, b.title)
  if (sort === 'kind') return text(a.kind, b.kind) || text(a.title, b.title)
  if (sort === 'state') return agreementStateKeys.indexOf(a.state) - agreementStateKeys.indexOf(b.state)
  if (sort === 'ends') return text(a.endsOn ?? '9999', b.endsOn ?? '9999')
  return text(a.title, b.title)
}
