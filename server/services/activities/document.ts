import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { listEntries } from '@/db/schema'
import { type Activity, activityNumber } from '@/server/domain/register/activity'
import { readAnswers } from '../answers/read-answers'
import type { Member } from '../member'
import { keepVersion, keepVersions } from '../versions'

const parts = [
  'purposes',
  'subjects',
  'dataLines',
  'retentionLines',
  'sources',
  'systems',
  'accessRoles',
  'recipients',
  'measures',
] as const

/** The activity without what a template proposed and nobody confirmed: what counts for register, export and versions. */
export function confirmedOnly(activity: Activity): Activity {
  const confirmed = { ...activity }
  for (const part of parts) {
    Object.assign(confirmed, { [part]: activity[part].filter((line) => !line.proposed) })
  }
  const kept = new Set(confirmed.dataLines.map((line) => line.id))
  confirmed.retentionLines = confirmed.retentionLines.map((line) => ({
    ...line,
    dataLineIds: line.dataLineIds.filter((id) => kept.has(id)),
  }))
  return confirmed
}

/** How many lines of an activity still wait for a person to confirm them. */
export function countProposals(activity: Activity): number {
  return parts.reduce((sum, part) => sum + activity[part].filter((line) => line.proposed).length, 0)
}

/** Every list entry an activity names. */
export function entryIdsOf(activity: Activity): string[] {
  const listed = [
    activity.subjects,
    activity.sources,
    activity.systems,
    activity.accessRoles,
    activity.recipients,
    activity.measures,
  ]
  const data = activity.dataLines.flatMap((line) =>
    line.sourceId ? [line.categoryId, line.sourceId] : [line.categoryId],
  )
  return [...new Set([...listed.flat().map((item) => item.entryId), ...data])]
}

/** The names of list entries, by id. */
export async function labelsOf(
  tx: Transaction,
  member: Member,
  ids: readonly string[],
): Promise<Record<string, string>> {
  if (ids.length === 0) return {}
  const rows = await tx
    .select({ id: listEntries.id, label: listEntries.label })
    .from(listEntries)
    .where(and(eq(listEntries.organisationId, member.organisationId), inArray(listEntries.id, [...ids])))
  return Object.fromEntries(rows.map((row) => [row.id, row.label]))
}

/** Keeps activities that were just made, about which nothing was asked yet, as their first version. */
export async function keepFirstVersions(
  tx: Transaction,
  member: Member,
  made: readonly Activity[],
  action: string,
): Promise<void> {
  const documents = made.map(confirmedOnly)
  const labels = await labelsOf(tx, member, [...new Set(documents.flatMap(entryIdsOf))])
  await keepVersions(
    tx,
    member,
    documents.map((document) => {
      const named = Object.fromEntries(entryIdsOf(document).map((id) => [id, labels[id] ?? '']))
      return versionOf(document, named, [], action)
    }),
  )
}

/** Keeps the activity as it is now as a version, with the names its list entries have today and its answers. */
export async function keepActivityVersion(tx: Transaction, member: Member, activity: Activity, action: string) {
  const document = confirmedOnly(activity)
  const [labels, answers] = await Promise.all([
    labelsOf(tx, member, entryIdsOf(document)),
    readAnswers(tx, member, { activityId: activity.id }),
  ])
  await keepVersion(tx, member, versionOf(document, labels, answers, action))
}

function versionOf(document: Activity, labels: Record<string, string>, answers: readonly object[], action: string) {
  return {
    type: 'activity' as const,
    id: document.id,
    version: document.version,
    label: `${activityNumber(document.number)} ${document.name}`,
    action,
    document: { ...document, labels, answers },
  }
}
