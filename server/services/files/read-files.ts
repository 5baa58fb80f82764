import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { files } from '@/db/schema'
import type { StoredFile } from '@/server/domain/register/file'
import type { Member } from '../member'

/** What is known of files, by id; ids that are not there, or are another organisation's, are left out. */
export async function readFiles(
  tx: Transaction,
  member: Member,
  ids: readonly string[],
): Promise<Map<string, StoredFile>> {
  if (ids.length === 0) return new Map()
  const { id, name, mediaType, size, sha256, uploadedAt } = files
  const rows = await tx
    .select({ id, name, mediaType, size, sha256, uploadedAt })
    .from(files)
    .where(and(eq(files.organisationId, member.organisationId), inArray(files.id, [...new Set(ids)])))
  return new Map(rows.map((row) => [row.id, row]))
}
