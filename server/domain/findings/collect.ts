import { type Rule, rules } from '../rules'
import { evaluate, type Outcome } from '../rules/evaluate'
import type { RuleScope } from '../rules/rule'
import type { Subject, SubjectRef, SubjectType } from '../rules/subject'

/** What one rule says of one subject, with the activity it belongs to, if any. */
export type Finding = { rule: Rule; of: SubjectRef; subject: Subject; activityId: string | null } & Outcome

/** What a rule of each scope is about. */
export const scopes: Record<RuleScope, SubjectType> = {
  organisation: 'organisation',
  scan: 'organisation',
  inventory: 'inventory',
  activity: 'activity',
  purpose: 'purpose',
  engagement: 'engagement',
  agreement: 'agreement',
  transfer: 'transfer',
  retention: 'retention',
  consent: 'consent',
}

type Placed = { subject: Subject; of: SubjectRef }

/** Everything at and below a subject by type, each once; the activities of an organisation are left to themselves. */
function place(top: Subject): Map<SubjectType, Placed[]> {
  const placed = new Map<SubjectType, Map<string, Placed>>()
  const visit = (subject: Subject) => {
    const { type, id } = subject
    const ofType = placed.get(type) ?? new Map<string, Placed>()
    placed.set(type, ofType)
    if (!ofType.has(id)) ofType.set(id, { subject, of: { type, id } })
    for (const child of subject.children) if (child.type !== 'activity') visit(child)
  }
  visit(top)
  return new Map([...placed].map(([type, found]) => [type, [...found.values()]]))
}

/** What every rule says of one subject and what lies below it; what a broken rule makes pointless to say is left out. */
function judge(top: Subject, activityId: string | null, today: string): Finding[] {
  const placed = place(top)
  const findings: Finding[] = []
  for (const rule of rules) {
    for (const { subject, of } of placed.get(scopes[rule.scope]) ?? []) {
      findings.push({ rule, of, subject, activityId, ...evaluate(rule, subject, today) })
    }
  }
  return withoutSuperseded(findings)
}

/** What the rules say of an activity and its parts on a day (YYYY-MM-DD); nothing when it is archived. */
export function judgeActivity(activity: Subject, today: string): Finding[] {
  return isArchived(activity) ? [] : judge(activity, activity.id, today)
}

/** What the rules say of the organisation itself, its inventory and the register as a whole. */
export function judgeOrganisation(root: Subject, today: string): Finding[] {
  return judge(root, null, today)
}

/**
 * What every rule says of every subject of an organisation on a day (YYYY-MM-DD), each subject once: an agreement that
 * covers parties in two activities is one agreement.
 */
export function collectFindings(root: Subject, today: string): Finding[] {
  const activities = root.children.filter(({ type }) => type === 'activity')
  return eachOnce([...judgeOrganisation(root, today), ...activities.flatMap((one) => judgeActivity(one, today))])
}

/** What is said of an agreement in several activities, is said once. */
export function eachOnce<T extends Pick<Finding, 'rule' | 'of'>>(findings: readonly T[]): T[] {
  const seen = new Set<string>()
  return findings.filter(({ rule, of }) => {
    if (of.type !== 'agreement') return true
    const key = `${rule.id} ${of.id}`
    return !seen.has(key) && Boolean(seen.add(key))
  })
}

function isArchived(subject: Subject): boolean {
  return subject.values['activity.status'] === 'archived'
}

const scopeOf = new Map(rules.map((rule) => [rule.id, rule.scope]))

/** Rules that are silenced by a rule of another scope: these look at another subject of the same activity. */
const silencedFromElsewhere: ReadonlySet<string> = new Set(
  rules.flatMap((rule) => (rule.supersedes ?? []).filter((other) => scopeOf.get(other) !== rule.scope)),
)

/** A rule that is broken silences the rules it names, for the same subject, or the same activity where they look elsewhere. */
function withoutSuperseded(findings: Finding[]): Finding[] {
  const silenced = new Set<string>()
  for (const { rule, of, activityId, outcome } of findings) {
    if (outcome !== 'gap') continue
    for (const other of rule.supersedes ?? []) silenced.add(`${other} ${of.id}`).add(`${other} in ${activityId}`)
  }
  if (silenced.size === 0) return findings
  return findings.filter(({ rule, of, activityId, outcome }) => {
    if (outcome !== 'gap' && outcome !== 'open') return true
    if (silenced.has(`${rule.id} ${of.id}`)) return false
    return !(activityId && silencedFromElsewhere.has(rule.id) && silenced.has(`${rule.id} in ${activityId}`))
  })
}
