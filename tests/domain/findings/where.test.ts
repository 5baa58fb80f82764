import { describe, expect, test } from 'vitest'
import { whereToFix } from '@/server/domain/findings/where'
import { fixesElsewhere, whereRuleIsFixed } from '@/server/domain/findings/where-rule'
import { questions } from '@/server/domain/questions'
import { ruleById, rules } from '@/server/domain/rules'
import { fieldLabels } from '@/server/domain/rules/field-labels'

describe('a missing fact', () => {
  test.each(Object.keys(fieldLabels))('%s is filled in somewhere', (path) => {
    expect(whereToFix(path)).toHaveProperty('page')
  })

  test('is filled in where the register keeps it', () => {
    expect(whereToFix('activity.business_owner')).toEqual({ page: 'activity', section: 'general', field: 'ownerId' })
    expect(whereToFix('purpose.ground')).toEqual({ page: 'activity', section: 'purposes', field: 'grounds' })
    expect(whereToFix('retention.months')).toEqual({ page: 'activity', section: 'data', field: 'retentionLines' })
    expect(whereToFix('engagement.role')).toEqual({ page: 'engagement', field: 'role' })
    expect(whereToFix('transfer.mechanism')).toEqual({ page: 'engagement', field: 'transfers' })
    expect(whereToFix('party.sub_processors')).toEqual({ page: 'party', field: 'noSubProcessorsConfirmed' })
    expect(whereToFix('agreement.breach_notice')).toEqual({ page: 'contract', field: 'breachNotice' })
    expect(whereToFix('inventory.answer')).toEqual({ page: 'inventory' })
    expect(whereToFix('purpose.dpo_advice')).toEqual({ page: 'finding' })
  })

  test('of the organisation is filled in at its own field', () => {
    expect(whereToFix('organisation.dpo_contact')).toEqual({ page: 'organisation', field: 'dpoEmail' })
    expect(whereToFix('organisation.markets')).toEqual({ page: 'organisation', field: 'markets' })
  })

  test('of an assessment is filled in there', () => {
    expect(whereToFix('lia.balance')).toEqual({ page: 'assessment', kind: 'lia' })
    expect(whereToFix('purpose.lia')).toEqual({ page: 'assessment', kind: 'lia' })
    expect(whereToFix('consent.proof.who')).toEqual({ page: 'assessment', kind: 'consent' })
    expect(whereToFix('purpose.soft_opt_in.sale')).toEqual({ page: 'assessment', kind: 'soft_opt_in' })
    expect(whereToFix('dpia.wp248')).toEqual({ page: 'assessment', kind: 'dpia_prescreen' })
    expect(whereToFix('dpia.residual_risk')).toEqual({ page: 'assessment', kind: 'dpia' })
    expect(whereToFix('engagement.due_diligence')).toEqual({ page: 'assessment', kind: 'due_diligence' })
    expect(whereToFix('transfer.tia')).toEqual({ page: 'assessment', kind: 'transfer' })
  })

  test('that a question asks is answered at the question', () => {
    expect(whereToFix('Q-TEL-OBJECT')).toEqual({ page: 'question', question: 'Q-TEL-OBJECT', subject: 'activity' })
    for (const { id } of questions) expect(whereToFix(id)).toMatchObject({ page: 'question', question: id })
  })

  test('that nothing keeps is a mistake', () => {
    expect(() => whereToFix('activity')).toThrow('activity is neither a field nor a question.')
    expect(() => whereToFix('Q-NOTHING')).toThrow('Q-NOTHING is neither')
  })
})

describe('what a rule finds', () => {
  test.each(rules.map(({ id }) => id))('%s is put right somewhere', (id) => {
    expect(whereRuleIsFixed(id)).toHaveProperty('page')
  })

  test('is put right in what the rule misses', () => {
    expect(whereRuleIsFixed('BS-OWNER')).toEqual(whereToFix('activity.business_owner'))
    expect(whereRuleIsFixed('LB-MISSING')).toEqual(whereToFix('purpose.ground'))
    expect(whereRuleIsFixed('LIA-MISSING')).toEqual({ page: 'assessment', kind: 'lia' })
    expect(whereRuleIsFixed('DPIA-REQUIRED')).toEqual({ page: 'assessment', kind: 'dpia' })
    expect(whereRuleIsFixed('AGR-PROCESSOR-NONE')).toMatchObject({ page: 'contract' })
    expect(whereRuleIsFixed('SEC-MFA')).toEqual(whereToFix('activity.measures'))
    expect(whereRuleIsFixed('INFO-CHANNEL')).toEqual(whereToFix('Q-CHANNEL-NOTICE'))
  })

  test('is put right elsewhere where looking and mending are not in one place', () => {
    expect(whereRuleIsFixed('LIA-NEGATIVE')).toEqual(whereToFix('purpose.ground'))
    expect(whereRuleIsFixed('RET-VENDOR')).toEqual(whereToFix('retention.keeper'))
    for (const id of Object.keys(fixesElsewhere)) expect(ruleById(id)?.id).toBe(id)
  })

  test('of an unknown rule is put right nowhere', () => {
    expect(() => whereRuleIsFixed('NO-SUCH-RULE')).toThrow('NO-SUCH-RULE reads nothing')
  })
})

describe('the words of a field', () => {
  test('are short and there in both languages', () => {
    for (const label of Object.values(fieldLabels)) {
      for (const word of [label.nl, label.en]) {
        expect(word.length).toBeGreaterThan(2)
        expect(word.length).toBeLessThanOrEqual(60)
        expect(word).not.toMatch(/[.:?]$/)
      }
    }
  })
})
