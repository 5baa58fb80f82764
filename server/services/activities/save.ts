import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { activities, purposes as purposeRows } from '@/db/schema'
import type { Action } from '@/server/domain/permissions'
import {
  type Activity,
  type ActivityContent,
  type ActivitySection,
  activitySections,
} from '@/server/domain/register/activity'
import { stillConfirmed } from '@/server/domain/register/activity-parts'
import { groundChangesAfter, reworded } from '@/server/domain/register/ground-changes'
import { id, version } from '@/server/domain/register/values'
import { anyOf } from '../any-of'
import { ConflictError, NotFoundError } from '../errors'
import { newId } from '../ids'
import { demand, type Member, writing } from '../member'
import { today } from '../today'
import { checkContent } from './check'
import { keepActivityVersion } from './document'
import { loadActivity } from './load'
import { type NewEntries, nameNewEntries, newEntries } from './new-entries'
import { refreshSearchText } from './search-text'
import { columnsOf, storeParts } from './store'

const sectionInputs = Object.entries(activitySections).map(([section, content]) =>
  z.object({ id, version, section: z.literal(section as ActivitySection), content, newEntries }),
)

/** One section of an activity, with the version the edit started from and the entries that were typed in it. */
export const saveSectionInput = z.union(sectionInputs)
export type SaveSectionInput = {
  id: string
  version: number
  section: ActivitySection
  content: Partial<ActivityContent>
  newEntries?: NewEntries
}

/** Saves one section. Throws NotFoundError, ForbiddenError, InvalidError, or ConflictError when it was saved meanwhile. */
export function saveSection(member: Member, input: SaveSectionInput, day = today()): Promise<Activity> {
  const label = `activity:save:${input.section}`
  return writing(member, 'activity.edit', label, (tx) =>
    changeActivity(
      tx,
      member,
      input,
      label,
      () => nameNewEntries(tx, member, input.newEntries ?? [], input.content, label),
      { day },
    ),
  )
}

type Circumstances = { action?: Action; facts?: Partial<typeof activities.$inferInsert>; day?: string }

/** The present state of an activity, locked for this transaction's change; says whether `member` may do it. */
async function claim(tx: Transaction, member: Member, at: { id: string; version: number }, action: Action) {
  const present = await loadActivity(tx, member, at.id)
  demand(member, action, present)
  if (present.version !== at.version) throw new ConflictError(present.version)
  return present
}

/**
 * Changes an activity inside an open transaction: permission, version, content, search words and the kept version.
 * `change` gets the present activity and gives what is new of it; what changes of a purpose in use is noted on `day`.
 */
export async function changeActivity(
  tx: Transaction,
  member: Member,
  at: { id: string; version: number },
  label: string,
  change: (present: Activity) => Promise<Partial<ActivityContent>>,
  { action = 'activity.edit', facts = {}, day = today() }: Circumstances = {},
): Promise<Activity> {
  const present = await claim(tx, member, at, action)
  const content = withGroundChanges(present, await change(present), day)
  await checkContent(tx, member, { ...content, dataLines: content.dataLines ?? present.dataLines })
  const [saved] = await tx
    .update(activities)
    .set({ ...columnsOf(content), ...facts, version: sql`${activities.version} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(activities.organisationId, member.organisationId),
        eq(activities.id, at.id),
        eq(activities.version, at.version),
      ),
    )
    .returning({ id: activities.id })
  if (!saved) await conflict(tx, member, at.id)
  await storeParts(tx, member, at.id, content)
  await dateRewordedPurposes(tx, member, content.purposes ? reworded(present, content.purposes) : [], day)
  await refreshSearchText(tx, member, [at.id])
  const now = await loadActivity(tx, member, at.id)
  await keepActivityVersion(tx, member, now, label)
  return now
}

/** The content with the changes of ground that come of it on a day (YYYY-MM-DD); without purposes it holds none. */
function withGroundChanges(
  present: Activity,
  content: Partial<ActivityContent>,
  day: string,
): Partial<ActivityContent> {
  const { purposes: given, groundChanges, ...rest } = content
  if (!given) return rest
  const purposes = stillConfirmed(given, present.purposes)
  return { ...rest, purposes, groundChanges: groundChangesAfter(present, { purposes, groundChanges }, day, newId) }
}

async function dateRewordedPurposes(tx: Transaction, { organisationId }: Member, ids: readonly string[], day: string) {
  if (ids.length === 0) return
  await tx
    .update(purposeRows)
    .set({ changedOn: day })
    .where(and(eq(purposeRows.organisationId, organisationId), anyOf(purposeRows.id, ids)))
}

async function conflict(tx: Transaction, member: Member, activityId: string): Promise<never> {
  const [row] = await tx
    .select({ version: activities.version })
    .from(activities)
    .where(and(eq(activities.organisationId, member.organisationId), eq(activities.id, activityId)))
  throw row ? new ConflictError(row.version) : new NotFoundError()
}
