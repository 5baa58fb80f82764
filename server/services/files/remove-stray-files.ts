import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Member } from '../member'

/**
 * Removes files that were uploaded more than a day ago and never belonged to a saved contract. A file that once did
 * stays: the version of that day refers to it.
 */
export async function removeStrayFiles(tx: Transaction, member: Member): Promise<void> {
  await tx.execute(sql`
    delete from files f
    where f.organisation_id = ${member.organisationId} and f.uploaded_at < now() - interval '24 hours'
      and not exists (select from contracts c where c.organisation_id = f.organisation_id and c.file_id = f.id)
      and not exists (select from contract_annexes a where a.organisation_id = f.organisation_id and a.file_id = f.id)
      and not exists (
        select from record_versions v
        where v.organisation_id = f.organisation_id and v.record_type = 'contract'
          and (v.document ->> 'fileId' = f.id::text
            or v.document -> 'annexes' @> jsonb_build_array(jsonb_build_object('fileId', f.id))))`)
}
