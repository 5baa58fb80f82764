import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Member } from '../member'
import type { ChainBreak } from './verify-chain'

/**
 * The first kept version whose document is not the one that the audit trail recorded, or that it never recorded;
 * and the first recorded version that is not kept any more.
 */
export async function findBrokenDocument(tx: Transaction, member: Member): Promise<ChainBreak | null> {
  const [row] = await tx.execute<{ sequence: string | null; record: string }>(sql`
    select e.sequence, coalesce(v.label, e.row_key) as record
    from (select *, concat_ws('/', record_type, record_id, version) as row_key,
        encode(sha256(convert_to(coalesce(document::text, ''), 'UTF8')), 'hex') as real_hash
      from record_versions where organisation_id = ${member.organisationId}) v
    full join (select sequence, row_key, after from audit_events
      where organisation_id = ${member.organisationId} and table_name = 'record_versions' and operation = 'insert') e
      on e.row_key = v.row_key
    where v.row_key is null or e.row_key is null
      or v.real_hash is distinct from e.after ->> 'document_hash'
    order by e.sequence nulls last limit 1`)
  if (!row) return null
  return { kind: 'document', sequence: row.sequence === null ? null : Number(row.sequence), record: row.record }
}
