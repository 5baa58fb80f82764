import type { ActivityStatus } from '../register/activity'
import type { Outcome } from '../rules/evaluate'
import type { Rule } from '../rules/rule'
import type { SubjectRef } from '../rules/subject'
import { type Decision, isSettled, type Standing } from './decision'
import { keyAbout } from './key-about'

/** What a verdict looks at in a finding about the activity. */
type Judged = {
  rule: Pick<Rule, 'id' | 'severity' | 'since'>
  of: SubjectRef
  outcome: Outcome['outcome']
  standing: Standing
  stops: boolean
  decision: Pick<Decision, 'expiresOn'> | undefined
}

/** What the rules say of an activity on a day (YYYY-MM-DD), if they judged it at all. */
export type Judgement<F> = { day: string; findings: readonly F[]; isJudged: boolean }

/** Something that stands in the way. `from` is the day on which it begins to, null when it does already. */
export type Reason<F> = { finding: F; from: string | null }

export type May = 'yes' | 'yes_with_accepted_risk' | 'not_yet'

/** Why the activity as a whole may not start, whatever the rules find in it. */
export type Hold = 'archived' | 'not_judged' | 'not_approved'

/** `settled`: what would stand in the way without a decision; `until`: the day on which the first acceptance ends. */
export type Verdict<F> = {
  may: May
  hold: Hold | null
  reasons: Reason<F>[]
  settled: F[]
  until: string | null
}

/**
 * Tells whether an activity may start: when it is approved and nothing that blocks is broken, open or unjudged, today and
 * on the day it starts (null when that is no later than today). What nobody knows is never a yes.
 */
export function reachVerdict<F extends Judged>(
  status: ActivityStatus,
  now: Judgement<F>,
  atStart: Judgement<F> | null,
): Verdict<F> {
  const reasons = reasonsIn(now, atStart)
  const hold = holdOf(status, now)
  const inTheWay = new Set(reasons.map(({ finding }) => keyOf(finding)))
  const settled = now.findings.filter((finding) => isSettledStop(finding) && !inTheWay.has(keyOf(finding)))
  const ends = settled.flatMap(({ standing, decision }) =>
    standing === 'accepted' && decision?.expiresOn ? [decision.expiresOn] : [],
  )
  const isFree = reasons.length === 0 && hold === null
  const isAccepted = settled.some(({ standing }) => standing === 'accepted')
  const may = !isFree ? 'not_yet' : isAccepted ? 'yes_with_accepted_risk' : 'yes'
  return { may, hold, reasons, settled, until: ends.sort()[0] ?? null }
}

/** What is broken first, what cannot be judged after it, and of each what stands in the way already before what will. */
function reasonsIn<F extends Judged>(now: Judgement<F>, atStart: Judgement<F> | null): Reason<F>[] {
  const present = now.findings.filter(isInTheWay).map((finding) => ({ finding, from: null }))
  const known = new Set(present.map(({ finding }) => keyOf(finding)))
  const later = (atStart?.findings ?? [])
    .filter((finding) => isInTheWay(finding) && !known.has(keyOf(finding)))
    .map((finding) => ({ finding, from: beginOf(finding, now.day, atStart?.day ?? now.day) }))
  const all = [...present, ...later]
  return [
    ...all.filter(({ finding }) => finding.outcome === 'gap'),
    ...all.filter(({ finding }) => finding.outcome !== 'gap'),
  ]
}

/** The day on which a law begins to hold, or the start itself where only the facts change with time. */
function beginOf({ rule: { since } }: Judged, today: string, start: string): string {
  return since !== undefined && since > today ? since : start
}

function isInTheWay({ stops, outcome, rule }: Judged): boolean {
  return stops || outcome === 'error' || (outcome === 'notAssessed' && rule.severity === 'blocking')
}

function isSettledStop({ outcome, standing, rule }: Judged): boolean {
  return (outcome === 'gap' || outcome === 'open') && rule.severity === 'blocking' && isSettled(standing)
}

function holdOf(status: ActivityStatus, { isJudged }: Judgement<unknown>): Hold | null {
  if (status === 'archived') return 'archived'
  if (status !== 'active') return 'not_approved'
  return isJudged ? null : 'not_judged'
}

function keyOf({ rule, of }: Judged): string {
  return keyAbout(rule.id, of)
}
