import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { touchpoints } from '@/server/domain/touchpoints'
import type { Member } from '../member'

const kindNames = JSON.stringify(
  Object.fromEntries(touchpoints.map((touchpoint) => [touchpoint.id, `${touchpoint.label.nl} ${touchpoint.label.en}`])),
)

/** Writes anew the words by which activities are found: their own, their purposes and entries, and their parties. */
export async function refreshSearchText(tx: Transaction, member: Member, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.execute(sql`
    update activities a set search_text = concat_ws(' ',
      'VA-' || lpad(a.number::text, 4, '0'), a.name, ${kindNames}::jsonb ->> a.kind, a.department, a.description,
      (select string_agg(p.text, ' ') from purposes p
        where p.organisation_id = a.organisation_id and p.activity_id = a.id and not p.proposed),
      (select string_agg(e.label, ' ') from activity_entries l
        join list_entries e on e.organisation_id = l.organisation_id and e.id = l.entry_id
        where l.organisation_id = a.organisation_id and l.activity_id = a.id and not l.proposed),
      (select string_agg(e.label, ' ') from data_lines d
        join list_entries e on e.organisation_id = d.organisation_id and e.id = d.category_id
        where d.organisation_id = a.organisation_id and d.activity_id = a.id and not d.proposed),
      (select string_agg(concat_ws(' ', y.name, g.product), ' ') from engagements g
        join parties y on y.organisation_id = g.organisation_id and y.id = g.party_id
        where g.organisation_id = a.organisation_id and g.activity_id = a.id))
    where a.organisation_id = ${member.organisationId} and a.id = any(${sql.param([...ids])}::uuid[])`)
}
