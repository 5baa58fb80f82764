import { and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, purposes, users } from '@/db/schema'
import type { AgreementStateKey } from '@/server/domain/agreements/state'
import { worstState } from '@/server/domain/agreements/worst'
import type { ActivityListInput } from '@/server/domain/register/activity-filter'
import type { LegalGroundKey } from '@/server/domain/vocabulary/legal-grounds'
import { agreementStates } from '../engagements/agreement-states'
import { type Member, reading } from '../member'
import { today } from '../today'
import { whereActivities } from './where'

const row = {
  id: activities.id,
  number: activities.number,
  name: activities.name,
  kind: activities.kind,
  status: activities.status,
  ownerId: activities.ownerId,
  ownerName: users.name,
  reviewDue: activities.reviewDue,
  updatedAt: activities.updatedAt,
}

const order: Record<ActivityListInput['sort'], SQL[]> = {
  number: [sql`${activities.number}`],
  name: [sql`lower(${activities.name})`],
  kind: [sql`${activities.kind}`],
  status: [sql`array_position(array['concept', 'in_review', 'active', 'archived'], ${activities.status})`],
  owner: [sql`lower(${users.name})`],
  review: [sql`${activities.reviewDue}`],
  changed: [sql`${activities.updatedAt}`],
}

/** One page of the register with, per activity, its grounds and parties, and how many there are in all. */
export function listActivities(member: Member, input: ActivityListInput) {
  return reading(member, async (tx) => {
    const where = whereActivities(tx, member, input)
    const direction = input.descending ? desc : asc
    const [rows, [totals]] = await Promise.all([
      tx
        .select(row)
        .from(activities)
        .leftJoin(users, eq(users.id, activities.ownerId))
        .where(where)
        .orderBy(...order[input.sort].map((by) => direction(by)), asc(activities.number))
        .limit(input.perPage)
        .offset((input.page - 1) * input.perPage),
      tx.select({ total: count() }).from(activities).where(where),
    ])
    const extras = await readExtras(
      tx,
      member,
      rows.map((found) => found.id),
    )
    return { total: totals?.total ?? 0, rows: rows.map((found) => ({ ...found, ...extras(found.id) })) }
  })
}

type Extras = {
  grounds: LegalGroundKey[]
  undecided: number
  parties: { id: string; name: string }[]
  contractState: AgreementStateKey | null
}

const nothing: Extras = { grounds: [], undecided: 0, parties: [], contractState: null }

async function readExtras(tx: Transaction, member: Member, ids: string[]): Promise<(id: string) => Extras> {
  if (ids.length === 0) return () => nothing
  const [grounds, agreements] = await Promise.all([
    tx
      .select({ activityId: purposes.activityId, ground: purposes.ground })
      .from(purposes)
      .where(
        and(
          eq(purposes.organisationId, member.organisationId),
          inArray(purposes.activityId, ids),
          eq(purposes.proposed, false),
        ),
      )
      .orderBy(asc(purposes.position)),
    agreementStates(tx, member, ids, today()),
  ])
  const groundsOf = Map.groupBy(grounds, (one) => one.activityId)
  return (id) => {
    const own = groundsOf.get(id) ?? []
    const agreed = agreements.get(id) ?? []
    return {
      grounds: [...new Set(own.flatMap((one) => (one.ground ? [one.ground] : [])))],
      undecided: own.filter((one) => one.ground === null).length,
      parties: [...new Map(agreed.map((one) => [one.partyId, { id: one.partyId, name: one.partyName }])).values()],
      contractState: worstState(agreed.map((one) => one.state)),
    }
  }
}

/** The counts beside the saved views of the register. */
export function countViews(member: Member, views: Record<string, ActivityListInput>) {
  return reading(member, async (tx) => {
    const counted = await Promise.all(
      Object.entries(views).map(async ([name, input]) => {
        const [totals] = await tx
          .select({ total: count() })
          .from(activities)
          .where(whereActivities(tx, member, input))
        return [name, totals?.total ?? 0] as const
      }),
    )
    return Object.fromEntries(counted)
  })
}
