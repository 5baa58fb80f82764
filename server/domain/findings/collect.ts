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

type Placed = { subject: Subject; activityId: string | null }

/** Everything in the register by type, each once: an agreement that covers two engagements is one agreement. */
function place(root: Subject): Map<SubjectType, Placed[]> {
  const placed = new Map<SubjectType, Map<string, Placed>>()
  const visit = (subject: Subject, above: string | null) => {
    const activityId = subject.type === 'activity' ? subject.id : above
    const ofType = placed.get(subject.type) ?? new Map<string, Placed>()
    placed.set(subject.type, ofType)
    if (!ofType.has(subject.id)) ofType.set(subject.id, { subject, activityId })
    for (const child of subject.children) visit(child, activityId)
  }
  visit(root, null)
  return new Map([...placed].map(([type, found]) => [type, [...found.values()]]))
}

/**
 * What every rule says of every subject of an organisation on a day (YYYY-MM-DD), in the order of the rules. Archived
 * activities are not evaluated; what a broken rule makes pointless to say is left out.
 */
export function collectFindings(root: Subject, today: string): Finding[] {
  const placed = place({ ...root, children: root.children.filter((child) => !isArchived(child)) })
  const findings = rules.flatMap((rule) =>
    (placed.get(scopes[rule.scope]) ?? []).map(
      ({ subject, activityId }): Finding => ({
        rule,
        of: { type: subject.type, id: subject.id },
        subject,
        activityId,
        ...evaluate(rule, subject, today),
      }),
    ),
  )
  return withoutSuperseded(findings)
}

function isArchived(subject: Subject): boolean {
  return subject.type === 'activity' && subject.values['activity.status'] === 'archived'
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
