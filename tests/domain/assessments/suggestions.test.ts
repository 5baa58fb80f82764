import { describe, expect, it } from 'vitest'
import type { AssessmentKind } from '@/server/domain/assessments/kinds'
import { suggestOutcome } from '@/server/domain/assessments/suggest-outcome'
import type { AssessmentFacts } from '@/server/domain/assessments/suggestion'

const today = '2026-11-21'
const nothing: AssessmentFacts = { scale: null, transfer: null }

const all = (value: string, ids: readonly string[], prefix = '') =>
  Object.fromEntries(ids.map((id) => [`${prefix}${id}`, value]))

function outcome(kind: AssessmentKind, content: object) {
  return suggestOutcome(kind, { ...content }, nothing, today)?.outcome ?? null
}

describe('the outcome that is suggested', () => {
  it('carries the day and the reasons, and nothing as long as the answers do not decide', () => {
    expect(suggestOutcome('profile', { makes_profile: 'no' }, nothing, today)).toEqual({
      outcome: 'none',
      on: '2026-11-21',
      because: [
        {
          nl: 'Deelt u mensen in of voorspelt u wat zij willen? Nee',
          en: 'Do you sort people or predict what they want? No',
        },
      ],
    })
    for (const kind of [
      'lia',
      'consent',
      'soft_opt_in',
      'profile',
      'role',
      'due_diligence',
      'dpia',
      'transfer',
    ] as const)
      expect(outcome(kind, {}), kind).toBeNull()
  })
})

describe('a weighing of interests', () => {
  const fine = { interest_real: 'yes', less_possible: 'no', expected: 'yes', impact: 'low', vulnerable: 'no' }

  it('is positive when every test is passed and nobody is surprised', () => {
    expect(outcome('lia', fine)).toBe('positive')
  })

  it('needs safeguards when people notice it, do not expect it or are vulnerable', () => {
    expect(outcome('lia', { ...fine, impact: 'medium' })).toBe('positive_with_measures')
    expect(outcome('lia', { ...fine, expected: 'no' })).toBe('positive_with_measures')
    expect(outcome('lia', { ...fine, vulnerable: 'yes' })).toBe('positive_with_measures')
  })

  it('is negative when it can be done with less, the effects are large, or both noticed and unexpected', () => {
    expect(outcome('lia', { ...fine, less_possible: 'yes' })).toBe('negative')
    expect(outcome('lia', { ...fine, impact: 'high' })).toBe('negative')
    expect(outcome('lia', { ...fine, expected: 'no', impact: 'medium' })).toBe('negative')
    expect(outcome('lia', { interest_real: 'no' })).toBe('negative')
  })

  it('waits for what is unknown', () => {
    expect(outcome('lia', { ...fine, expected: 'unknown' })).toBeNull()
  })
})

describe('consent', () => {
  const six = ['free', 'specific', 'informed', 'unambiguous', 'active', 'withdrawable']
  const told = all('yes', ['identity', 'purpose', 'data', 'retention', 'withdrawal'])
  const fine = {
    ...all('yes', six, 'consent.six_properties.'),
    ...all('yes', ['who', 'when', 'what', 'how', 'withdrawn'], 'consent.proof.'),
    'consent.informed_items': { ...told, third_parties: 'na' },
    'consent.method': 'checkbox',
  }

  it('is valid with six properties, all information and all proof', () => {
    expect(outcome('consent', fine)).toBe('valid')
  })

  it('is not valid by a box that was ticked before or a missing property or item', () => {
    expect(outcome('consent', { ...fine, 'consent.method': 'pre_ticked' })).toBe('invalid')
    expect(outcome('consent', { ...fine, 'consent.six_properties.withdrawable': 'no' })).toBe('invalid')
    expect(outcome('consent', { ...fine, 'consent.informed_items': { ...told, third_parties: 'no' } })).toBe('invalid')
  })

  it('has proof to improve, and given orally asks for the note and the script', () => {
    expect(outcome('consent', { ...fine, 'consent.proof.when': 'no' })).toBe('improve')
    const oral = { ...fine, 'consent.method': 'oral' }
    expect(outcome('consent', oral)).toBeNull()
    expect(outcome('consent', { ...oral, 'consent.oral.note': 'yes', 'consent.oral.script': 'no' })).toBe('improve')
    expect(outcome('consent', { ...oral, 'consent.oral.note': 'yes', 'consent.oral.script': 'yes' })).toBe('valid')
  })
})

