import { createHash } from 'node:crypto'
import type { Rule } from '@/server/domain/rules'
import { evaluate } from '@/server/domain/rules/evaluate'
import { newTrace } from '@/server/domain/rules/reader'
import type { Subject } from '@/server/domain/rules/subject'

/** What a rule sees of the facts about a subject, as one short text: it differs as soon as one of them does. */
export function fingerprintOf(rule: Rule, subject: Subject, today: string): string {
  const trace = newTrace()
  evaluate(rule, subject, today, trace)
  const seen = [...trace.found].sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 32)
}
