import { and, asc, eq, ne } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities } from '@/db/schema'
import { judgeOrganisation } from '@/server/domain/findings/collect'
import type { Decision } from '@/server/domain/findings/decision'
import { involvedIn } from '@/server/domain/findings/involved'
import type { Subject } from '@/server/domain/rules/subject'
import { anyOf } from '../any-of'
import type { Member } from '../member'
import { changedActivities, positionOf } from './changed-activities'
import { type Judged, judgeActivities, putTogether } from './judged'
import { loadSubjects, readLastShown } from './load-subjects'
import { decisionsByFinding, type Part, standIn } from './standing'

/** A register as it was judged last: on which day, at which position of its audit trail, and when it was shown before. */
type Remembered = Judged & { day: string; position: number; lastShown: string | null }

/** How many activities are remembered of all organisations together; some 40 kB each. */
const room = 4_000

const holder = globalThis as typeof globalThis & { raakvlakJudged?: Map<string, Remembered> }
// Next loads modules more than once, what is remembered should be there once
holder.raakvlakJudged ??= new Map()
const memory = holder.raakvlakJudged

/**
 * What the rules say of the whole register on a day (YYYY-MM-DD). What did not change since it was asked before is not
 * judged again: the position of the audit trail tells, so that no answer is older than the transaction it is asked in.
 */
export async function judgeRegister(tx: Transaction, member: Member, day: string): Promise<Judged> {
  const [position, lastShown] = await Promise.all([positionOf(tx, member), readLastShown(tx, member)])
  const known = memory.get(member.organisationId)
  if (known && known.day === day && known.position === position && known.lastShown === lastShown) {
    return remember(member, known)
  }
  const changed = known?.day === day ? await changedActivities(tx, member, known.position, known.root) : null
  const judged = known && changed ? await judgeAgain(tx, member, day, known, changed) : await judgeAll(tx, member, day)
  return remember(member, { ...judged, day, position, lastShown })
}

/** The same without memory, for a transaction that may have changed something itself. */
export async function judgeAll(tx: Transaction, member: Member, day: string): Promise<Judged> {
  const { root, decided } = await loadSubjects(tx, member, day)
  return join(root, decided, judgeActivities(root, decided, day), day)
}

/** Judges the activities that changed and the organisation; the others are taken over as they are. */
async function judgeAgain(
  tx: Transaction,
  member: Member,
  day: string,
  known: Judged,
  changed: ReadonlySet<string>,
): Promise<Judged> {
  const [{ root, decided }, order] = await Promise.all([
    loadSubjects(tx, member, day, (id) => anyOf(id, [...changed])),
    orderOf(tx, member),
  ])
  const fresh = judgeActivities(root, decided, day)
  const activity = activityById([...known.root.children, ...root.children])
  const parts = new Map(
    order.flatMap((id) => {
      const part = fresh.get(id) ?? known.parts.get(id)
      return part ? [[id, part] as const] : []
    }),
  )
  const others = root.children.filter(({ type }) => type !== 'activity')
  const children = [...others, ...[...parts.keys()].flatMap((id) => activity.get(id) ?? [])]
  for (const child of children) Object.assign(child, { parent: root })
  return join(Object.assign(root, { children }), decided, parts, day)
}

/** The activities by id; of one that is there twice the last counts. */
function activityById(subjects: readonly Subject[]): Map<string, Subject> {
  return new Map(subjects.filter(({ type }) => type === 'activity').map((one) => [one.id, one]))
}

function join(root: Subject, decided: readonly Decision[], parts: ReadonlyMap<string, Part>, day: string): Judged {
  const organisation = standIn(judgeOrganisation(root, day), decisionsByFinding(decided), involvedIn(root), day)
  return putTogether(root, new Map<string | null, Part>([[null, organisation], ...parts]))
}

/** The activities that are judged, in the order of the register. */
async function orderOf(tx: Transaction, { organisationId }: Member): Promise<string[]> {
  const rows = await tx
    .select({ id: activities.id })
    .from(activities)
    .where(and(eq(activities.organisationId, organisationId), ne(activities.status, 'archived')))
    .orderBy(asc(activities.number))
  return rows.map(({ id }) => id)
}

/** Keeps what was judged; what was asked for longest ago makes room. */
function remember({ organisationId }: Member, judged: Remembered): Judged {
  memory.delete(organisationId)
  memory.set(organisationId, judged)
  let held = [...memory.values()].reduce((sum, { parts }) => sum + parts.size, 0)
  for (const [id, { parts }] of memory) {
    if (held <= room) break
    memory.delete(id)
    held -= parts.size
  }
  return judged
}
