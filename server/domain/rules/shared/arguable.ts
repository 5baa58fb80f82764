import { evaluate } from '../evaluate'
import type { Reader } from '../reader'
import type { Rule } from '../rule'

/** Whether one of these rules finds a gap at this purpose on which the sources differ, and no other takes its place. */
export function isArguable(facts: Reader, rules: readonly Rule[]): boolean {
  const ofPurpose = rules.filter(({ scope }) => scope === 'purpose')
  const result = (rule: Rule) => evaluate(rule, facts.subject, facts.today)
  const arguable = ofPurpose.filter((rule) => {
    const found = rule.substantiate && result(rule)
    return found?.outcome === 'gap' && found.positions.length > 0
  })
  return arguable.some(({ id }) => {
    const replacing = ofPurpose.filter(({ supersedes }) => supersedes?.includes(id))
    return !replacing.some((rule) => result(rule).outcome === 'gap')
  })
}
