import { and, eq, ne } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities } from '@/db/schema'
import { isSettled } from '@/server/domain/findings/decision'
import type { Action } from '@/server/domain/permissions'
import { TooManyToJudgeError } from '../errors'
import { demand, type Member, reading, rehearsing } from '../member'
import type { Among } from './among'
import type { Loaded } from './build-subjects'
import { describeFinding, type Names, namesOf } from './describe-finding'
import { judgeEverything } from './judge-again'
import { type Judged, judgeFacts } from './judged'
import { loadFacts } from './load-subjects'
import { openQuestions } from './open-questions'
import { isTold } from './read-findings'

export type Effect = Awaited<ReturnType<typeof effectOf>>

/** `action`: what the role must allow; whether it may be done to this record, the save says. */
type Change = { action: Action; among: Among | undefined; day: string; save: () => Promise<unknown> }

/** How many activities a change may touch: nobody in the organisation saves while they are read. */
const mostActivities = 300

/**
 * What saving a change would solve and cause among these activities, or in the whole register, on a day (YYYY-MM-DD): the
 * findings that go and come, and the questions that are answered or asked by it. The save is rehearsed as a whole and
 * taken back, so what it refuses, the preview refuses with the same error; it is judged when others can save again.
 * Throws BusyError while somebody else saves, and TooManyToJudgeError.
 */
export async function effectOf(member: Member, { action, among, day, save }: Change) {
  demand(member, action)
  await reading(member, (tx) => demandFew(tx, member, among))
  const look = () =>
    reading(member, async (tx) => ({
      facts: await loadFacts(tx, member, among),
      names: await namesOf(tx, member, among),
    }))
  const { before, after } = await rehearsing(member, async () => {
    const before = await look()
    await save()
    return { before, after: await look() }
  })
  const judge = (facts: Loaded) => (among ? judgeFacts(facts, day) : judgeEverything(facts, day))
  return compare(pendingIn(judge(before.facts), before.names), pendingIn(judge(after.facts), after.names))
}

async function demandFew(tx: Transaction, { organisationId }: Member, among: Among | undefined): Promise<void> {
  const ours = and(
    eq(activities.organisationId, organisationId),
    ne(activities.status, 'archived'),
    among?.(activities.id),
  )
  const count = await tx.$count(activities, ours)
  if (count > mostActivities) throw new TooManyToJudgeError(count, mostActivities)
}

/** What asks something of somebody: findings that nobody settled, and questions. */
function pendingIn({ findings }: Judged, names: Names) {
  const pending = findings.filter((finding) => isTold(finding) && !isSettled(finding.standing))
  return {
    findings: pending.map((finding) => describeFinding(finding, names)),
    questions: openQuestions(findings, names),
  }
}

type Pending = ReturnType<typeof pendingIn>

function compare(then: Pending, now: Pending) {
  return {
    solved: without(then.findings, now.findings),
    caused: without(now.findings, then.findings),
    answered: without(then.questions, now.questions).length,
    asked: without(now.questions, then.questions),
  }
}

/** What the first have and the second have not. */
function without<T extends { key: string }>(these: readonly T[], those: readonly T[]): T[] {
  const known = new Set(those.map(({ key }) => key))
  return these.filter(({ key }) => !known.has(key))
}
