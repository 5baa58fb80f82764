import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, counters } from '@/db/schema'
import type { ActivityContent, ActivityStatus } from '@/server/domain/register/activity'
import type { Member } from '../member'
import { insertRows } from '../parts'
import { keepFirstVersions } from './document'
import { loadActivities } from './load'
import { refreshSearchText } from './search-text'
import { columnsOf } from './store'

export type Origin = { kind: string | null; importKey?: string | null; status?: ActivityStatus }

/** An activity that is about to be made, with an id of its own. */
export type NewActivity = { id: string; content: ActivityContent; origin: Origin }

/**
 * The next human numbers of a series: 1, 2, 3 … without gaps, since they are counted in the transaction that uses them.
 * Returns the first of `count`.
 */
async function takeNumbers(tx: Transaction, member: Member, name: string, count: number): Promise<number> {
  const [row] = await tx
    .insert(counters)
    .values({ organisationId: member.organisationId, name, value: count })
    .onConflictDoUpdate({
      target: [counters.organisationId, counters.name],
      set: { value: sql`${counters.value} + ${count}` },
    })
    .returning({ value: counters.value })
  if (!row) throw new Error('the counter gave no number')
  return row.value - count + 1
}

/** Inserts activities without their parts. Returns their numbers, in the same order. */
export async function insertActivities(
  tx: Transaction,
  member: Member,
  drafts: readonly NewActivity[],
): Promise<number[]> {
  const first = await takeNumbers(tx, member, 'activity', drafts.length)
  const rows = drafts.map(({ id, content, origin }, index) => ({
    ...columnsOf(content),
    organisationId: member.organisationId,
    id,
    number: first + index,
    kind: origin.kind,
    status: origin.status ?? ('concept' as const),
    submittedBy: origin.status === 'in_review' ? member.userId : null,
    importKey: origin.importKey ?? null,
    createdBy: member.userId,
  }))
  await insertRows(tx, activities, rows)
  return rows.map((row) => row.number)
}

/** Once all their parts are there: the words by which new activities are found, and their first versions. */
export async function finishActivities(tx: Transaction, member: Member, ids: readonly string[]): Promise<void> {
  await refreshSearchText(tx, member, ids)
  await keepFirstVersions(tx, member, await loadActivities(tx, member, ids), 'activity:create')
}
