import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { advices, recordVersions, users } from '@/db/schema'
import type { HistoryType } from '@/server/domain/history/record-shapes'
import { tellAdvice } from '../advice/tell'
import { NotFoundError } from '../errors'
import { type Member, reading } from '../member'

const versionsPerPage = 50

export type RecordInput = {
  type: HistoryType
  id: string
  /** only versions older than this one */
  before?: number | undefined
}

/**
 * Who did what to a record, newest first, 50 versions at a time. With an activity come the questions for
 * advice, what was advised, and the changes of its parties. Throws NotFoundError for a record that never was.
 */
export function readRecordHistory(member: Member, { type, id, before }: RecordInput) {
  return reading(member, async (tx) => {
    const [versions, related] = await Promise.all([
      versionsOfRecord(tx, member, { type, id, before }),
      type === 'activity' && before === undefined ? relatedOf(tx, member, id) : nothingRelated,
    ])
    const [latest] = versions
    if (!latest) throw new NotFoundError()
    const hasMore = versions.length > versionsPerPage
    return { label: latest.label, versions: versions.slice(0, versionsPerPage), hasMore, ...related }
  })
}

export type RecordHistory = Awaited<ReturnType<typeof readRecordHistory>>

const nothingRelated: Awaited<ReturnType<typeof relatedOf>> = { advice: [], parties: [] }

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

function versionsOfRecord(tx: Transaction, member: Member, { type, id, before }: RecordInput) {
  return tx
    .select(columns)
    .from(recordVersions)
    .leftJoin(users, eq(users.id, recordVersions.savedBy))
    .where(
      and(
        eq(recordVersions.organisationId, member.organisationId),
        eq(recordVersions.recordType, type),
        eq(recordVersions.recordId, id),
        before === undefined ? undefined : lt(recordVersions.version, before),
      ),
    )
    .orderBy(desc(recordVersions.version))
    .limit(versionsPerPage + 1)
}

/** Also those that were taken out of the activity: a tombstone holds no document. */
function engagementsEver(tx: Transaction, member: Member, activityId: string) {
  return tx
    .select({ id: recordVersions.recordId })
    .from(recordVersions)
    .where(
      and(
        eq(recordVersions.organisationId, member.organisationId),
        eq(recordVersions.recordType, 'engagement'),
        sql`document ->> 'activityId' = ${activityId}`,
      ),
    )
}

async function relatedOf(tx: Transaction, member: Member, activityId: string) {
  const [advice, parties] = await Promise.all([
    tellAdvice(tx, member, eq(advices.activityId, activityId)),
    tx
      .select(columns)
      .from(recordVersions)
      .leftJoin(users, eq(users.id, recordVersions.savedBy))
      .where(
        and(
          eq(recordVersions.organisationId, member.organisationId),
          eq(recordVersions.recordType, 'engagement'),
          inArray(recordVersions.recordId, engagementsEver(tx, member, activityId)),
        ),
      )
      .orderBy(desc(recordVersions.savedAt))
      .limit(versionsPerPage),
  ])
  return { advice, parties }
}
