import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import {
  activityEntries,
  controllersServed,
  dataLines,
  groundChanges,
  looseValues,
  purposes,
  retentionCoverage,
  retentionLines,
} from '@/db/schema'
import type { ActivityContent } from '@/server/domain/register/activity'
import type { ListName } from '@/server/domain/register/list-entry'
import { aboutPurposes, forgetAnswers } from '../answers/forget-answers'
import { forgetAssessments } from '../assessments/forget'
import type { Member } from '../member'
import { syncParts } from '../parts'

/** The lists of an activity and the part of its content that holds them. */
const listed = {
  subjects: 'data_subject',
  sources: 'source',
  systems: 'system',
  accessRoles: 'access_role',
  recipients: 'recipient',
  measures: 'measure',
} as const satisfies Partial<Record<keyof ActivityContent, ListName>>

export const listNames = Object.entries(listed) as [keyof typeof listed, ListName][]

/** What of the content of an activity stands in its own row; all else is in the rows of its parts. */
export function columnsOf<Content extends Partial<ActivityContent>>(content: Content) {
  const { purposes, groundChanges, subjects, dataLines, retentionLines, sources, systems, ...others } = content
  const { accessRoles, recipients, measures, loose, controllersServed, ...columns } = others
  return columns
}

/** Writes the parts of an activity that `content` holds; parts it does not name stay as they are. */
export async function storeParts(
  tx: Transaction,
  member: Member,
  activityId: string,
  content: Partial<ActivityContent>,
): Promise<void> {
  const { organisationId } = member
  const placed = <T extends object>(rows: readonly T[]) =>
    rows.map((row, position) => ({ ...row, organisationId, activityId, position }))
  if (content.purposes) {
    await syncParts(tx, purposes, ofActivity(purposes, member, activityId), placed(content.purposes))
    const left = content.purposes.map((purpose) => purpose.id)
    await forgetAnswers(tx, member, activityId, aboutPurposes, left)
    await forgetAssessments(tx, member, { activityId, about: 'purpose', left })
  }
  if (content.groundChanges) {
    await syncParts(tx, groundChanges, ofActivity(groundChanges, member, activityId), placed(content.groundChanges))
  }
  if (content.controllersServed) {
    const rows = placed(content.controllersServed)
    await syncParts(tx, controllersServed, ofActivity(controllersServed, member, activityId), rows)
  }
  if (content.loose) {
    await syncParts(tx, looseValues, ofActivity(looseValues, member, activityId), placed(content.loose))
  }
  await storeListed(tx, member, activityId, content)
  if (content.dataLines) {
    await syncParts(tx, dataLines, ofActivity(dataLines, member, activityId), placed(content.dataLines))
  }
  if (content.retentionLines) await storeRetention(tx, member, activityId, content.retentionLines)
}

type OfActivity = { organisationId: typeof purposes.organisationId; activityId: typeof purposes.activityId }

function ofActivity(table: object, member: Member, activityId: string) {
  const { organisationId, activityId: parent } = table as OfActivity
  const found = and(eq(organisationId, member.organisationId), eq(parent, activityId))
  if (!found) throw new Error('no condition')
  return found
}

async function storeListed(tx: Transaction, member: Member, activityId: string, content: Partial<ActivityContent>) {
  for (const [part, list] of listNames) {
    const rows = content[part]
    if (!rows) continue
    const parent = and(ofActivity(activityEntries, member, activityId), eq(activityEntries.list, list))
    if (!parent) continue
    await syncParts(
      tx,
      activityEntries,
      parent,
      rows.map((row, position) => ({ ...row, organisationId: member.organisationId, activityId, position, list })),
    )
  }
}

async function storeRetention(
  tx: Transaction,
  member: Member,
  activityId: string,
  lines: ActivityContent['retentionLines'],
) {
  const { organisationId } = member
  await syncParts(
    tx,
    retentionLines,
    ofActivity(retentionLines, member, activityId),
    lines.map(({ dataLineIds, ...line }, position) => ({ ...line, organisationId, activityId, position })),
  )
  const ids = lines.map((line) => line.id)
  if (ids.length === 0) return
  const present = await tx
    .select()
    .from(retentionCoverage)
    .where(and(eq(retentionCoverage.organisationId, organisationId), inArray(retentionCoverage.retentionLineId, ids)))
  const keyOf = (row: { retentionLineId: string; dataLineId: string }) => `${row.retentionLineId} ${row.dataLineId}`
  const wanted = lines.flatMap((line) =>
    [...new Set(line.dataLineIds)].map((dataLineId) => ({ organisationId, retentionLineId: line.id, dataLineId })),
  )
  const wantedKeys = new Set(wanted.map(keyOf))
  const presentKeys = new Set(present.map(keyOf))
  for (const gone of present.filter((row) => !wantedKeys.has(keyOf(row)))) {
    await tx
      .delete(retentionCoverage)
      .where(
        and(
          eq(retentionCoverage.organisationId, organisationId),
          eq(retentionCoverage.retentionLineId, gone.retentionLineId),
          eq(retentionCoverage.dataLineId, gone.dataLineId),
        ),
      )
  }
  const fresh = wanted.filter((row) => !presentKeys.has(keyOf(row)))
  if (fresh.length > 0) await tx.insert(retentionCoverage).values(fresh)
}
