import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { listEntries, memberships } from '@/db/schema'
import type { ActivityContent } from '@/server/domain/register/activity'
import { type InputIssue, InvalidError } from '../errors'
import type { Member } from '../member'

/**
 * What only the database can say about an activity: its owner is a member who is not the FG (Art. 38(6) AVG), its
 * entries are in the organisation's lists, and retention covers data lines of this activity. Throws InvalidError.
 */
export async function checkContent(tx: Transaction, member: Member, content: Partial<ActivityContent>): Promise<void> {
  const issues = [
    ...checkDates(content),
    ...checkRetention(content),
    ...(await checkOwner(tx, member, content.ownerId)),
    ...(await checkEntries(tx, member, content)),
  ]
  if (issues.length > 0) throw new InvalidError(issues)
}

function checkDates({ startDate, endDate }: Partial<ActivityContent>): InputIssue[] {
  return startDate && endDate && endDate < startDate ? [{ path: ['endDate'], message: 'end_before_start' }] : []
}

function checkRetention({ retentionLines, dataLines }: Partial<ActivityContent>): InputIssue[] {
  if (!retentionLines) return []
  const known = new Set(dataLines?.map((line) => line.id))
  return retentionLines.flatMap((line, index) =>
    line.dataLineIds.every((id) => known.has(id))
      ? []
      : [{ path: ['retentionLines', index, 'dataLineIds'], message: 'data_line_not_here' }],
  )
}

/** Whether somebody can be given work here: a member who carries things out. `field` says where it was chosen. */
export async function checkOwner(
  tx: Transaction,
  member: Member,
  ownerId: string | null | undefined,
  field = 'ownerId',
): Promise<InputIssue[]> {
  if (!ownerId) return []
  const [owner] = await tx
    .select({ isDpo: memberships.isDpo, role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.organisationId, member.organisationId), eq(memberships.userId, ownerId)))
  if (!owner) return [{ path: [field], message: 'not_a_member' }]
  if (owner.role === 'auditor') return [{ path: [field], message: 'auditor_owns_nothing' }]
  return owner.isDpo ? [{ path: [field], message: 'dpo_owns_nothing' }] : []
}

async function checkEntries(tx: Transaction, member: Member, content: Partial<ActivityContent>): Promise<InputIssue[]> {
  const wanted = wantedEntries(content)
  if (wanted.length === 0) return []
  const ids = [...new Set(wanted.map((entry) => entry.id))]
  const rows = await tx
    .select({ id: listEntries.id, list: listEntries.list })
    .from(listEntries)
    .where(and(eq(listEntries.organisationId, member.organisationId), inArray(listEntries.id, ids)))
  const listOf = new Map(rows.map((row) => [row.id, row.list]))
  return wanted
    .filter((entry) => listOf.get(entry.id) !== entry.list)
    .map((entry) => ({ path: entry.path, message: 'entry_not_in_list' }))
}

function wantedEntries(content: Partial<ActivityContent>) {
  const { subjects, sources, systems, accessRoles, recipients, measures, dataLines = [] } = content
  const listed = {
    data_subject: subjects,
    source: sources,
    system: systems,
    access_role: accessRoles,
    recipient: recipients,
    measure: measures,
  }
  const partOf = {
    data_subject: 'subjects',
    source: 'sources',
    system: 'systems',
    access_role: 'accessRoles',
    recipient: 'recipients',
    measure: 'measures',
  }
  const items = Object.entries(listed).flatMap(([list, rows = []]) =>
    rows.map((row, index) => ({
      list,
      id: row.entryId,
      path: [partOf[list as keyof typeof partOf], index, 'entryId'],
    })),
  )
  const data = dataLines.flatMap((line, index) => [
    { list: 'data_category', id: line.categoryId, path: ['dataLines', index, 'categoryId'] },
    ...(line.sourceId ? [{ list: 'source', id: line.sourceId, path: ['dataLines', index, 'sourceId'] }] : []),
  ])
  return [...items, ...data]
}
