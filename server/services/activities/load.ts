import { and, asc, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import {
  activities,
  activityEntries,
  controllersServed,
  dataLines,
  groundChanges,
  looseValues,
  purposes,
  retentionCoverage,
  retentionLines,
} from '@/db/schema'
import type { Activity } from '@/server/domain/register/activity'
import { anyOf } from '../any-of'
import { NotFoundError } from '../errors'
import type { Member } from '../member'

type Part = { id: string; organisationId: string; activityId: string; position: number }

/** What a part is outside the database: without the columns that say where it belongs. */
function bare<T extends Part>({ organisationId, activityId, position, ...rest }: T) {
  return rest
}

/** One activity with all its parts. Throws NotFoundError. */
export async function loadActivity(tx: Transaction, member: Member, id: string): Promise<Activity> {
  const [activity] = await loadActivities(tx, member, [id])
  if (!activity) throw new NotFoundError()
  return activity
}

/** Activities with all their parts, in the order of `ids`; ids that are not there are left out. */
export async function loadActivities(tx: Transaction, member: Member, ids: readonly string[]): Promise<Activity[]> {
  if (ids.length === 0) return []
  const parts = await readParts(tx, member, [...ids])
  const found = new Map(parts.rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = found.get(id)
    return row ? [assemble(row, parts)] : []
  })
}

type ActivityRow = typeof activities.$inferSelect
type Parts = Awaited<ReturnType<typeof readParts>>

async function readParts(tx: Transaction, member: Member, ids: string[]) {
  const ours = member.organisationId
  const [rows, purposeRows, changeRows, entryRows, dataRows, retentionRows, coverageRows, controllerRows, looseRows] =
    await Promise.all([
      tx
        .select()
        .from(activities)
        .where(and(eq(activities.organisationId, ours), anyOf(activities.id, ids))),
      tx
        .select()
        .from(purposes)
        .where(and(eq(purposes.organisationId, ours), anyOf(purposes.activityId, ids)))
        .orderBy(asc(purposes.position)),
      tx
        .select()
        .from(groundChanges)
        .where(and(eq(groundChanges.organisationId, ours), anyOf(groundChanges.activityId, ids)))
        .orderBy(asc(groundChanges.position)),
      tx
        .select()
        .from(activityEntries)
        .where(and(eq(activityEntries.organisationId, ours), anyOf(activityEntries.activityId, ids)))
        .orderBy(asc(activityEntries.position)),
      tx
        .select()
        .from(dataLines)
        .where(and(eq(dataLines.organisationId, ours), anyOf(dataLines.activityId, ids)))
        .orderBy(asc(dataLines.position)),
      tx
        .select()
        .from(retentionLines)
        .where(and(eq(retentionLines.organisationId, ours), anyOf(retentionLines.activityId, ids)))
        .orderBy(asc(retentionLines.position)),
      tx
        .select({ retentionLineId: retentionCoverage.retentionLineId, dataLineId: retentionCoverage.dataLineId })
        .from(retentionCoverage)
        .innerJoin(
          dataLines,
          and(
            eq(dataLines.organisationId, retentionCoverage.organisationId),
            eq(dataLines.id, retentionCoverage.dataLineId),
          ),
        )
        .where(and(eq(retentionCoverage.organisationId, ours), anyOf(dataLines.activityId, ids)))
        .orderBy(asc(dataLines.position)),
      tx
        .select()
        .from(controllersServed)
        .where(and(eq(controllersServed.organisationId, ours), anyOf(controllersServed.activityId, ids)))
        .orderBy(asc(controllersServed.position)),
      tx
        .select()
        .from(looseValues)
        .where(and(eq(looseValues.organisationId, ours), anyOf(looseValues.activityId, ids)))
        .orderBy(asc(looseValues.position)),
    ])
  return {
    rows,
    purposes: Map.groupBy(purposeRows, (row) => row.activityId),
    groundChanges: Map.groupBy(changeRows, (row) => row.activityId),
    entries: Map.groupBy(entryRows, (row) => `${row.activityId} ${row.list}`),
    dataLines: Map.groupBy(dataRows, (row) => row.activityId),
    retentionLines: Map.groupBy(retentionRows, (row) => row.activityId),
    coverage: Map.groupBy(coverageRows, (row) => row.retentionLineId),
    controllers: Map.groupBy(controllerRows, (row) => row.activityId),
    loose: Map.groupBy(looseRows, (row) => row.activityId),
  }
}

function assemble(row: ActivityRow, parts: Parts): Activity {
  const { organisationId, importKey, createdBy, searchText, search, ...facts } = row
  const listed = (list: string) => parts.entries.get(`${row.id} ${list}`) ?? []
  const plain = (list: string) =>
    listed(list).map(({ id, proposed, entryId, note }) => ({ id, proposed, entryId, note }))
  return {
    ...facts,
    controllersServed: (parts.controllers.get(row.id) ?? []).map(({ id, name, contact, processing }) => ({
      id,
      name,
      contact,
      processing,
    })),
    purposes: (parts.purposes.get(row.id) ?? []).map(({ changedOn, ...purpose }) => bare(purpose)),
    groundChanges: (parts.groundChanges.get(row.id) ?? []).map(({ proposed, ...change }) => bare(change)),
    subjects: plain('data_subject'),
    dataLines: (parts.dataLines.get(row.id) ?? []).map(bare),
    retentionLines: (parts.retentionLines.get(row.id) ?? []).map((line) => ({
      ...bare(line),
      dataLineIds: (parts.coverage.get(line.id) ?? []).map((covered) => covered.dataLineId),
    })),
    sources: plain('source'),
    systems: listed('system').map(({ id, proposed, entryId, note, location, country, findMethod }) => ({
      id,
      proposed,
      entryId,
      note,
      location,
      country,
      findMethod,
    })),
    accessRoles: listed('access_role').map(({ id, proposed, entryId, note, checkedOn }) => ({
      id,
      proposed,
      entryId,
      note,
      checkedOn,
    })),
    recipients: plain('recipient'),
    measures: plain('measure'),
    loose: (parts.loose.get(row.id) ?? []).map(({ id, kind, label, value }) => ({ id, kind, label, value })),
  }
}
