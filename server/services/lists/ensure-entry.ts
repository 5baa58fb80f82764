import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { listEntries } from '@/db/schema'
import type { ListName } from '@/server/domain/register/list-entry'
import { newId } from '../ids'
import type { Member } from '../member'
import { keepVersion } from '../versions'

/**
 * The id of the entry of this list that is called so (capitals aside), made when it was not there. A retired entry that
 * is needed again comes back. Asks no permission of its own: whoever may change an activity may name what it uses.
 */
export async function ensureListEntry(
  tx: Transaction,
  member: Member,
  list: ListName,
  label: string,
  action: string,
): Promise<string> {
  const { organisationId } = member
  const [fresh] = await tx
    .insert(listEntries)
    .values({ organisationId, id: newId(), list, label })
    .onConflictDoNothing()
    .returning()
  const entry = fresh ?? (await bringBack(tx, member, list, label))
  if (entry) {
    const { id, version, key, categoryKind, retired } = entry
    const document = { id, list, key, label: entry.label, categoryKind, retired }
    await keepVersion(tx, member, { type: 'list_entry', id, version, label: entry.label, action, document })
    return id
  }
  const [present] = await tx
    .select({ id: listEntries.id })
    .from(listEntries)
    .where(called(member, list, label))
  if (!present) throw new Error('The entry is neither new nor there.')
  return present.id
}

function called({ organisationId }: Member, list: ListName, label: string) {
  return and(
    eq(listEntries.organisationId, organisationId),
    eq(listEntries.list, list),
    sql`lower(${listEntries.label}) = lower(${label})`,
  )
}

async function bringBack(tx: Transaction, member: Member, list: ListName, label: string) {
  const [entry] = await tx
    .update(listEntries)
    .set({ retired: false, version: sql`${listEntries.version} + 1` })
    .where(and(called(member, list, label), eq(listEntries.retired, true)))
    .returning()
  return entry
}
