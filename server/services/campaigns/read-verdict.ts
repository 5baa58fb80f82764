import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { memberships, users } from '@/db/schema'
import { type Judgement, type Reason, reachVerdict } from '@/server/domain/findings/verdict'
import { can, refusal } from '@/server/domain/permissions'
import { loadActivity } from '../activities/load'
import { oneActivity } from '../findings/among'
import { describeFinding, type Names, namesOf } from '../findings/describe-finding'
import { judgeFacts } from '../findings/judged'
import { loadFacts } from '../findings/load-subjects'
import { openQuestions } from '../findings/open-questions'
import type { StandingFinding } from '../findings/standing'
import { type Member, reading, stillMember } from '../member'
import { today } from '../today'

/** `startDate` is the day of a campaign within an activity; without it the day on which the activity itself starts. */
export type VerdictWanted = { id: string; startDate: string | null }

/**
 * Tells whether an activity may start, with every reason in words: judged today and, when it starts later, on that day
 * as well. Every role may read it. Throws NotFoundError.
 */
export function readVerdict(member: Member, { id, startDate }: VerdictWanted, day = today()) {
  return reading(member, async (tx) => {
    const activity = await loadActivity(tx, member, id)
    const start = startDate ?? activity.startDate
    const among = oneActivity(id)
    const [facts, names, approvers] = await Promise.all([
      loadFacts(tx, member, among),
      namesOf(tx, member, among),
      namesOfApprovers(tx, member),
    ])
    const judge = (on: string): Judgement<StandingFinding> => {
      const { findings, parts } = judgeFacts(facts, on)
      return { day: on, findings, isJudged: parts.has(id) }
    }
    const atStart = start && start > day ? judge(start) : null
    const { may, hold, reasons, settled, until } = reachVerdict(activity.status, judge(day), atStart)
    return {
      today: day,
      startDate: start,
      may,
      hold,
      until,
      findings: reasons
        .filter(({ finding }) => finding.outcome !== 'open')
        .map(({ finding, from }) => ({ ...describeFinding(finding, names), from })),
      questions: questionsIn(reasons, names),
      settled: settled.map((finding) => describeFinding(finding, names)),
      approvers,
      mayNotEdit: refusal(member, 'activity.edit', activity),
    }
  })
}

/** Each question that decides once, with the first day on which its answer counts; null when that is now. */
function questionsIn(reasons: readonly Reason<StandingFinding>[], names: Names) {
  const open = reasons.filter(({ finding }) => finding.outcome === 'open')
  const days = [...new Set(open.map(({ from }) => from))].sort((one, other) => (one ?? '').localeCompare(other ?? ''))
  const asked = days.flatMap((from) => {
    const findings = open.filter((reason) => reason.from === from).map(({ finding }) => finding)
    return openQuestions(findings, names).map((question) => ({ ...question, from }))
  })
  const keys = asked.map(({ key }) => key)
  return asked.filter(({ key }, index) => keys.indexOf(key) === index)
}

/** The people who can approve an activity, by name; never the FG (Art. 38(6) AVG). */
async function namesOfApprovers(tx: Transaction, member: Member): Promise<string[]> {
  const rows = await tx
    .select({ userId: users.id, name: users.name, role: memberships.role, isDpo: memberships.isDpo })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.organisationId, member.organisationId), stillMember))
    .orderBy(sql`lower(${users.name})`)
  return rows.filter((row) => can(row, 'activity.activate')).map(({ name }) => name)
}
