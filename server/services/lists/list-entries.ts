import { and, eq, sql } from 'drizzle-orm'
import { listEntries } from '@/db/schema'
import type { ListName } from '@/server/domain/register/list-entry'
import { type Member, reading } from '../member'

export const entryColumns = {
  id: listEntries.id,
  list: listEntries.list,
  key: listEntries.key,
  label: listEntries.label,
  categoryKind: listEntries.categoryKind,
  retired: listEntries.retired,
  version: listEntries.version,
}

/** The organisation's own entries, of one list or of all, by label. */
export function listOwnEntries(member: Member, list?: ListName) {
  return reading(member, (tx) =>
    tx
      .select(entryColumns)
      .from(listEntries)
      .where(
        and(
          eq(listEntries.organisationId, member.organisationId),
          list === undefined ? undefined : eq(listEntries.list, list),
        ),
      )
      .orderBy(listEntries.list, sql`lower(${listEntries.label})`),
  )
}

export type OwnEntry = Awaited<ReturnType<typeof listOwnEntries>>[number]
