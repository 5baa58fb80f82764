import type { Finding } from './collect'
import type { DecisionKind } from './decision-kinds'

/** What was decided about one finding. `expiresOn` and `dueOn` are days (YYYY-MM-DD). */
export type Decision = {
  id: string
  version: number
  rule: string
  subjectType: string
  subjectId: string
  assigneeId: string | null
  dueOn: string | null
  kind: DecisionKind | null
  reason: string
  decidedBy: string | null
  decidedOn: string | null
  expiresOn: string | null
  dpoAdvice: string
  dpoFollowed: boolean | null
  /** what the rule had seen of the facts when it was decided */
  fingerprint: string
}

/** `returned`: it was accepted or substantiated, but the term is over or the facts have changed. */
export type Standing = 'undecided' | 'assigned' | 'accepted' | 'substantiated' | 'returned'

/** Tells how a finding stands on a day, given what was decided and what the rule sees of the facts now. */
export function standingOf(decision: Decision | undefined, today: string, fingerprint: () => string): Standing {
  if (!decision) return 'undecided'
  const { kind, expiresOn, assigneeId } = decision
  if (!kind) return assigneeId ? 'assigned' : 'undecided'
  const holds = expiresOn !== null && today <= expiresOn && decision.fingerprint === fingerprint()
  return holds ? kind : 'returned'
}

/** Tells whether nobody has to do anything about it until the decision ends. */
export function isSettled(standing: Standing): boolean {
  return standing === 'accepted' || standing === 'substantiated'
}

/** Tells whether a finding stops the approval of its activity: what concerns the whole organisation never does. */
export function stopsApproval(finding: Finding, standing: Standing): boolean {
  if (finding.rule.scope === 'organisation' || finding.activityId === null) return false
  if (finding.rule.severity !== 'blocking') return false
  if (finding.outcome === 'error') return true
  return (finding.outcome === 'gap' || finding.outcome === 'open') && !isSettled(standing)
}
