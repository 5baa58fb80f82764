import { and, eq, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { parties } from '@/db/schema'
import { emptyParty, type PartyContent } from '@/server/domain/register/party'
import { type Vendor, vendorById } from '@/server/domain/vendors'
import { invalid } from '../errors'
import { type Member, reading } from '../member'

/** `known` is the party that is there already; `content` what a new one would start from, null when its name is open. */
export type PartyProposal = {
  vendor: Vendor
  known: { id: string; name: string } | null
  content: PartyContent | null
}

/** What choosing a product of the catalogue proposes. Throws InvalidError when the catalogue does not have it. */
export function proposeParty(member: Member, vendorId: string): Promise<PartyProposal> {
  return reading(member, (tx) => proposalFor(tx, member, vendorId))
}

/** The same in a transaction that is open already. */
export async function proposalFor(tx: Transaction, member: Member, vendorId: string): Promise<PartyProposal> {
  const vendor = vendorById(vendorId)
  if (!vendor) throw invalid('vendorId', 'unknown_vendor')
  return { vendor, known: await knownParty(tx, member, vendor), content: contentFrom(vendor) }
}

function contentFrom({ entity, entityKey, country }: Vendor): PartyContent | null {
  return entity === null ? null : { ...emptyParty(entity), entityKey, country }
}

/** The legal entity behind a product, by its key, or by the name somebody typed. */
async function knownParty(tx: Transaction, member: Member, { entity, entityKey }: Vendor) {
  if (entity === null) return null
  const byKey = entityKey === null ? undefined : eq(parties.entityKey, entityKey)
  const rows = await tx
    .select({ id: parties.id, name: parties.name, entityKey: parties.entityKey })
    .from(parties)
    .where(
      and(eq(parties.organisationId, member.organisationId), or(byKey, sql`lower(${parties.name}) = lower(${entity})`)),
    )
  const found = rows.find((row) => entityKey !== null && row.entityKey === entityKey) ?? rows[0]
  return found ? { id: found.id, name: found.name } : null
}
