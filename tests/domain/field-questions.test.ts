import { describe, expect, it } from 'vitest'
import { scopes } from '@/server/domain/findings/collect'
import { rules } from '@/server/domain/rules'
import { evaluate } from '@/server/domain/rules/evaluate'
import { fieldQuestions } from '@/server/domain/rules/labels/field-questions'
import { newTrace } from '@/server/domain/rules/reader'
import { below } from '@/server/domain/rules/subject'
import { fullRegister } from '../services/findings/full-register'

/** What the system fills in itself, and a person is never asked. */
const ownBook = [
  ...['activity.basic_process', 'activity.last_assessed', 'activity.last_changed', 'activity.status'],
  ...['activity.status_since', 'data_line.yd_item', 'decision.kind', 'member.is_dpo', 'organisation.last_shown'],
  ...['purpose.ground_history', 'purpose.last_changed', 'purpose.template_purpose'],
]

function fieldsThatRulesNeed(): string[] {
  const register = fullRegister()
  const trace = newTrace()
  for (const rule of rules) {
    const scope = scopes[rule.scope]
    const subjects = scope === 'organisation' ? [register] : below(register, scope)
    for (const subject of subjects) evaluate(rule, subject, '2026-11-28', trace)
  }
  return [...trace.needed].filter((read) => !read.startsWith('Q-'))
}

describe('a field that a rule waits for', () => {
  it('is asked as a question, unless nobody fills it in by hand', () => {
    const asked = new Set([...Object.keys(fieldQuestions), ...ownBook])
    expect(fieldsThatRulesNeed().filter((path) => !asked.has(path))).toEqual([])
  })

  it.each(Object.entries(fieldQuestions))('%s is a question in both languages', (_, { nl, en }) => {
    expect(nl).toMatch(/^[A-Z].*\?$/)
    expect(en).toMatch(/^[A-Z].*\?$/)
  })
})
