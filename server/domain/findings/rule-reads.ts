import type { Rule } from '../rules'
import { newTrace, Reader } from '../rules/reader'
import type { Subject, SubjectType } from '../rules/subject'
import { scopes } from './collect'

/** What lies below what in the register. */
const contents: Partial<Record<SubjectType, readonly SubjectType[]>> = {
  organisation: ['member', 'inventory', 'activity'],
  activity: ['data_line', 'purpose', 'engagement', 'retention'],
  purpose: ['consent'],
  engagement: ['agreement', 'transfer'],
}

/** A register with one of everything, in which nothing is filled in yet. */
function emptyRegister(type: SubjectType, parent: Subject | null, found: Map<SubjectType, Subject>): Subject {
  const children: Subject[] = []
  const subject: Subject = { type, label: '', id: type, values: {}, answers: {}, parent, children }
  found.set(type, subject)
  for (const below of contents[type] ?? []) children.push(emptyRegister(below, subject, found))
  return subject
}

/**
 * What a rule looks at first when it judges a register in which nothing is filled in: the path of a field or the id of
 * a question, what is missing before what is merely needed. Undefined when it looks at nothing (a website check).
 */
export function firstRead(rule: Rule): string | undefined {
  const subjects = new Map<SubjectType, Subject>()
  emptyRegister('organisation', null, subjects)
  const subject = subjects.get(scopes[rule.scope])
  if (!subject) return undefined
  const trace = newTrace()
  rule.gap(new Reader(subject, '2026-01-01', trace))
  const [first] = [...trace.empty, ...trace.needed]
  return first
}
