import type { Transaction } from '@/db/client'
import { collectFindings, type Finding } from '@/server/domain/findings/collect'
import { type Decision, isSettled, type Standing, standingOf, stopsApproval } from '@/server/domain/findings/decision'
import type { Subject } from '@/server/domain/rules/subject'
import { NotFoundError } from '../errors'
import { type Member, reading } from '../member'
import { today } from '../today'
import { describeFinding, type Names, namesOf } from './describe-finding'
import { fingerprintOf } from './fingerprint'
import { loadSubjects } from './load-subjects'
import { openQuestions } from './open-questions'

/** A finding with what was decided about it and whether that still holds. */
export type StandingFinding = Finding & { decision: Decision | undefined; standing: Standing; stops: boolean }

const findingKey = (rule: string, type: string, id: string) => `${rule} ${type} ${id}`

/** What the rules say of an organisation or of one activity, with every decision, in a transaction that is open already. */
export async function standingFindings(
  tx: Transaction,
  member: Member,
  day: string,
  activityId?: string,
): Promise<{ findings: StandingFinding[]; root: Subject }> {
  const { root, decided } = await loadSubjects(tx, member, day, activityId)
  const decisionOf = new Map(decided.map((row) => [findingKey(row.rule, row.subjectType, row.subjectId), row]))
  const findings = collectFindings(root, day)
    .filter((finding) => !activityId || finding.activityId === activityId)
    .map((finding): StandingFinding => {
      const { rule, of, subject } = finding
      const decision = decisionOf.get(findingKey(rule.id, of.type, of.id))
      const standing = standingOf(decision, day, () => fingerprintOf(rule, subject, day))
      return { ...finding, decision, standing, stops: stopsApproval(finding, standing) }
    })
  return { findings, root }
}

/** Everything the rules find in the register today, in words, and what they still need to know. */
export function listFindings(member: Member, day = today()) {
  return reading(member, async (tx) => {
    const { findings } = await standingFindings(tx, member, day)
    return tell(findings, await namesOf(tx, member))
  })
}

/** The same for one activity. Throws NotFoundError. */
export function listActivityFindings(member: Member, activityId: string, day = today()) {
  return reading(member, async (tx) => {
    const { findings, root } = await standingFindings(tx, member, day, activityId)
    if (!root.children.some((child) => child.id === activityId)) throw new NotFoundError()
    return tell(findings, await namesOf(tx, member, activityId))
  })
}

function tell(findings: readonly StandingFinding[], names: Names) {
  const told = findings.filter(isTold)
  return {
    findings: told.map((finding) => describeFinding(finding, names)),
    questions: openQuestions(findings, names),
    counts: countOutcomes(findings),
  }
}

/** What the rules found, and what they could not judge where that was accepted; what they only ask stands with the questions. */
export function isTold({ outcome, standing }: StandingFinding): boolean {
  return outcome === 'gap' || outcome === 'error' || (outcome === 'open' && isSettled(standing))
}

function countOutcomes(findings: readonly StandingFinding[]) {
  const counts = { gap: 0, open: 0, pass: 0, notApplicable: 0, notAssessed: 0, error: 0, settled: 0, stopping: 0 }
  for (const { outcome, standing, stops } of findings) {
    if ((outcome === 'gap' || outcome === 'open') && isSettled(standing)) counts.settled++
    else counts[outcome]++
    if (stops) counts.stopping++
  }
  return counts
}
