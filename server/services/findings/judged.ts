import type { Transaction } from '@/db/client'
import { eachOnce, judgeActivity } from '@/server/domain/findings/collect'
import type { Decision } from '@/server/domain/findings/decision'
import { type InvolvedOf, involvedIn } from '@/server/domain/findings/involved'
import type { Subject } from '@/server/domain/rules/subject'
import type { Member } from '../member'
import type { Among } from './among'
import { buildSubjects, type Loaded } from './build-subjects'
import { loadFacts } from './load-subjects'
import { decisionsByFinding, type Part, type StandingFinding, standIn } from './standing'

/** What is judged, per activity (null: the organisation itself), and all of it together, each finding once. */
export type Judged = {
  root: Subject
  parts: ReadonlyMap<string | null, Part>
  findings: StandingFinding[]
  involvedOf: InvolvedOf
}

/** Puts together what was judged by itself. An agreement may concern activities that were judged at another time. */
export function putTogether(root: Subject, parts: ReadonlyMap<string | null, Part>): Judged {
  const involvedOf = involvedIn(root)
  const findings: StandingFinding[] = []
  for (const part of parts.values()) {
    for (const finding of part.findings) {
      const { of, activityId } = finding
      findings.push(of.type === 'agreement' ? { ...finding, involved: involvedOf(of, activityId) } : finding)
    }
  }
  return { root, parts, findings: eachOnce(findings), involvedOf }
}

/** Judges the activities of a register one by one on a day (YYYY-MM-DD). */
export function judgeActivities(root: Subject, decided: readonly Decision[], day: string): Map<string, Part> {
  const decisionOf = decisionsByFinding(decided)
  const involvedOf = involvedIn(root)
  const activities = root.children.filter(({ type }) => type === 'activity')
  return new Map(
    activities.map((activity) => [activity.id, standIn(judgeActivity(activity, day), decisionOf, involvedOf, day)]),
  )
}

/** What the rules say of the activities among these facts on a day (YYYY-MM-DD). */
export function judgeFacts(facts: Loaded, day: string): Judged {
  const root = buildSubjects(facts, day)
  return putTogether(root, judgeActivities(root, facts.decisions, day))
}

/** What the rules say of some activities, with every decision, in a transaction that is open already. */
export async function judgeAmong(tx: Transaction, member: Member, day: string, among: Among): Promise<Judged> {
  return judgeFacts(await loadFacts(tx, member, among), day)
}
