import { describe, expect, it } from 'vitest'
import type { AssessmentKind } from '@/server/domain/assessments/kinds'
import { suggestOutcome } from '@/server/domain/assessments/suggest-outcome'
import type { AssessmentFacts, TransferFacts } from '@/server/domain/assessments/suggestion'

const today = '2026-11-21'
const nothing: AssessmentFacts = { scale: null, transfer: null }

const all = (value: string, ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, value]))

function outcome(kind: AssessmentKind, content: object, facts: Partial<AssessmentFacts> = {}, on = today) {
  return suggestOutcome(kind, { ...content }, { ...nothing, ...facts }, on)?.outcome ?? null
}

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
