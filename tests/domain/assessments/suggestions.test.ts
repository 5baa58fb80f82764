import { describe, expect, it } from 'vitest'
import type { AssessmentKind } from '@/server/domain/assessments/kinds'
import { suggestOutcome } from '@/server/domain/assessments/suggest-outcome'
import type { AssessmentFacts, TransferFacts } from '@/server/domain/assessments/suggestion'

const today = '2026-11-21'
const nothing: AssessmentFacts = { scale: null, transfer: null }

const all = (value: string, ids: readonly string[], prefix = '') =>
  Object.fromEntries(ids.map((id) => [`${prefix}${id}`, value]))

function outcome(kind: AssessmentKind, content: object, facts: Partial<AssessmentFacts> = {}, on = today) {
  return suggestOutcome(kind, { ...content }, { ...nothing, ...facts }, on)?.outcome ?? null
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

describe('the pre-screening of a DPIA', () => {
  const criteria = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9']
  const entries = Array.from({ length: 17 }, (_, index) => `ap${String(index + 1).padStart(2, '0')}`)
  const test = (yes: readonly string[], scale: AssessmentFacts['scale'] = null) => {
    const list = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, yes.includes(id) ? 'yes' : 'no']))
    const content = {
      'dpia.art35_3': list(['a', 'b', 'c']),
      'dpia.ap_list': list(entries),
      'dpia.wp248': list(criteria),
    }
    return outcome('dpia_prescreen', content, { scale })
  }

  it('counts the criteria: none, one in doubt, two required', () => {
    expect(test([])).toBe('not_required')
    expect(test(['c5'])).toBe('doubt')
    expect(test(['c1', 'c5'])).toBe('required')
  })

  it('always requires one for a case of Art. 35(3), a black list and a cooperation alliance', () => {
    expect(test(['b'])).toBe('required')
    expect(test(['ap02'], 'no')).toBe('required')
    expect(test(['ap08'], 'no')).toBe('required')
  })

  it('lets the scale decide for the other entries of the AP', () => {
    expect(test(['ap16'], 'yes')).toBe('required')
    expect(test(['ap16'], 'no')).toBe('not_required')
    expect(test(['ap16'])).toBe('doubt')
  })

  it('says nothing as long as a question is open', () => {
    expect(outcome('dpia_prescreen', { 'dpia.wp248': all('no', criteria) })).toBeNull()
  })
})

describe('a DPIA', () => {
  const test = (risk: string, rest: object = {}) => outcome('dpia', { 'dpia.residual_risk': risk, ...rest })
  const plan = (done: boolean) => ({ 'dpia.measures': [{ text: 'Hashen', due: '2027-01-31', done }] })

  it('leads to the AP at a remaining high risk, unless it was consulted', () => {
    expect(test('high')).toBe('consult')
    expect(test('high', { 'dpia.prior_consultation': 'yes' })).toBe('conditional')
  })

  it('waits for the plan, and goes ahead when it is done', () => {
    expect(test('low', plan(false))).toBe('conditional')
    expect(test('low', plan(true))).toBe('approve')
  })
})

describe('a transfer', () => {
  const blank: TransferFacts = {
    country: 'US',
    mechanism: 'scc',
    scopeConfirmed: null,
    dpfListed: null,
    dpfActive: null,
    dpfCovers: null,
    sccVersion: '2021-06-04',
    sccModule: '2',
  }
  const test = (facts: Partial<TransferFacts>, content: object = {}, on = today) =>
    outcome('transfer', content, { transfer: { ...blank, ...facts } }, on)

  it('to the United Kingdom is covered up to and including 27 December 2031', () => {
    const uk = { country: 'GB', mechanism: 'adequacy' }
    expect(test(uk, {}, '2031-12-27')).toBe('sufficient')
    expect(test(uk, {}, '2031-12-28')).toBeNull()
  })

  it('to Canada is covered once its scope is confirmed', () => {
    const canada = { country: 'CA', mechanism: 'adequacy' }
    expect(test(canada)).toBeNull()
    expect(test({ ...canada, scopeConfirmed: 'yes' })).toBe('sufficient')
  })

  it('on the DPF needs a recipient that is listed, active and covered', () => {
    const listed = { mechanism: 'dpf', dpfListed: 'yes', dpfActive: 'yes', dpfCovers: 'yes' }
    expect(test(listed)).toBe('sufficient')
    expect(test({ ...listed, dpfCovers: null })).toBeNull()
    expect(test({ ...listed, dpfActive: 'no' })).toBe('insufficient')
  })

  it('on clauses of an earlier decision, or on nothing, is insufficient', () => {
    expect(test({ sccVersion: '2010-02-05' })).toBe('insufficient')
    expect(test({ mechanism: 'none' })).toBe('insufficient')
  })

  it('on clauses rests on the six steps', () => {
    const equal = { t6: 'yes', access_possible: 'yes' }
    expect(test({}, { t6: 'no' })).toBe('insufficient')
    expect(test({}, { ...equal, access_possible: 'no' })).toBe('sufficient')
    expect(test({}, { ...equal, t5: ['eu_storage'] })).toBe('insufficient')
    expect(test({}, { ...equal, t5: ['own_key'] })).toBe('sufficient_with_measures')
  })

  it('to a country where authorities look along needs a measure that shields the content', () => {
    expect(test({ country: 'CN' }, { t6: 'yes', access_possible: 'no' })).toBe('insufficient')
    expect(test({ country: 'CN' }, { t6: 'yes', access_possible: 'no', t5: ['own_key'] })).toBe('sufficient')
  })
})
