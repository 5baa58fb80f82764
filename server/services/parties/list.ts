import { and, asc, count, countDistinct, desc, eq, exists, ilike, or, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { contracts, engagements, parties } from '@/db/schema'
import { can } from '@/server/domain/permissions'
import type { PartyListInput } from '@/server/domain/register/party-filter'
import { type Member, reading } from '../member'
import { likePattern } from '../search-pattern'

/** One page of the parties with how many activities and contracts each has, and how many parties there are in all. */
export function listParties(member: Member, input: PartyListInput) {
  return reading(member, async (tx) => {
    const where = whereParties(tx, member, input.search)
    const { engaged, agreed } = counts(tx, member)
    const activityCount = sql<number>`coalesce(${engaged.activities}, 0)`.mapWith(Number)
    const contractCount = sql<number>`coalesce(${agreed.contracts}, 0)`.mapWith(Number)
    const name = sql`lower(${parties.name})`
    const order = { name, country: sql`${parties.country}`, activities: activityCount, contracts: contractCount }
    const [rows, [totals]] = await Promise.all([
      tx
        .select({
          id: parties.id,
          name: parties.name,
          country: parties.country,
          activities: activityCount,
          contracts: contractCount,
        })
        .from(parties)
        .leftJoin(engaged, eq(engaged.partyId, parties.id))
        .leftJoin(agreed, eq(agreed.partyId, parties.id))
        .where(where)
        .orderBy((input.descending ? desc : asc)(order[input.sort]), asc(name))
        .limit(input.perPage)
        .offset((input.page - 1) * input.perPage),
      tx.select({ total: count() }).from(parties).where(where),
    ])
    return { rows, total: totals?.total ?? 0, may: { create: can(member, 'party.create') } }
  })
}

/** All parties by name, to choose from. */
export function listPartyNames(member: Member) {
  return reading(member, (tx) =>
    tx
      .select({ id: parties.id, name: parties.name, country: parties.country, entityKey: parties.entityKey })
      .from(parties)
      .where(eq(parties.organisationId, member.organisationId))
      .orderBy(sql`lower(${parties.name})`),
  )
}

/** By its own words, or by the name of a product it supplies. */
function whereParties(tx: Transaction, member: Member, search: string): SQL | undefined {
  const ours = eq(parties.organisationId, member.organisationId)
  if (!search) return ours
  const like = likePattern(search)
  const supplied = tx
    .select({ one: sql`1` })
    .from(engagements)
    .where(
      and(
        eq(engagements.organisationId, parties.organisationId),
        eq(engagements.partyId, parties.id),
        ilike(engagements.product, like),
      ),
    )
  return and(ours, or(ilike(parties.name, like), ilike(parties.registrationNumber, like), exists(supplied)))
}

function counts(tx: Transaction, member: Member) {
  const engaged = tx
    .select({ partyId: engagements.partyId, activities: countDistinct(engagements.activityId).as('activities') })
    .from(engagements)
    .where(eq(engagements.organisationId, member.organisationId))
    .groupBy(engagements.partyId)
    .as('engaged')
  const agreed = tx
    .select({ partyId: contracts.partyId, contracts: count().as('contracts') })
    .from(contracts)
    .where(eq(contracts.organisationId, member.organisationId))
    .groupBy(contracts.partyId)
    .as('agreed')
  return { engaged, agreed }
}
