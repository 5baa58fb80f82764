import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { contractAnnexes, contractClauses, contracts, parties } from '@/db/schema'
import type { Contract, ContractContent } from '@/server/domain/register/contract'
import { ConflictError, type InputIssue, InvalidError, NotFoundError } from '../errors'
import { readFiles } from '../files/read-files'
import { newId } from '../ids'
import { type Member, writing } from '../member'
import { syncParts } from '../parts'
import { keepVersion } from '../versions'
import { keepContract, storeCoverage } from './cover'
import { loadContract } from './load'

/** Makes a contract. Throws ForbiddenError, NotFoundError, or InvalidError when its party or a file is not there. */
export function createContract(member: Member, content: ContractContent): Promise<Contract> {
  return writing(member, 'contract.edit', 'contract:create', async (tx) => {
    await checkReferences(tx, member, content)
    const id = newId()
    await tx.insert(contracts).values({ ...columnsOf(content), id, organisationId: member.organisationId })
    await storeParts(tx, member, id, content)
    return keepContract(tx, member, id, 'contract:create')
  })
}

/** Saves a contract over the version the edit started from. Throws ConflictError besides the others. */
export function updateContract(
  member: Member,
  { id, version, content }: { id: string; version: number; content: ContractContent },
): Promise<Contract> {
  return writing(member, 'contract.edit', 'contract:save', async (tx) => {
    await loadContract(tx, member, id)
    await checkReferences(tx, member, content)
    const [saved] = await tx
      .update(contracts)
      .set({ ...columnsOf(content), version: sql`${contracts.version} + 1`, updatedAt: sql`now()` })
      .where(ofVersion(member, id, version))
      .returning({ id: contracts.id })
    if (!saved) throw await stale(tx, member, id)
    await storeParts(tx, member, id, content)
    return keepContract(tx, member, id, 'contract:save')
  })
}

/** Deletes a contract; its history and files stay, closed with a tombstone. */
export function deleteContract(member: Member, { id, version }: { id: string; version: number }): Promise<void> {
  return writing(member, 'contract.edit', 'contract:delete', async (tx) => {
    const { title } = await loadContract(tx, member, id)
    const [gone] = await tx
      .delete(contracts)
      .where(ofVersion(member, id, version))
      .returning({ id: contracts.id })
    if (!gone) throw await stale(tx, member, id)
    const tombstone = { version: version + 1, label: title, action: 'contract:delete', document: null }
    await keepVersion(tx, member, { type: 'contract', id, ...tombstone })
  })
}

function ofVersion(member: Member, id: string, version: number) {
  return and(eq(contracts.organisationId, member.organisationId), eq(contracts.id, id), eq(contracts.version, version))
}

async function stale(tx: Transaction, member: Member, id: string) {
  const [row] = await tx
    .select({ version: contracts.version })
    .from(contracts)
    .where(and(eq(contracts.organisationId, member.organisationId), eq(contracts.id, id)))
  return row ? new ConflictError(row.version) : new NotFoundError()
}

function columnsOf({ clauses, annexes, engagementIds, ...columns }: ContractContent) {
  return columns
}

async function checkReferences(tx: Transaction, member: Member, content: ContractContent): Promise<void> {
  const annexFiles = content.annexes.map((annex) => annex.fileId)
  const wanted = [content.fileId, ...annexFiles].filter((id) => id !== null)
  const [known, [party]] = await Promise.all([
    readFiles(tx, member, wanted),
    tx
      .select({ id: parties.id })
      .from(parties)
      .where(and(eq(parties.organisationId, member.organisationId), eq(parties.id, content.partyId))),
  ])
  const missing = (id: string | null) => id !== null && !known.has(id)
  const issues: InputIssue[] = [
    ...(party ? [] : [{ path: ['partyId'], message: 'party_not_there' }]),
    ...(missing(content.fileId) ? [{ path: ['fileId'], message: 'file_not_there' }] : []),
    ...annexFiles.flatMap((id, index) =>
      missing(id) ? [{ path: ['annexes', index, 'fileId'], message: 'file_not_there' }] : [],
    ),
  ]
  if (issues.length > 0) throw new InvalidError(issues)
}

async function storeParts(tx: Transaction, member: Member, contractId: string, content: ContractContent) {
  const { organisationId } = member
  const ours = and(eq(contractAnnexes.organisationId, organisationId), eq(contractAnnexes.contractId, contractId))
  const annexes = content.annexes.map((annex, position) => ({ ...annex, organisationId, contractId, position }))
  if (ours) await syncParts(tx, contractAnnexes, ours, annexes)
  await tx
    .insert(contractClauses)
    .values(content.clauses.map((clause) => ({ ...clause, organisationId, contractId })))
    .onConflictDoUpdate({
      target: [contractClauses.organisationId, contractClauses.contractId, contractClauses.clause],
      set: { answer: sql`excluded.answer`, page: sql`excluded.page` },
    })
  await storeCoverage(tx, member, contractId, content.engagementIds)
}
