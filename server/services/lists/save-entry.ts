import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { listEntries } from '@/db/schema'
import type { ListEntryContent } from '@/server/domain/register/list-entry'
import { brokenUnique, ConflictError, invalid, NotFoundError } from '../errors'
import { newId } from '../ids'
import { type Member, writing } from '../member'
import { keepVersion } from '../versions'
import { entryColumns, type OwnEntry } from './list-entries'

/** Adds an entry to one of the own lists. Throws ForbiddenError, and InvalidError when the label is there already. */
export function addEntry(member: Member, { list, label, ...content }: ListEntryContent): Promise<OwnEntry> {
  const action = 'list_entry:add'
  return writing(member, 'lists.edit', action, async (tx) => {
    const categoryKind = list === 'data_category' ? (content.categoryKind ?? 'ordinary') : null
    const [entry] = await tx
      .insert(listEntries)
      .values({ organisationId: member.organisationId, id: newId(), list, label, categoryKind })
      .returning(entryColumns)
      .catch(labelTaken)
    if (!entry) throw new NotFoundError()
    await keep(tx, member, entry, action)
    return entry
  })
}

type Change = { label?: string; categoryKind?: ListEntryContent['categoryKind']; retired?: boolean }

/**
 * Renames an entry, changes what kind of data it is, or retires it: it stays with what uses it and is no longer offered.
 * Throws NotFoundError, ConflictError when somebody saved since `version`, InvalidError when the label is taken.
 */
export function changeEntry(
  member: Member,
  { id, version, ...change }: Change & { id: string; version: number },
): Promise<OwnEntry> {
  const action = 'list_entry:change'
  return writing(member, 'lists.edit', action, async (tx) => {
    const [entry] = await tx
      .update(listEntries)
      .set({ ...change, version: version + 1 })
      .where(and(isEntry(member, id), eq(listEntries.version, version)))
      .returning(entryColumns)
      .catch(labelTaken)
    if (!entry) throw await missing(tx, member, id)
    await keep(tx, member, entry, action)
    return entry
  })
}

function isEntry(member: Member, id: string) {
  return and(eq(listEntries.organisationId, member.organisationId), eq(listEntries.id, id))
}

async function missing(tx: Transaction, member: Member, id: string): Promise<Error> {
  const [row] = await tx.select({ version: listEntries.version }).from(listEntries).where(isEntry(member, id))
  return row ? new ConflictError(row.version) : new NotFoundError()
}

function labelTaken(error: unknown): never {
  throw brokenUnique(error) === 'list_entries_label' ? invalid('label', 'label_taken') : error
}

function keep(tx: Transaction, member: Member, { version, ...entry }: OwnEntry, action: string) {
  const record = { type: 'list_entry', id: entry.id, version, label: entry.label, action, document: entry } as const
  return keepVersion(tx, member, record)
}
