import { describe, expect, it } from 'vitest'
import type { Outcome } from '@/server/domain/rules/evaluate'
import { given, verdict } from './facts'

/** A sentence about a rule, the facts, what the rule says of them, and on which day when that matters. */
type Case = [sentence: string, facts: Parameters<typeof given>[0], outcome: Outcome['outcome'], today?: string]

/** Lays each set of facts before one rule. */
export function describeRule(rule: string, cases: readonly Case[]): void {
  describe(rule, () => {
    it.each(cases)('%s', (_sentence, facts, outcome, today) => {
      expect(verdict(rule, given(facts), today).outcome).toBe(outcome)
    })
  })
}
