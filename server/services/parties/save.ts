import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { engagements, parties, subProcessors } from '@/db/schema'
import { type Party, type PartyContent, partyContent } from '@/server/domain/register/party'
import { id, version } from '@/server/domain/register/values'
import { refreshSearchText } from '../activities/search-text'
import { brokenUnique, ConflictError, invalid, NotFoundError } from '../errors'
import { newId } from '../ids'
import { type Member, writing } from '../member'
import { syncParts } from '../parts'
import { keepVersion } from '../versions'
import { loadParty } from './load'

/** Makes a party. Throws ForbiddenError, or InvalidError when its name or entity is there already. */
export function createParty(member: Member, content: PartyContent): Promise<Party> {
  return naming(
    writing(member, 'party.create', 'party:create', (tx) => insertParty(tx, member, content, 'party:create')),
  )
}

/** Makes a party in a transaction that is open already. */
export async function insertParty(
  tx: Transaction,
  member: Member,
  content: PartyContent,
  action: string,
): Promise<Party> {
  const { subProcessors: helpers, ...facts } = content
  const id = newId()
  await tx.insert(parties).values({ ...facts, id, organisationId: member.organisationId })
  await storeHelpers(tx, member, id, helpers)
  return keepParty(tx, member, id, action)
}

/** A party as it is saved, with the version the edit started from. */
export const savePartyInput = z.object({ id, version, content: partyContent })
export type SavePartyInput = z.infer<typeof savePartyInput>

/**
 * Saves a party over the version the edit started from. Throws NotFoundError, ForbiddenError, InvalidError, or
 * ConflictError when it was saved meanwhile.
 */
export function updateParty(member: Member, { id, version, content }: SavePartyInput): Promise<Party> {
  return naming(
    writing(member, 'party.edit', 'party:save', async (tx) => {
      const { subProcessors: helpers, ...facts } = content
      const present = await loadParty(tx, member, id)
      const [saved] = await tx
        .update(parties)
        .set({ ...facts, version: sql`${parties.version} + 1`, updatedAt: sql`now()` })
        .where(and(ofOurs(member, id), eq(parties.version, version)))
        .returning({ id: parties.id })
      if (!saved) throw await staleParty(tx, member, id)
      await storeHelpers(tx, member, id, helpers)
      if (present.name !== content.name) await renameInRegister(tx, member, id)
      return keepParty(tx, member, id, 'party:save')
    }),
  )
}

/** Why nothing was changed: somebody saved meanwhile, or the party is gone. */
export async function staleParty(tx: Transaction, member: Member, id: string): Promise<ConflictError | NotFoundError> {
  const [row] = await tx.select({ version: parties.version }).from(parties).where(ofOurs(member, id))
  return row ? new ConflictError(row.version) : new NotFoundError()
}

function ofOurs(member: Member, id: string) {
  return and(eq(parties.organisationId, member.organisationId), eq(parties.id, id))
}

async function storeHelpers(tx: Transaction, member: Member, partyId: string, helpers: PartyContent['subProcessors']) {
  const { organisationId } = member
  const parent = and(eq(subProcessors.organisationId, organisationId), eq(subProcessors.partyId, partyId))
  const rows = helpers.map((helper, position) => ({ ...helper, organisationId, partyId, position }))
  if (parent) await syncParts(tx, subProcessors, parent, rows)
}

async function keepParty(tx: Transaction, member: Member, id: string, action: string): Promise<Party> {
  const party = await loadParty(tx, member, id)
  const { version, name } = party
  await keepVersion(tx, member, { type: 'party', id, version, label: name, action, document: party })
  return party
}

/** Activities are found by the names of their parties. */
async function renameInRegister(tx: Transaction, member: Member, partyId: string): Promise<void> {
  const rows = await tx
    .selectDistinct({ id: engagements.activityId })
    .from(engagements)
    .where(and(eq(engagements.organisationId, member.organisationId), eq(engagements.partyId, partyId)))
  await refreshSearchText(
    tx,
    member,
    rows.map((row) => row.id),
  )
}

const taken: Record<string, [field: string, message: string]> = {
  parties_name: ['name', 'party_name_taken'],
  parties_entity: ['entityKey', 'party_entity_taken'],
}

/** A name that is there already, said at its field. */
export async function naming<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const clash = taken[brokenUnique(error) ?? '']
    throw clash ? invalid(...clash) : error
  }
}
