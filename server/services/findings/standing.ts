import type { Finding } from '@/server/domain/findings/collect'
import { type Decision, type Standing, standingOf, stopsApproval } from '@/server/domain/findings/decision'
import type { Involved, InvolvedOf } from '@/server/domain/findings/involved'
import { keyAbout } from '@/server/domain/findings/key-about'
import { fingerprintOf } from './fingerprint'

/** A finding with whom and what it concerns, what was decided about it and whether that still holds. */
export type StandingFinding = Finding & {
  involved: Involved
  decision: Decision | undefined
  standing: Standing
  stops: boolean
}

/** How many rules are met, and how many do not apply: they have nothing to say and are only counted. */
export type Silent = { pass: number; notApplicable: number }

/** What the rules say of one activity, or of the organisation itself. */
export type Part = { findings: StandingFinding[]; silent: Silent }

/** What was decided about a finding, if anything was. */
export type DecisionOf = (finding: Pick<Finding, 'rule' | 'of'>) => Decision | undefined

/** Finds the decision about a finding among these. */
export function decisionsByFinding(decided: readonly Decision[]): DecisionOf {
  const byFinding = new Map(
    decided.map((row) => [keyAbout(row.rule, { type: row.subjectType, id: row.subjectId }), row]),
  )
  return ({ rule, of }) => byFinding.get(keyAbout(rule.id, of))
}

/** How findings stand on a day (YYYY-MM-DD); what is met or does not apply is counted only. */
export function standIn(
  findings: readonly Finding[],
  decisionOf: DecisionOf,
  involvedOf: InvolvedOf,
  day: string,
): Part {
  const part: Part = { findings: [], silent: { pass: 0, notApplicable: 0 } }
  for (const finding of findings) {
    if (finding.outcome === 'pass' || finding.outcome === 'notApplicable') {
      part.silent[finding.outcome]++
      continue
    }
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
