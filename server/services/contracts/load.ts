import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { contractAnnexes, contractClauses, contractCoverage, contracts } from '@/db/schema'
import { type Clause, type Contract, clauseIds } from '@/server/domain/register/contract'
import { NotFoundError } from '../errors'
import type { Member } from '../member'

/** One contract with its clauses, annexes and what it covers. Throws NotFoundError. */
export async function loadContract(tx: Transaction, member: Member, id: string): Promise<Contract> {
  const [contract] = await loadContracts(tx, member, [id])
  if (!contract) throw new NotFoundError()
  return contract
}

/** Whole contracts, oldest first; ids that are not there are left out. Every contract has all nine clauses. */
export async function loadContracts(tx: Transaction, member: Member, ids: readonly string[]): Promise<Contract[]> {
  if (ids.length === 0) return []
  const ours = member.organisationId
  const [rows, clauses, annexes, coverage] = await Promise.all([
    tx
      .select()
      .from(contracts)
      .where(and(eq(contracts.organisationId, ours), inArray(contracts.id, [...ids])))
      .orderBy(asc(contracts.id)),
    tx
      .select()
      .from(contractClauses)
      .where(and(eq(contractClauses.organisationId, ours), inArray(contractClauses.contractId, [...ids]))),
    tx
      .select()
      .from(contractAnnexes)
      .where(and(eq(contractAnnexes.organisationId, ours), inArray(contractAnnexes.contractId, [...ids])))
      .orderBy(asc(contractAnnexes.position)),
    tx
      .select()
      .from(contractCoverage)
      .where(and(eq(contractCoverage.organisationId, ours), inArray(contractCoverage.contractId, [...ids])))
      .orderBy(asc(contractCoverage.engagementId)),
  ])
  return rows.map(({ organisationId, createdAt, ...contract }) => ({
    ...contract,
    clauses: allClauses(clauses.filter((row) => row.contractId === contract.id)),
    annexes: annexes
      .filter((row) => row.contractId === contract.id)
      .map(({ id, kind, title, fileId, url }) => ({ id, kind, title, fileId, url })),
    engagementIds: coverage.filter((row) => row.contractId === contract.id).map((row) => row.engagementId),
  }))
}

function allClauses(rows: Clause[]): Clause[] {
  return clauseIds.map((clause) => {
    const row = rows.find((one) => one.clause === clause)
    return { clause, answer: row?.answer ?? 'not_checked', page: row?.page ?? '' }
  })
}
