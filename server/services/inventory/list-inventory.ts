import { and, asc, eq, isNotNull, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import { activities, inventoryAnswers, users } from '@/db/schema'
import { can } from '@/server/domain/permissions'
import { type TouchpointKind, touchpointKinds } from '@/server/domain/touchpoints'
import { type Member, reading } from '../member'

const owner = alias(users, 'owner')
const answerer = alias(users, 'answerer')

const answerColumns = {
  kind: inventoryAnswers.kind,
  answer: inventoryAnswers.answer,
  note: inventoryAnswers.note,
  ownerId: inventoryAnswers.ownerId,
  ownerName: owner.name,
  dueOn: inventoryAnswers.dueOn,
  answeredByName: answerer.name,
  answeredAt: inventoryAnswers.answeredAt,
  version: inventoryAnswers.version,
}

/** What was answered about kinds of touchpoint, with the names of who answered and who finds out. */
export function readInventoryAnswers(tx: Transaction, member: Member, kind?: TouchpointKind) {
  return tx
    .select(answerColumns)
    .from(inventoryAnswers)
    .leftJoin(owner, eq(owner.id, inventoryAnswers.ownerId))
    .leftJoin(answerer, eq(answerer.id, inventoryAnswers.answeredBy))
    .where(
      and(
        eq(inventoryAnswers.organisationId, member.organisationId),
        kind ? eq(inventoryAnswers.kind, kind) : undefined,
      ),
    )
}

export type InventoryAnswerView = Awaited<ReturnType<typeof readInventoryAnswers>>[number]

const activityColumns = {
  id: activities.id,
  kind: activities.kind,
  number: activities.number,
  name: activities.name,
  status: activities.status,
  ownerId: activities.ownerId,
}

/** The activities of one kind, or of any, that are not archived; by number. */
export async function readTouchpointActivities(tx: Transaction, member: Member, kind?: TouchpointKind) {
  const rows = await tx
    .select(activityColumns)
    .from(activities)
    .where(
      and(
        eq(activities.organisationId, member.organisationId),
        kind ? eq(activities.kind, kind) : isNotNull(activities.kind),
        ne(activities.status, 'archived'),
      ),
    )
    .orderBy(asc(activities.number))
  return rows.map(({ ownerId, ...row }) => ({
    ...row,
    mayEdit: can(member, 'activity.edit', { ownerId, status: row.status }),
  }))
}

export type TouchpointActivity = Awaited<ReturnType<typeof readTouchpointActivities>>[number]

/** One kind of touchpoint in the inventory: what was said about it and the activities that stand for it. */
export type InventoryEntry = {
  kind: TouchpointKind
  answer: InventoryAnswerView | null
  activities: TouchpointActivity[]
}

/** The inventory: every kind of touchpoint in the order of the templates (S4-13, S4-31), and what this person may do. */
export function listInventory(member: Member) {
  return reading(member, async (tx) => {
    const [answers, found] = await Promise.all([readInventoryAnswers(tx, member), readTouchpointActivities(tx, member)])
    const answerOf = new Map(answers.map((answer) => [answer.kind, answer]))
    const activitiesOf = Map.groupBy(found, (activity) => activity.kind)
    const entries = touchpointKinds.map(
      (kind): InventoryEntry => ({
        kind,
        answer: answerOf.get(kind) ?? null,
        activities: activitiesOf.get(kind) ?? [],
      }),
    )
    return {
      entries,
      mayAnswer: can(member, 'inventory.answer'),
      mayArchive: can(member, 'activity.archive'),
    }
  })
}

export type Inventory = Awaited<ReturnType<typeof listInventory>>
