import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Agreement } from '@/server/domain/agreements/agreement'
import type { ActivityStatusKey } from '@/server/domain/vocabulary/activity-status'
import type { EngagementRoleKey } from '@/server/domain/vocabulary/engagement-roles'
import type { LegalGroundKey } from '@/server/domain/vocabulary/legal-grounds'
import { hasAcceptance } from '../findings/accepted-risks'
import type { Member } from '../member'

/** What one line of the register is made of. */
export type RegisterRow = {
  id: string
  number: number
  version: number
  name: string
  kind: string | null
  status: ActivityStatusKey
  ownerId: string | null
  ownerName: string | null
  /** YYYY-MM-DD */
  reviewDue: string | null
  /** one per confirmed purpose; null where the ground is still to be chosen */
  purposeGrounds: (LegalGroundKey | null)[]
  /** somebody accepted a finding instead of solving it, for a term that is not over */
  hasAcceptance: boolean
}

/** A page of the register; parties and contracts by id, coverage as pairs of engagement and contract. */
export type RegisterPage = {
  total: number
  rows: RegisterRow[]
  engagements: { id: string; activityId: string; partyId: string; role: EngagementRoleKey }[]
  parties: Record<string, string>
  coverage: [engagementId: string, contractId: string][]
  contracts: Record<string, Agreement>
}

type PageQuery = { where: SQL | undefined; order: SQL; limit: number; offset: number; day: string }

/**
 * One page of the register and how many activities there are in all. One statement that answers with one document:
 * this is what people ask for most, and a row of a table costs far more to read than a line of a document.
 */
export async function readPage(tx: Transaction, member: Member, query: PageQuery): Promise<RegisterPage> {
  const { organisationId } = member
  // numbers as they stand: with parameters PostgreSQL would plan the statement anew every time
  const window = sql.raw(`limit ${Number(query.limit)} offset ${Number(query.offset)}`)
  const [answer] = await tx.execute<{ page: RegisterPage }>(sql`
    with page as materialized (
      select found.*, row_number() over () as place from (
        select activities.id, number, activities.version, activities.name, kind, status, owner_id, users.name as owner_name, review_due
        from activities left join users on users.id = activities.owner_id
        where ${query.where} order by ${query.order} ${window}) found),
    engaged as materialized (
      select e.id, e.activity_id, e.party_id, e.role from page a
      join engagements e on e.organisation_id = ${organisationId} and e.activity_id = a.id),
    coverage as materialized (
      select e.id as engagement_id, unnest(array(select v.contract_id from contract_coverage v
        where v.organisation_id = ${organisationId} and v.engagement_id = e.id)) as contract_id from engaged e)
    select json_build_object(
      'total', (select count(*) from activities where ${query.where}),
      'rows', (select coalesce(json_agg(json_build_object(
          'id', a.id, 'number', a.number, 'version', a.version, 'name', a.name, 'kind', a.kind, 'status', a.status,
          'ownerId', a.owner_id, 'ownerName', a.owner_name, 'reviewDue', a.review_due,
          'hasAcceptance', ${hasAcceptance(member, sql`a.id`, query.day)},
          'purposeGrounds', array(select p.ground from purposes p where p.organisation_id = ${organisationId}
            and p.activity_id = a.id and not p.proposed order by p.position)) order by a.place), '[]') from page a),
      'engagements', (select coalesce(json_agg(json_build_object('id', e.id, 'activityId', e.activity_id,
          'partyId', e.party_id, 'role', e.role) order by e.id), '[]') from engaged e),
      'parties', (select coalesce(json_object_agg(p.id, p.name), '{}') from parties p
        where p.organisation_id = ${organisationId} and p.id in (select party_id from engaged)),
      'coverage', (select coalesce(json_agg(json_build_array(engagement_id, contract_id)), '[]') from coverage),
      'contracts', (select coalesce(json_object_agg(c.id, json_build_object(
          'kind', c.kind, 'signedOn', c.signed_on, 'acceptedOn', c.accepted_on, 'url', c.url, 'urlVersion', c.url_version,
          'endsOn', c.ends_on, 'clauses', (select coalesce(json_object_agg(l.clause, l.answer), '{}') from contract_clauses l
            where l.organisation_id = ${organisationId} and l.contract_id = c.id))), '{}')
        from contracts c where c.organisation_id = ${organisationId} and c.id in (select contract_id from coverage))
      ) as page`)
  if (!answer) throw new Error('The register answered nothing.')
  return answer.page
}
