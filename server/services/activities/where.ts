import { and, eq, exists, inArray, isNull, ne, notExists, or, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, contractCoverage, engagements, purposes } from '@/db/schema'
import type { ActivityFilter } from '@/server/domain/register/activity-filter'
import type { Member } from '../member'

/** The condition that finds the activities a filter means; archived ones only when asked for. */
export function whereActivities(tx: Transaction, member: Member, filter: ActivityFilter): SQL | undefined {
  const { kind, status, owner, party, ground } = filter
  return and(
    eq(activities.organisationId, member.organisationId),
    filter.archived || status.includes('archived') ? undefined : ne(activities.status, 'archived'),
    kind.length > 0
      ? or(inArray(activities.kind, kind), kind.includes('none') ? isNull(activities.kind) : undefined)
      : undefined,
    status.length > 0 ? inArray(activities.status, status) : undefined,
    owner.length > 0 ? whereOwner(owner) : undefined,
    filter.reviewOverdue ? sql`${activities.reviewDue} < current_date` : undefined,
    ground.length > 0 ? exists(purposesWith(tx, ground)) : undefined,
    party.length > 0 ? exists(engagementsOf(tx, inArray(engagements.partyId, party))) : undefined,
    filter.contract === 'missing' ? exists(uncovered(tx)) : undefined,
    filter.search ? whereWords(filter.search) : undefined,
  )
}

function whereOwner(owner: readonly string[]): SQL | undefined {
  const people = owner.filter((one) => one !== 'none')
  return or(
    people.length > 0 ? inArray(activities.ownerId, people) : undefined,
    owner.includes('none') ? isNull(activities.ownerId) : undefined,
  )
}

/** Dutch word forms, or the words as typed anywhere in the text. */
function whereWords(search: string): SQL | undefined {
  const pattern = `%${search.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return or(
    sql`${activities.search} @@ websearch_to_tsquery('dutch', ${search})`,
    sql`${activities.searchText} ilike ${pattern}`,
  )
}

function purposesWith(tx: Transaction, ground: ActivityFilter['ground']) {
  const decided = ground.filter((one) => one !== 'undecided')
  return tx
    .select({ one: sql`1` })
    .from(purposes)
    .where(
      and(
        eq(purposes.organisationId, activities.organisationId),
        eq(purposes.activityId, activities.id),
        eq(purposes.proposed, false),
        or(
          decided.length > 0 ? inArray(purposes.ground, decided) : undefined,
          ground.includes('undecided') ? isNull(purposes.ground) : undefined,
        ),
      ),
    )
}

function engagementsOf(tx: Transaction, condition: SQL | undefined) {
  return tx
    .select({ one: sql`1` })
    .from(engagements)
    .where(
      and(
        eq(engagements.organisationId, activities.organisationId),
        eq(engagements.activityId, activities.id),
        condition,
      ),
    )
}

/** Engagements whose role asks for an agreement while no contract covers them. */
function uncovered(tx: Transaction) {
  const covering = tx
    .select({ one: sql`1` })
    .from(contractCoverage)
    .where(
      and(
        eq(contractCoverage.organisationId, engagements.organisationId),
        eq(contractCoverage.engagementId, engagements.id),
      ),
    )
  return engagementsOf(tx, and(inArray(engagements.role, ['processor', 'joint', 'independent']), notExists(covering)))
}
