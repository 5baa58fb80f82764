import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { parties, subProcessors } from '@/db/schema'
import type { Party } from '@/server/domain/register/party'
import { NotFoundError } from '../errors'
import type { Member } from '../member'

/** One party with its sub-processors. Throws NotFoundError. */
export async function loadParty(tx: Transaction, member: Member, id: string): Promise<Party> {
  const [party] = await loadParties(tx, member, [id])
  if (!party) throw new NotFoundError()
  return party
}

/** Parties with their sub-processors, by name; ids that are not there are left out. */
export async function loadParties(tx: Transaction, member: Member, ids: readonly string[]): Promise<Party[]> {
  if (ids.length === 0) return []
  const ours = member.organisationId
  const [rows, helpers] = await Promise.all([
    tx
      .select()
      .from(parties)
      .where(and(eq(parties.organisationId, ours), inArray(parties.id, [...ids])))
      .orderBy(asc(parties.name)),
    tx
      .select()
      .from(subProcessors)
      .where(and(eq(subProcessors.organisationId, ours), inArray(subProcessors.partyId, [...ids])))
      .orderBy(asc(subProcessors.position)),
  ])
  const byParty = Map.groupBy(helpers, (row) => row.partyId)
  return rows.map(({ organisationId, createdAt, ...party }) => ({
    ...party,
    subProcessors: (byParty.get(party.id) ?? []).map(({ id, name, country, service, authorised }) => ({
      id,
      name,
      country,
      service,
      authorised,
    })),
  }))
}