describe('the soft opt-in', () => {
  const conditions = ['own_entity', 'similar', 'informed', 'optout_collection', 'optout_each', 'no_prior_optout']
  const path = (name: string) => `purpose.soft_opt_in.${name}`
  const test = (sale: string, duration: string, months: number, rest: object = {}) => {
    const content = {
      [path('sale')]: sale,
      [path('product_duration')]: duration,
      [path('customer_relationship_months')]: months,
      ...all('yes', conditions, 'purpose.soft_opt_in.'),
      ...rest,
    }
    return outcome('soft_opt_in', content)
  }

  it('is allowed up to 24 months after a sale of a washing machine, and not without thought after that', () => {
    expect(test('paid', 'long', 24)).toBe('allowed')
    expect(test('paid', 'long', 25)).toBe('substantiate')
  })

  it('asks for a shorter period after a bunch of flowers', () => {
    expect(test('paid', 'short', 23)).toBe('allowed')
    expect(test('paid', 'short', 24)).toBe('substantiate')
  })

  it('needs substantiation for a free account and fails on any condition', () => {
    expect(test('free_account', 'normal', 12)).toBe('substantiate')
    expect(test('none', 'normal', 12)).toBe('not_allowed')
    for (const name of conditions) expect(test('paid', 'normal', 12, { [path(name)]: 'no' }), name).toBe('not_allowed')
  })
})

describe('a profile', () => {
  const yd = (yes: number) =>
    Object.fromEntries([...'abcdefghi'].map((letter, index) => [letter, index < yes ? 'yes' : 'no']))
  const test = (yes: number, breadth: string, impact: string) =>
    outcome('profile', { makes_profile: 'yes', yd_items: yd(yes), breadth, impact })

  it('is specific from four of the nine kinds of data', () => {
    expect(test(3, 'low', 'low')).toBe('general')
    expect(test(4, 'low', 'low')).toBe('specific')
  })

  it('is specific when it is full and weighs heavily, and grey in between', () => {
    expect(test(0, 'high', 'high')).toBe('specific')
    expect(test(0, 'medium', 'low')).toBe('grey')
    expect(test(0, 'low', 'high')).toBe('grey')
  })
})

describe('a party', () => {
  it('has the role that the three questions give', () => {
    expect(outcome('role', { r1: 'no', r2: 'no', r3: 'no' })).toBe('processor')
    expect(outcome('role', { r1: 'no', r2: 'yes', r3: 'no' })).toBe('independent')
    expect(outcome('role', { r3: 'yes' })).toBe('joint')
    expect(outcome('role', { r1: 'no', r2: 'unknown', r3: 'no' })).toBeNull()
  })

  it('is insufficient when three guarantees are missing, or one at a high risk', () => {
    const asked = ['dpa', 'sub_processors', 'certificates', 'breach', 'no_own_purposes', 'deletion', 'leads', 'rights']
    const test = (risk: string, changed: object) =>
      outcome('due_diligence', { risk, guarantees: { ...all('yes', asked), leads: 'na', ...changed } })
    expect(test('low', {})).toBe('sufficient')
    expect(test('low', { breach: 'no' })).toBe('with_measures')
    expect(test('low', { breach: 'unknown' })).toBe('with_measures')
    expect(test('low', { breach: 'no', dpa: 'no' })).toBe('with_measures')
    expect(test('low', { breach: 'no', dpa: 'no', rights: 'no' })).toBe('insufficient')
    expect(test('high', {})).toBe('with_measures')
    expect(test('high', { certificates: 'no' })).toBe('insufficient')
  })

  it('that gets hashes gets pseudonyms, never anonymous data', () => {
    expect(outcome('onboarding', { 'onboarding.identifier_kinds': ['hashed', 'online'] })).toBe('pseudonymous')
    expect(outcome('onboarding', { 'onboarding.identifier_kinds': ['hashed', 'direct'] })).toBe('identifying')
    expect(outcome('onboarding', {})).toBeNull()
  })
})
