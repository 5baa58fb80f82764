import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { contractCoverage, contracts } from '@/db/schema'
import type { Agreement } from '@/server/domain/agreements/agreement'
import { anyOf } from '../any-of'
import type { Member } from '../member'

/** A contract with what decides its state. */
export type ContractFacts = Agreement & {
  id: string
  partyId: string
  title: string
  reference: string
}

/** The columns from which a contract's state follows; its nine answers come as one object. */
export const agreementColumns = {
  id: contracts.id,
  partyId: contracts.partyId,
  title: contracts.title,
  reference: contracts.reference,
  kind: contracts.kind,
  signedOn: contracts.signedOn,
  acceptedOn: contracts.acceptedOn,
  url: contracts.url,
  urlVersion: contracts.urlVersion,
  endsOn: contracts.endsOn,
  clauses: sql<Agreement['clauses']>`coalesce((
    select jsonb_object_agg(l.clause, l.answer) from contract_clauses l
    where l.organisation_id = "contracts"."organisation_id" and l.contract_id = "contracts"."id"), '{}'::jsonb)`,
}

/** The contracts that cover engagements, by engagement, in two queries however many there are. */
export async function coveringContracts(
  tx: Transaction,
  member: Member,
  engagementIds: readonly string[],
): Promise<Map<string, ContractFacts[]>> {
  if (engagementIds.length === 0) return new Map()
  const links = await tx
    .select({ engagementId: contractCoverage.engagementId, contractId: contractCoverage.contractId })
    .from(contractCoverage)
    .where(
      and(
        eq(contractCoverage.organisationId, member.organisationId),
        anyOf(contractCoverage.engagementId, engagementIds),
      ),
    )
  const facts = await contractFacts(
    tx,
    member,
    links.map((link) => link.contractId),
  )
  const grouped = Map.groupBy(links, (link) => link.engagementId)
  return new Map([...grouped].map(([id, of]) => [id, of.flatMap((link) => facts.get(link.contractId) ?? [])]))
}

/** Contracts by id, in one query. */
async function contractFacts(
  tx: Transaction,
  member: Member,
  contractIds: readonly string[],
): Promise<Map<string, ContractFacts>> {
  const ids = [...new Set(contractIds)]
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select(agreementColumns)
    .from(contracts)
    .where(and(eq(contracts.organisationId, member.organisationId), anyOf(contracts.id, ids)))
    .orderBy(contracts.id)
  return new Map(rows.map((row) => [row.id, row]))
}
