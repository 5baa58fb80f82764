import type { Finding } from '@/server/domain/findings/collect'
import { type Decision, type Standing, standingOf, stopsApproval } from '@/server/domain/findings/decision'
import type { Involved, InvolvedOf } from '@/server/domain/findings/involved'
import { keyAbout } from '@/server/domain/findings/key-about'
import type { Outcome } from '@/server/domain/rules/evaluate'
import { fingerprintOf } from './fingerprint'

/** A finding with whom and what it concerns, what was decided about it and whether that still holds. */
export type StandingFinding = Finding & {
  involved: Involved
  decision: Decision | undefined
  standing: Standing
  stops: boolean
}

/** What the rules say of one activity, or of the organisation itself; what is met or does not apply is counted only. */
export type Part = { findings: StandingFinding[]; counts: Record<Outcome['outcome'], number> }

/** What was decided about a finding, if anything was. */
export type DecisionOf = (finding: Pick<Finding, 'rule' | 'of'>) => Decision | undefined

/** Finds the decision about a finding among these. */
export function decisionsByFinding(decided: readonly Decision[]): DecisionOf {
  const byFinding = new Map(
    decided.map((row) => [keyAbout(row.rule, { type: row.subjectType, id: row.subjectId }), row]),
  )
  return ({ rule, of }) => byFinding.get(keyAbout(rule.id, of))
}

/** How findings stand on a day (YYYY-MM-DD). */
export function standIn(
  findings: readonly Finding[],
  decisionOf: DecisionOf,
  involvedOf: InvolvedOf,
  day: string,
): Part {
  const counts = { gap: 0, open: 0, pass: 0, notApplicable: 0, notAssessed: 0, error: 0 }
  const part: Part = { findings: [], counts }
  for (const finding of findings) {
    counts[finding.outcome]++
    if (finding.outcome === 'pass' || finding.outcome === 'notApplicable') continue
    const decision = decisionOf(finding)
    const standing = standingOf(decision, day, () => fingerprintOf(finding.rule, finding.subject, day))
    const involved = involvedOf(finding.of, finding.activityId)
    part.findings.push({ ...brief(finding), involved, decision, standing, stops: stopsApproval(finding, standing) })
  }
  return part
}

/** Of what is missing only what to ask now is of use from here on. */
function brief(finding: Finding): Finding {
  return finding.outcome === 'open' ? { ...finding, needs: finding.ask } : finding
}
