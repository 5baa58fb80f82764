import { and, desc, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type RecordType, recordVersions } from '@/db/schema'
import type { Member } from './member'

type KeptRecord = {
  type: RecordType
  id: string
  version: number
  label: string
  action: string
  document: object | null
}

type Saver = Pick<Member, 'organisationId' | 'userId'>

/** Keeps the whole document of a save; `document` null with `deleted` is the tombstone of a deletion. */
export async function keepVersion(tx: Transaction, member: Saver, record: KeptRecord): Promise<void> {
  await keepVersions(tx, member, [record])
}

/** The same for several records that were saved together. */
export async function keepVersions(tx: Transaction, member: Saver, records: readonly KeptRecord[]): Promise<void> {
  if (records.length === 0) return
  await tx.insert(recordVersions).values(
    records.map((record) => ({
      organisationId: member.organisationId,
      recordType: record.type,
      recordId: record.id,
      version: record.version,
      label: record.label,
      action: record.action,
      document: record.document,
      deleted: record.document === null,
      savedBy: member.userId,
    })),
  )
}

/** The versions of one record, newest first, with their documents. */
export function versionsOf(tx: Transaction, member: Member, type: RecordType, id: string) {
  return tx
    .select()
    .from(recordVersions)
    .where(
      and(
        eq(recordVersions.organisationId, member.organisationId),
        eq(recordVersions.recordType, type),
        eq(recordVersions.recordId, id),
      ),
    )
    .orderBy(desc(recordVersions.version))
}
