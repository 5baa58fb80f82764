import { and, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { recordVersions, users } from '@/db/schema'
import type { HistoryType } from '@/server/domain/history/record-shapes'
import { type Member, reading } from '../member'

export type HistoryFilter = {
  types: HistoryType[]
  /** ids of people */
  people: string[]
  /** from 1 */
  page: number
  perPage: number
}

const columns = {
  type: recordVersions.recordType,
  id: recordVersions.recordId,
  version: recordVersions.version,
  label: recordVersions.label,
  action: recordVersions.action,
  deleted: recordVersions.deleted,
  at: recordVersions.savedAt,
  byId: recordVersions.savedBy,
  by: users.name,
}

/**
 * The latest changes over all records of the organisation, one page at a time, and who made any. The entries that every
 * organisation starts with are left out, unless they are asked for.
 */
export function listHistory(member: Member, filter: HistoryFilter) {
  return reading(member, async (tx) => {
    const ours = eq(recordVersions.organisationId, member.organisationId)
    const where = and(ours, ...conditions(filter))
    const [rows, [totals], people] = await Promise.all([
      tx
        .select(columns)
        .from(recordVersions)
        .leftJoin(users, eq(users.id, recordVersions.savedBy))
        .where(where)
        .orderBy(desc(recordVersions.savedAt), desc(recordVersions.recordId), desc(recordVersions.version))
        .limit(filter.perPage)
        .offset((filter.page - 1) * filter.perPage),
      tx.select({ total: count() }).from(recordVersions).where(where),
      tx
        .select({ id: users.id, name: users.name })
        .from(users)
        .where(inArray(users.id, tx.select({ by: recordVersions.savedBy }).from(recordVersions).where(ours)))
        .orderBy(sql`lower(${users.name})`),
    ])
    return { rows, total: totals?.total ?? 0, people }
  })
}

export type HistoryRow = Awaited<ReturnType<typeof listHistory>>['rows'][number]

function conditions({ types, people }: HistoryFilter): (SQL | undefined)[] {
  const startingList = and(
    eq(recordVersions.recordType, 'list_entry'),
    eq(recordVersions.action, 'organisation:create'),
  )
  return [
    types.length > 0 ? inArray(recordVersions.recordType, types) : sql`not (${startingList})`,
    people.length > 0 ? inArray(recordVersions.savedBy, people) : undefined,
  ]
}
