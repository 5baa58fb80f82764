import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Agreement } from '@/server/domain/agreements/agreement'
import type { ActivityStatusKey } from '@/server/domain/vocabulary/activity-status'
import type { EngagementRoleKey } from '@/server/domain/vocabulary/engagement-roles'
import type { LegalGroundKey } from '@/server/domain/vocabulary/legal-grounds'
import type { Member } from '../member'

/** What one line of the register is made of. */
export type RegisterRow = {
  id: string
  number: number
  name: string
  kind: string | null
  status: ActivityStatusKey
  ownerId: string | null
  ownerName: string | null
  /** YYYY-MM-DD */
  reviewDue: string | null
  /** one per confirmed purpose; null where the ground is still to be chosen */
  purposeGrounds: (LegalGroundKey | null)[]
  engagements: { partyId: string; partyName: string; role: EngagementRoleKey; contractIds: string[] }[]
}

type Page = { total: number; rows: RegisterRow[]; contracts: Record<string, Agreement> }

type PageQuery = { where: SQL | undefined; order: SQL; limit: number; offset: number }

/**
 * One page of the register and how many activities there are in all. One statement that answers with one document:
 * this is what people ask for most, and a row of a table costs far more to read than a line of a document.
 */
export async function readPage(tx: Transaction, { organisationId }: Member, query: PageQuery): Promise<Page> {
  const [answer] = await tx.execute<{ page: Page }>(sql`
    with page as materialized (
      select found.*, row_number() over () as place from (
        select activities.id, number, activities.name, kind, status, owner_id, users.name as owner_name, review_due
        from activities left join users on users.id = activities.owner_id
        where ${query.where} order by ${query.order} limit ${query.limit} offset ${query.offset}) found)
    select json_build_object(
      'total', (select count(*) from activities where ${query.where}),
      'rows', (select coalesce(json_agg(json_build_object(
          'id', a.id, 'number', a.number, 'name', a.name, 'kind', a.kind, 'status', a.status,
          'ownerId', a.owner_id, 'ownerName', a.owner_name, 'reviewDue', a.review_due,
          'purposeGrounds', array(select p.ground from purposes p where p.organisation_id = ${organisationId}
            and p.activity_id = a.id and not p.proposed order by p.position),
          'engagements', (select coalesce(json_agg(json_build_object('partyId', e.party_id, 'role', e.role,
              'partyName', (select p.name from parties p where p.organisation_id = ${organisationId} and p.id = e.party_id),
              'contractIds', array(select v.contract_id from contract_coverage v
                where v.organisation_id = ${organisationId} and v.engagement_id = e.id)) order by e.id), '[]')
            from engagements e where e.organisation_id = ${organisationId} and e.activity_id = a.id)
        ) order by a.place), '[]') from page a),
      'contracts', (select coalesce(json_object_agg(c.id, json_build_object(
          'kind', c.kind, 'signedOn', c.signed_on, 'acceptedOn', c.accepted_on, 'url', c.url, 'urlVersion', c.url_version,
          'endsOn', c.ends_on, 'clauses', (select coalesce(json_object_agg(l.clause, l.answer), '{}') from contract_clauses l
            where l.organisation_id = ${organisationId} and l.contract_id = c.id))), '{}')
        from contracts c where c.organisation_id = ${organisationId}
          and c.id in (select v.contract_id from page a
            join engagements e on e.organisation_id = ${organisationId} and e.activity_id = a.id
            join contract_coverage v on v.organisation_id = ${organisationId} and v.engagement_id = e.id))) as page`)
  return answer?.page ?? { total: 0, rows: [], contracts: {} }
}
