import { and, asc, eq, inArray, isNotNull, lte, ne, sql } from 'drizzle-orm'
import { activities, inventoryAnswers, memberships, parties, users } from '@/db/schema'
import { can } from '@/server/domain/permissions'
import { steps, stepWays } from '@/server/domain/register/activity-step'
import { type Member, reading, stillMember } from '../member'

const soon = sql`current_date + 30`

const brief = {
  id: activities.id,
  number: activities.number,
  name: activities.name,
  status: activities.status,
  reviewDue: activities.reviewDue,
  statusSince: activities.statusSince,
  returnRemark: activities.returnRemark,
}

/** What a person has to do: drafts to finish, questions to answer, reviews that are due, and what waits for approval. */
export function listMyWork(member: Member) {
  return reading(member, async (tx) => {
    const me = member.userId ?? ''
    const ours = eq(activities.organisationId, member.organisationId)
    const mine = and(ours, eq(activities.ownerId, me))
    const approves = can(member, 'activity.activate')
    const [owned, questions, reviews, waiting] = await Promise.all([
      me
        ? tx
            .select(brief)
            .from(activities)
            .where(and(mine, ne(activities.status, 'archived')))
            .orderBy(asc(activities.number))
        : [],
      me
        ? tx
            .select({ kind: inventoryAnswers.kind, dueOn: inventoryAnswers.dueOn, note: inventoryAnswers.note })
            .from(inventoryAnswers)
            .where(
              and(
                eq(inventoryAnswers.organisationId, member.organisationId),
                eq(inventoryAnswers.answer, 'unknown'),
                eq(inventoryAnswers.ownerId, me),
              ),
            )
            .orderBy(asc(inventoryAnswers.dueOn))
        : [],
      tx
        .select({ ...brief, ownerName: users.name })
        .from(activities)
        .leftJoin(users, eq(users.id, activities.ownerId))
        .where(
          and(
            ours,
            isNotNull(activities.reviewDue),
            lte(activities.reviewDue, soon),
            ne(activities.status, 'archived'),
            approves || !me ? undefined : eq(activities.ownerId, me),
          ),
        )
        .orderBy(asc(activities.reviewDue)),
      approves
        ? tx
            .select({ ...brief, ownerName: users.name })
            .from(activities)
            .leftJoin(users, eq(users.id, activities.ownerId))
            .where(and(ours, eq(activities.status, 'in_review')))
            .orderBy(asc(activities.statusSince))
        : [],
    ])
    return { owned, questions, reviews, waiting }
  })
}

/** The people an activity or a question can be given to: members who change things and are not the FG. */
export function listPossibleOwners(member: Member) {
  return reading(member, (tx) =>
    tx
      .select({ id: users.id, name: users.name })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(
        and(
          eq(memberships.organisationId, member.organisationId),
          inArray(memberships.role, ['admin', 'privacy_officer', 'business_owner']),
          eq(memberships.isDpo, false),
          stillMember,
        ),
      )
      .orderBy(sql`lower(${users.name})`),
  )
}

/** What the register can be filtered on, and what this person may do there: add, change, and which steps take. */
export async function listChoices(member: Member) {
  const [owners, partyRows] = await Promise.all([
    listPossibleOwners(member),
    reading(member, (tx) =>
      tx
        .select({ id: parties.id, name: parties.name })
        .from(parties)
        .where(eq(parties.organisationId, member.organisationId))
        .orderBy(sql`lower(${parties.name})`),
    ),
  ])
  return {
    owners,
    parties: partyRows,
    myId: member.userId,
    mayCreate: can(member, 'activity.create'),
    mayEdit: can(member, 'activity.edit'),
    steps: steps.filter((step) => can(member, stepWays[step].action)),
  }
}
