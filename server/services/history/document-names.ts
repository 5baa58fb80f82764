import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, engagements, files, listEntries, parties, users } from '@/db/schema'
import type { Document } from '@/server/domain/history/compare-documents'
import type { Names } from '@/server/domain/history/say-value'
import { activityNumber } from '@/server/domain/register/activity'
import type { Member } from '../member'

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Names for every id in the documents: as the document itself kept them, else as they are called today.
 * What is gone without a name keeps its id.
 */
export async function namesFor(tx: Transaction, member: Member, documents: readonly Document[]): Promise<Names> {
  const kept = Object.assign({}, ...documents.map(keptNames)) as Record<string, string>
  const unknown = [...new Set(documents.flatMap(idsIn))].filter((id) => !(id in kept))
  const today = unknown.length > 0 ? await namesToday(tx, member, unknown) : {}
  return { ...today, ...kept }
}

/** The labels kept with a document, its data lines under the name of their category, its purposes as they read. */
function keptNames(document: Document): Record<string, string> {
  const labels = isRecord(document.labels) ? (document.labels as Record<string, string>) : {}
  const linesIn = (part: string) => (Array.isArray(document[part]) ? document[part].filter(isRecord) : [])
  const lines = linesIn('dataLines').map((line) => [String(line.id), labels[String(line.categoryId)] ?? ''])
  const purposes = linesIn('purposes').map(({ id, text }) => [String(id), String(text)])
  return { ...labels, ...Object.fromEntries([...lines, ...purposes]) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return idPattern.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsIn)
}

async function namesToday(tx: Transaction, member: Member, ids: string[]): Promise<Record<string, string>> {
  const ours = member.organisationId
  const [people, entries, partyRows, activityRows, fileRows, engagementRows] = await Promise.all([
    tx.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids)),
    tx
      .select({ id: listEntries.id, name: listEntries.label })
      .from(listEntries)
      .where(and(eq(listEntries.organisationId, ours), inArray(listEntries.id, ids))),
    tx
      .select({ id: parties.id, name: parties.name })
      .from(parties)
      .where(and(eq(parties.organisationId, ours), inArray(parties.id, ids))),
    tx
      .select({ id: activities.id, number: activities.number, name: activities.name })
      .from(activities)
      .where(and(eq(activities.organisationId, ours), inArray(activities.id, ids))),
    tx
      .select({ id: files.id, name: files.name })
      .from(files)
      .where(and(eq(files.organisationId, ours), inArray(files.id, ids))),
    tx
      .select({ id: engagements.id, product: engagements.product, party: parties.name })
      .from(engagements)
      .innerJoin(
        parties,
        and(eq(parties.organisationId, engagements.organisationId), eq(parties.id, engagements.partyId)),
      )
      .where(and(eq(engagements.organisationId, ours), inArray(engagements.id, ids))),
  ])
  return Object.fromEntries([
    ...[...people, ...entries, ...partyRows, ...fileRows].map((row) => [row.id, row.name]),
    ...activityRows.map((row) => [row.id, `${activityNumber(row.number)} ${row.name}`]),
    ...engagementRows.map((row) => [row.id, `${row.product} (${row.party})`]),
  ])
}
