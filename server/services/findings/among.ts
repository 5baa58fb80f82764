import { eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { engagements } from '@/db/schema'
import { anyOf } from '../any-of'
import type { Member } from '../member'

/** Which activities are meant, as a condition on a column that holds their ids. */
export type Among = (activityId: PgColumn) => SQL

/** One activity by itself. */
export function oneActivity(id: string): Among {
  return (activityId) => eq(activityId, id)
}

/**
 * The activities in which a party takes part, and those that share a contract with them: what a contract lacks is found
 * once, in the first activity that it covers.
 */
export function activitiesOfParty({ organisationId }: Member, partyId: string): Among {
  return (activityId) =>
    inArray(
      activityId,
      sql`(select e.activity_id from engagements e where e.organisation_id = ${organisationId} and (
        e.party_id = ${partyId} or e.id in (
          select v.engagement_id from contract_coverage v
          join contracts c on c.organisation_id = v.organisation_id and c.id = v.contract_id
          where v.organisation_id = ${organisationId} and (c.party_id = ${partyId} or c.id in (
            select w.contract_id from contract_coverage w
            join engagements own on own.organisation_id = w.organisation_id and own.id = w.engagement_id
            where w.organisation_id = ${organisationId} and own.party_id = ${partyId})))))`,
    )
}

/** The activities that a contract covers. */
export function activitiesUnderContract({ organisationId }: Member, contractId: string): Among {
  return (activityId) =>
    inArray(
      activityId,
      sql`(select e.activity_id from contract_coverage v
        join engagements e on e.organisation_id = v.organisation_id and e.id = v.engagement_id
        where v.organisation_id = ${organisationId} and v.contract_id = ${contractId})`,
    )
}

/** The activities that these engagements are part of. */
export function activitiesOfEngagements({ organisationId }: Member, ids: readonly string[]): Among {
  return (activityId) =>
    inArray(
      activityId,
      sql`(select ${engagements.activityId} from ${engagements}
        where ${engagements.organisationId} = ${organisationId} and ${anyOf(engagements.id, ids)})`,
    )
}
