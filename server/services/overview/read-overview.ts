import { and, asc, desc, eq, isNotNull, lte, ne, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, findingCounts, users } from '@/db/schema'
import { isSettled } from '@/server/domain/findings/decision'
import { readinessOf, type Said } from '@/server/domain/findings/readiness'
import { byWeight, countWeights } from '@/server/domain/findings/weight'
import { can } from '@/server/domain/permissions'
import { touchpointKinds } from '@/server/domain/touchpoints'
import { matrixOn } from '../contracts/read-matrix'
import { describeFinding, type Names, namesOf, positionsOf } from '../findings/describe-finding'
import type { Judged } from '../findings/judged'
import { countQuestions } from '../findings/open-questions'
import { isTold } from '../findings/read-findings'
import { judgeRegister } from '../findings/register-memory'
import type { StandingFinding } from '../findings/standing'
import { newId } from '../ids'
import { readInventoryAnswers } from '../inventory/list-inventory'
import { type Member, reading, writing } from '../member'
import { today } from '../today'
import { agreedSoon } from './agreed-soon'

const heaviestShown = 3
const trendDays = 84

/**
 * What needs attention first, how ready each touchpoint is, who has what to do and what nobody knows, on a day
 * (YYYY-MM-DD). The first time on a day that somebody who may change things asks, the counts are kept for the trend.
 */
export async function readOverview(member: Member, day = today()) {
  const overview = await reading(member, (tx) => overviewOn(tx, member, day))
  const isNew = overview.trend[0]?.day !== day
  if (isNew && can(member, 'finding.assign')) await keepCounts(member, day, overview)
  return overview
}

async function overviewOn(tx: Transaction, member: Member, day: string) {
  const { findings, parts } = await judgeRegister(tx, member, day)
  const [names, matrix, reviews, blindSpots, trend] = await Promise.all([
    namesOf(tx, member),
    matrixOn(tx, member, day),
    readReviews(tx, member),
    readBlindSpots(tx, member),
    readTrend(tx, member, day),
  ])
  const told = findings.filter(isTold)
  const pending = told
    .filter(({ standing }) => !isSettled(standing))
    .map((finding) => weigh(finding, names))
    .sort(byWeight)
  return {
    day,
    heaviest: pending.slice(0, heaviestShown).map(({ finding }) => describeFinding(finding, names)),
    pending: countWeights(pending),
    byOwner: countByOwner(pending, names),
    settled: told.length - pending.length,
    questions: countQuestions(findings),
    readiness: readinessOf(outcomesPerKind(parts, names)),
    ...agreedSoon(matrix, day),
    reviews,
    blindSpots,
    trend,
  }
}

/** What the order and the counts need to know of a finding, without its words. */
function weigh(finding: StandingFinding, { activities }: Names) {
  const { rule, activityId, decision } = finding
  const activity = (activityId && activities.get(activityId)) || null
  return { finding, severity: rule.severity, positions: positionsOf(finding), decision: decision ?? null, activity }
}

/** How often the rules say what about each kind of touchpoint. */
function outcomesPerKind(parts: Judged['parts'], { activities }: Names): Said[] {
  return [...parts].flatMap(([id, { counts }]) => {
    const kind = (id && activities.get(id)?.kind) || null
    return Object.entries(counts).map(([outcome, count]) => ({ kind, outcome: outcome as Said['outcome'], count }))
  })
}

/** Findings per owner of their activity, whoever has most first; null for what has no owner. */
function countByOwner(pending: readonly ReturnType<typeof weigh>[], { people }: Names) {
  const byOwner = Map.groupBy(pending, ({ activity }) => activity?.ownerId ?? null)
  return [...byOwner]
    .map(([ownerId, of]) => {
      const name = ownerId ? (people.get(ownerId) ?? '') : null
      return { ownerId, name, total: of.length, ...countWeights(of) }
    })
    .sort((one, other) => other.total - one.total)
}

/** Activities whose review is over or due within thirty days. */
function readReviews(tx: Transaction, member: Member) {
  return tx
    .select({
      id: activities.id,
      number: activities.number,
      name: activities.name,
      reviewDue: activities.reviewDue,
      ownerName: users.name,
    })
    .from(activities)
    .leftJoin(users, eq(users.id, activities.ownerId))
    .where(
      and(
        eq(activities.organisationId, member.organisationId),
        ne(activities.status, 'archived'),
        isNotNull(activities.reviewDue),
        lte(activities.reviewDue, sql`current_date + 30`),
      ),
    )
    .orderBy(asc(activities.reviewDue), asc(activities.number))
}

/** Kinds of touchpoint of which nobody said whether they are in use, or somebody said not to know. */
async function readBlindSpots(tx: Transaction, member: Member) {
  const answers = new Map((await readInventoryAnswers(tx, member)).map((answer) => [answer.kind, answer]))
  return touchpointKinds.flatMap((kind) => {
    const answer = answers.get(kind)
    if (answer && answer.answer !== 'unknown') return []
    return { kind, asked: Boolean(answer), ownerName: answer?.ownerName ?? null, dueOn: answer?.dueOn ?? null }
  })
}

/** The counts of the last twelve weeks, the latest day first. */
function readTrend(tx: Transaction, member: Member, day: string) {
  return tx
    .select({
      day: findingCounts.day,
      blocking: findingCounts.blocking,
      warning: findingCounts.warning,
      advice: findingCounts.advice,
      open: findingCounts.open,
    })
    .from(findingCounts)
    .where(
      and(
        eq(findingCounts.organisationId, member.organisationId),
        lte(findingCounts.day, day),
        sql`${findingCounts.day} > ${day}::date - ${trendDays}::int`,
      ),
    )
    .orderBy(desc(findingCounts.day))
}

/** Keeps the counts of a day once; what is to be substantiated is kept as a warning. */
function keepCounts(member: Member, day: string, overview: Awaited<ReturnType<typeof overviewOn>>): Promise<void> {
  const { blocking, substantiate, warning, advice } = overview.pending
  const counts = { blocking, warning: warning + substantiate, advice, open: overview.questions }
  return writing(member, 'finding.assign', 'overview:count', async (tx) => {
    await tx
      .insert(findingCounts)
      .values({ organisationId: member.organisationId, id: newId(), day, ...counts })
      .onConflictDoNothing()
  })
}

export type Overview = Awaited<ReturnType<typeof readOverview>>
