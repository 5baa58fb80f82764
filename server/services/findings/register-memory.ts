import { and, asc, eq, ne } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities } from '@/db/schema'
import { judgeOrganisation } from '@/server/domain/findings/collect'
import type { Decision } from '@/server/domain/findings/decision'
import { involvedIn } from '@/server/domain/findings/involved'
import type { Subject } from '@/server/domain/rules/subject'
import { anyOf } from '../any-of'
import { StillJudgingError, TooManyToJudgeError } from '../errors'
import { type Member, reading } from '../member'
import { changedActivities, isSamePosition, type Position, positionOf } from './changed-activities'
import { judgeInSlices, type Progress } from './judge-in-slices'
import { type Judged, judgeActivities, putTogether } from './judged'
import { loadSubjects, readLastShown } from './load-subjects'
import { decisionsByFinding, type Part, standIn } from './standing'

/** A register as it was judged last: on which day, at which position of its audit trail, and when it was shown before. */
type Remembered = Judged & Before & { day: string; position: Position; lastShown: string | null }

/**
 * `room`: how many activities are remembered of all organisations together, and so the most of one; some 40 kB each.
 * `atOnce`: how many are judged while somebody waits for a page; more are judged beside it.
 */
const limits = { room: 3_000, atOnce: 1_000 }

type Held = { judged: Map<string, Remembered>; working: Map<string, Progress> }
const holder = globalThis as typeof globalThis & { raakvlakJudged?: Held }
// Next loads modules more than once, what is remembered should be there once
holder.raakvlakJudged ??= { judged: new Map(), working: new Map() }
const { judged: memory, working } = holder.raakvlakJudged

/**
 * What the rules say of the whole register on a day (YYYY-MM-DD). What did not change since it was asked before is not
 * judged again: the position of the audit trail tells, so that no answer is older than the transaction it is asked in.
 * Throws StillJudgingError while a large register is judged, and TooManyToJudgeError for one that is too large.
 */
export async function judgeRegister(
  tx: Transaction,
  member: Member,
  day: string,
  { room, atOnce } = limits,
): Promise<Judged> {
  const [position, lastShown, order] = await Promise.all([
    positionOf(tx, member),
    readLastShown(tx, member),
    orderOf(tx, member),
  ])
  if (order.length > room) throw new TooManyToJudgeError(order.length, room)
  const known = memory.get(member.organisationId)
  const now = { day, position, lastShown }
  if (known && isStill(known, now) && order.length === known.parts.size - 1) return remember(member, known)
  const changed = known?.day === day ? await changedActivities(tx, member, known.position, known.root) : null
  const stale = known && changed ? order.filter((id) => changed.has(id) || !known.parts.has(id)) : order
  if (stale.length > atOnce) throw judgeBeside(member, now, order)
  const before = known && changed ? known : nothingKnown
  return remember(member, { ...(await judgeAgain(tx, member, day, before, order, stale)), ...now })
}

type Moment = Pick<Remembered, 'day' | 'position' | 'lastShown'>

const nothingKnown = { subjects: new Map<string, Subject>(), parts: new Map<string | null, Part>() }

function isStill(known: Moment, { day, position, lastShown }: Moment): boolean {
  return known.day === day && isSamePosition(known.position, position) && known.lastShown === lastShown
}

/** Begins to judge a large register, or says how far that has come. */
function judgeBeside(member: Member, now: Moment, order: readonly string[]): StillJudgingError {
  const { organisationId } = member
  const present = working.get(organisationId)
  if (present) return new StillJudgingError(present.done, present.total)
  const progress = { done: 0, total: order.length }
  working.set(organisationId, progress)
  judgeInSlices(member, now.day, order, progress)
    .then((before) => reading(member, (tx) => judgeAgain(tx, member, now.day, before, order, [])))
    .then((judged) => remember(member, { ...judged, ...now }))
    .catch((error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`))
    .finally(() => working.delete(organisationId))
  return new StillJudgingError(0, order.length)
}

/** The same without memory, for a transaction that may have changed something itself. */
export async function judgeAll(tx: Transaction, member: Member, day: string): Promise<Judged> {
  const { root, decided } = await loadSubjects(tx, member, day)
  return join(root, decided, judgeActivities(root, decided, day), day)
}

type Before = { subjects: ReadonlyMap<string, Subject>; parts: ReadonlyMap<string | null, Part> }

/** Judges the stale activities and the organisation; the others are taken over as they are. */
async function judgeAgain(
  tx: Transaction,
  member: Member,
  day: string,
  before: Before,
  order: readonly string[],
  stale: readonly string[],
): Promise<Judged & Before> {
  const { root, decided } = await loadSubjects(tx, member, day, (id) => anyOf(id, stale))
  const fresh = judgeActivities(root, decided, day)
  const loaded = new Map(root.children.map((child) => [child.id, child]))
  const subjects = new Map<string, Subject>()
  const parts = new Map<string, Part>()
  for (const id of order) {
    const subject = loaded.get(id) ?? before.subjects.get(id)
    const part = fresh.get(id) ?? before.parts.get(id)
    if (!subject || !part) continue
    subjects.set(id, subject)
    parts.set(id, part)
  }
  const children = [...root.children.filter(({ type }) => type !== 'activity'), ...subjects.values()]
  for (const child of children) Object.assign(child, { parent: root })
  return { ...join(Object.assign(root, { children }), decided, parts, day), subjects }
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
    if (held <= limits.room) break
    memory.delete(id)
    held -= parts.size
  }
  return judged
}
