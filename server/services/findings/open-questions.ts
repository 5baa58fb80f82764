import { askedText } from '@/server/domain/findings/asked-text'
import type { Subject } from '@/server/domain/rules/subject'
import type { Need } from '@/server/domain/rules/tri'
import { labelOf, type Names } from './describe-finding'
import type { StandingFinding } from './standing'

/** A rule that waits for an answer and stops the approval meanwhile; `version` of what was decided about it, 0 for nothing. */
type Stopping = { rule: string; subjectType: string; subjectId: string; version: number }

type Asked = {
  need: Need
  subject: Subject
  activityId: string | null
  rules: Set<string>
  blocking: boolean
  stopping: Stopping[]
}

/** What to answer now so that the rules can judge, each question once, with how many rules wait for it. */
export function openQuestions(findings: readonly StandingFinding[], names: Names) {
  const asked = new Map<string, Asked>()
  for (const finding of findings) {
    if (finding.outcome !== 'open') continue
    for (const need of finding.ask) note(asked, need, finding)
  }
  return [...asked.values()].map(({ need, subject, activityId, rules, blocking, stopping }) => ({
    key: `${need.read}:${need.of.type}:${need.of.id}`,
    ...need,
    label: askedText(need.read),
    subject: labelOf(subject),
    activity: activityId ? (names.activities.get(activityId) ?? null) : null,
    rules: [...rules],
    blocking,
    stopping,
  }))
}

/** How many questions there are to answer now, each once. */
export function countQuestions(findings: readonly StandingFinding[]): number {
  const asked = new Set<string>()
  for (const finding of findings) {
    if (finding.outcome !== 'open') continue
    for (const { read, of } of finding.ask) asked.add(`${read} ${of.id}`)
  }
  return asked.size
}

function note(asked: Map<string, Asked>, need: Need, finding: StandingFinding) {
  const { rule, of, subject, activityId, stops, decision } = finding
  const key = `${need.read} ${need.of.id}`
  const question = asked.get(key) ?? {
    need,
    subject: whose(subject, need),
    activityId,
    rules: new Set(),
    blocking: false,
    stopping: [],
  }
  asked.set(key, question)
  question.rules.add(rule.id)
  question.blocking ||= rule.severity === 'blocking'
  if (!stops) return
  question.stopping.push({
    rule: rule.id,
    subjectType: of.type,
    subjectId: of.id,
    version: decision?.version ?? 0,
  })
}

/** The subject that a question is about: what the rule looked at, or something above or below it. */
function whose(subject: Subject, { of }: Need): Subject {
  for (let at: Subject | null = subject; at; at = at.parent) if (at.id === of.id && at.type === of.type) return at
  const search = (one: Subject): Subject | undefined =>
    one.id === of.id && one.type === of.type ? one : one.children.map(search).find((found) => found)
  return search(subject) ?? subject
}
