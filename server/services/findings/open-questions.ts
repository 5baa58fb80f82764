import type { Finding } from '@/server/domain/findings/collect'
import { questionById } from '@/server/domain/questions'
import { fieldLabels } from '@/server/domain/rules/field-labels'
import type { FieldPath } from '@/server/domain/rules/fields'
import type { Subject } from '@/server/domain/rules/subject'
import type { Need } from '@/server/domain/rules/tri'
import { same } from '@/server/domain/text'
import { labelOf, type Names } from './describe-finding'

type Asked = { need: Need; subject: Subject; activityId: string | null; rules: Set<string>; blocking: boolean }

/** What to answer now so that the rules can judge, each question once, with how many rules wait for it. */
export function openQuestions(findings: readonly Finding[], names: Names) {
  const asked = new Map<string, Asked>()
  for (const finding of findings) {
    if (finding.outcome !== 'open') continue
    for (const need of finding.ask) note(asked, need, finding)
  }
  return [...asked.values()].map(({ need, subject, activityId, rules, blocking }) => ({
    key: `${need.read}:${need.of.type}:${need.of.id}`,
    ...need,
    label: questionById(need.read)?.text ?? fieldLabels[need.read as FieldPath] ?? same(need.read),
    subject: labelOf(subject),
    activity: activityId ? (names.activities.get(activityId) ?? null) : null,
    rules: [...rules],
    blocking,
  }))
}

function note(asked: Map<string, Asked>, need: Need, { rule, subject, activityId }: Finding) {
  const key = `${need.read} ${need.of.id}`
  const present = asked.get(key)
  const blocking = rule.severity === 'blocking'
  if (!present) {
    const about = whose(subject, need)
    asked.set(key, { need, subject: about, activityId, rules: new Set([rule.id]), blocking })
    return
  }
  present.rules.add(rule.id)
  present.blocking ||= blocking
}

/** The subject that a question is about: what the rule looked at, or something above or below it. */
function whose(subject: Subject, { of }: Need): Subject {
  for (let at: Subject | null = subject; at; at = at.parent) if (at.id === of.id && at.type === of.type) return at
  const search = (one: Subject): Subject | undefined =>
    one.id === of.id && one.type === of.type ? one : one.children.map(search).find((found) => found)
  return search(subject) ?? subject
}
