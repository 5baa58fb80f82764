import type { Transaction } from '@/db/client'
import {
  activityEntries,
  controllersServed,
  dataLines,
  looseValues,
  purposes,
  retentionCoverage,
  retentionLines,
} from '@/db/schema'
import type { ActivityContent } from '@/server/domain/register/activity'
import type { Member } from '../member'
import { insertRows } from '../parts'
import type { NewActivity } from './insert'
import { listNames } from './store'

type Place = { organisationId: string; activityId: string; position: number }

/** Writes the parts of activities that were just made, in a few statements for all of them. */
export async function storeNewParts(
  tx: Transaction,
  { organisationId }: Member,
  drafts: readonly NewActivity[],
): Promise<void> {
  const all = <T extends object>(of: (content: ActivityContent) => readonly T[]) =>
    drafts.flatMap(({ id, content }) =>
      of(content).map((row, position): T & Place => ({ ...row, organisationId, activityId: id, position })),
    )
  await insertRows(
    tx,
    purposes,
    all((content) => content.purposes),
  )
  await insertRows(
    tx,
    controllersServed,
    all((content) => content.controllersServed),
  )
  await insertRows(
    tx,
    looseValues,
    all((content) => content.loose),
  )
  for (const [part, list] of listNames) {
    const rows = all((content) => content[part])
    await insertRows(
      tx,
      activityEntries,
      rows.map((row) => ({ ...row, list })),
    )
  }
  await insertRows(
    tx,
    dataLines,
    all((content) => content.dataLines),
  )
  const lines = all((content) => content.retentionLines)
  await insertRows(
    tx,
    retentionLines,
    lines.map(({ dataLineIds, ...line }) => line),
  )
  const covered = lines.flatMap(({ id, dataLineIds }) =>
    [...new Set(dataLineIds)].map((dataLineId) => ({ organisationId, retentionLineId: id, dataLineId })),
  )
  await insertRows(tx, retentionCoverage, covered)
}
