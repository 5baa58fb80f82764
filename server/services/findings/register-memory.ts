import { and, asc, eq, ne } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities } from '@/db/schema'
import { StillJudgingError, TooManyToJudgeError } from '../errors'
import { type Member, reading } from '../member'
import { changedActivities, isSamePosition, type Position, positionOf } from './changed-activities'
import { type JudgedBefore, judgeAgain } from './judge-again'
import { judgeInSlices, type Progress } from './judge-in-slices'
import type { Judged } from './judged'
import { readLastShown } from './load-subjects'

/** On which day a register was judged, at which position of its audit trail, and when it was shown before. */
type Moment = { day: string; position: Position; lastShown: string | null }

/** A register as it was judged last. */
type Remembered = Judged & JudgedBefore & Moment

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

const nothingKnown: JudgedBefore = { subjects: new Map(), parts: new Map() }

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
