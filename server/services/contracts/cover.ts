import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { contractCoverage, contracts, engagements } from '@/db/schema'
import type { Contract } from '@/server/domain/register/contract'
import { NotFoundError } from '../errors'
import { type Member, writing } from '../member'
import { keepVersion } from '../versions'
import { loadContract } from './load'

/** Lets a contract that is there cover one more engagement; the rest of it stays as it is. Throws NotFoundError. */
export function coverEngagement(
  member: Member,
  { contractId, engagementId }: { contractId: string; engagementId: string },
): Promise<Contract> {
  return writing(member, 'contract.edit', 'contract:cover', async (tx) => {
    await bump(tx, member, contractId)
    await demandEngagements(tx, member, [engagementId])
    await tx
      .insert(contractCoverage)
      .values({ organisationId: member.organisationId, contractId, engagementId })
      .onConflictDoNothing()
    return keepContract(tx, member, contractId, 'contract:cover')
  })
}

/** Takes engagements away from under a contract, because they end; part of the transaction that ends them. */
export async function uncover(tx: Transaction, member: Member, contractId: string, engagementIds: readonly string[]) {
  await bump(tx, member, contractId)
  await tx
    .delete(contractCoverage)
    .where(and(ofContract(member, contractId), inArray(contractCoverage.engagementId, [...engagementIds])))
  await keepContract(tx, member, contractId, 'contract:uncover')
}

/** Makes what a contract covers equal to `engagementIds`. Throws NotFoundError when one is not there. */
export async function storeCoverage(
  tx: Transaction,
  member: Member,
  contractId: string,
  engagementIds: readonly string[],
): Promise<void> {
  const wanted = new Set(engagementIds)
  await demandEngagements(tx, member, [...wanted])
  const present = await tx
    .select({ id: contractCoverage.engagementId })
    .from(contractCoverage)
    .where(ofContract(member, contractId))
  const gone = present.map((row) => row.id).filter((id) => !wanted.has(id))
  if (gone.length > 0) {
    await tx
      .delete(contractCoverage)
      .where(and(ofContract(member, contractId), inArray(contractCoverage.engagementId, gone)))
  }
  const known = new Set(present.map((row) => row.id))
  const fresh = [...wanted].filter((id) => !known.has(id))
  const { organisationId } = member
  const rows = fresh.map((engagementId) => ({ organisationId, contractId, engagementId }))
  if (rows.length > 0) await tx.insert(contractCoverage).values(rows)
}

/** Keeps the contract as it is now as a version. */
export async function keepContract(tx: Transaction, member: Member, id: string, action: string): Promise<Contract> {
  const contract = await loadContract(tx, member, id)
  const { version, title } = contract
  await keepVersion(tx, member, { type: 'contract', id, version, label: title, action, document: contract })
  return contract
}

function ofContract(member: Member, contractId: string) {
  return and(eq(contractCoverage.organisationId, member.organisationId), eq(contractCoverage.contractId, contractId))
}

async function demandEngagements(tx: Transaction, member: Member, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const rows = await tx
    .select({ id: engagements.id })
    .from(engagements)
    .where(and(eq(engagements.organisationId, member.organisationId), inArray(engagements.id, ids)))
  if (rows.length !== ids.length) throw new NotFoundError()
}

async function bump(tx: Transaction, member: Member, id: string): Promise<void> {
  const [row] = await tx
    .update(contracts)
    .set({ version: sql`${contracts.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(contracts.organisationId, member.organisationId), eq(contracts.id, id)))
    .returning({ id: contracts.id })
  if (!row) throw new NotFoundError()
}
