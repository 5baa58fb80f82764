import { describe, expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

describeRule('DPIA-PRESCREEN', [
  ['an activity nobody screened is a gap', { activity: {} }, 'gap'],
  ['one with an outcome is in order', { activity: { 'dpia.outcome': 'doubt' } }, 'pass'],
  [
    'the controller screens what we do as processor',
    { activity: { 'activity.own_role': 'processor' } },
    'notApplicable',
  ],
])

const noCase = { a: 'no', b: 'no', c: 'no' } as const
const noEntry = Object.fromEntries(
  Array.from({ length: 17 }, (_, index) => [`ap${String(index + 1).padStart(2, '0')}`, 'no' as const]),
)
const noCriterion = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`c${index + 1}`, 'no' as const]))
const screened: Facts = { 'dpia.art35_3': noCase, 'dpia.ap_list': noEntry, 'dpia.wp248': noCriterion }

describe('DPIA-REQUIRED', () => {
  const result = (activity: Facts, organisation: Facts = {}) =>
    verdict('DPIA-REQUIRED', given({ activity: { ...screened, ...activity }, organisation }))

  it.each(['a', 'b', 'c'])('finds a gap in case %s of Art. 35(3)', (one) => {
    expect(result({ 'dpia.art35_3': { ...noCase, [one]: 'yes' } }).outcome).toBe('gap')
  })
  it.each(['ap02', 'ap08'])('finds a gap in entry %s of the AP at any scale', (entry) => {
    expect(result({ 'dpia.ap_list': { ...noEntry, [entry]: 'yes' }, 'Q-DPIA-SCALE': 'no' }).outcome).toBe('gap')
  })
  it('finds a gap in another entry when it is done on a large scale', () => {
    const listed: Facts = { 'dpia.ap_list': { ...noEntry, ap16: 'yes' } }
    expect(result({ ...listed, 'Q-DPIA-SCALE': 'yes' }).outcome).toBe('gap')
    expect(result({ ...listed, 'Q-DPIA-SCALE': 'no' }).outcome).toBe('notApplicable')
    expect(result(listed).outcome).toBe('open')
  })
  it('finds a gap from two criteria of WP248 on', () => {
    expect(result({ 'dpia.wp248': { ...noCriterion, c1: 'yes', c3: 'yes' } }).outcome).toBe('gap')
    expect(result({ 'dpia.wp248': { ...noCriterion, c1: 'yes' } }).outcome).toBe('notApplicable')
  })
  it('stays open while a second criterion is still possible', () => {
    expect(result({ 'dpia.wp248': { ...noCriterion, c1: 'yes', c3: 'unknown' } }).outcome).toBe('open')
    expect(result({ 'dpia.wp248': { ...noCriterion, c3: 'unknown' } }).outcome).toBe('notApplicable')
  })
  it('takes two criteria back for a recorded reason', () => {
    const two: Facts = { 'dpia.wp248': { ...noCriterion, c1: 'yes', c3: 'yes' } }
    const reason: Facts = { ...two, 'dpia.not_needed_reason': 'kleine groep' }
    expect(result(reason).outcome).toBe('notApplicable')
  })
  it('asks for the advice of the DPO with that reason, where there is one', () => {
    const reason: Facts = {
      'dpia.wp248': { ...noCriterion, c1: 'yes', c3: 'yes' },
      'dpia.not_needed_reason': 'kleine groep',
    }
    const organisation: Facts = { 'organisation.dpo_appointed': 'yes' }
    expect(result(reason, organisation).outcome).toBe('gap')
    expect(result({ ...reason, 'dpia.dpo_advice': 'eens' }, organisation).outcome).toBe('notApplicable')
  })
  it('takes a case of Art. 35(3) back for no reason', () => {
    const activity: Facts = { 'dpia.art35_3': { ...noCase, c: 'yes' }, 'dpia.not_needed_reason': 'kleine groep' }
    expect(result(activity).outcome).toBe('gap')
  })
  it('finds it in order once the DPIA is completed', () => {
    expect(result({ 'dpia.art35_3': { ...noCase, a: 'yes' }, 'dpia.document': '2026-05-01' }).outcome).toBe('pass')
  })
  it('stays open while nothing is screened', () => {
    expect(verdict('DPIA-REQUIRED', given({ activity: {} })).outcome).toBe('open')
  })
  it('does not concern what we do as processor', () => {
    const activity: Facts = { 'dpia.art35_3': { ...noCase, a: 'yes' }, 'activity.own_role': 'processor' }
    expect(result(activity).outcome).toBe('notApplicable')
  })
  it('names only what makes it obligatory', () => {
    const activity: Facts = {
      'dpia.art35_3': { ...noCase, b: 'yes' },
      'dpia.ap_list': { ...noEntry, ap02: 'yes', ap15: 'yes' },
      'Q-DPIA-SCALE': 'no',
      'dpia.wp248': { ...noCriterion, c7: 'yes' },
    }
    expect(result(activity)).toMatchObject({
      words: { reasons: { nl: 'art. 35 lid 3 onder b en zwarte lijsten', en: 'Art. 35(3)(b) and black lists' } },
    })
  })
})

describeRule('DPIA-35-3', [
  ['a case without a DPIA is a gap, whatever else is not known', { activity: { 'dpia.art35_3': { c: 'yes' } } }, 'gap'],
  [
    'a case with a completed DPIA is in order',
    { activity: { 'dpia.art35_3': { c: 'yes' }, 'dpia.document': '2026-05-01' } },
    'pass',
  ],
  ['a case nobody looked at leaves it open', { activity: { 'dpia.art35_3': { a: 'no', b: 'no' } } }, 'open'],
  ['none of the three is not concerned', { activity: { 'dpia.art35_3': noCase } }, 'notApplicable'],
])

describeRule('DPIA-DPO', [
  [
    'a DPIA without the advice of the DPO is a gap',
    { organisation: { 'organisation.dpo_appointed': 'yes' }, activity: { 'dpia.document': '2026-05-01' } },
    'gap',
  ],
  [
    'with advice it is in order',
    {
      organisation: { 'organisation.dpo_appointed': 'yes' },
      activity: { 'dpia.document': '2026-05-01', 'dpia.dpo_advice': 'beperk de bewaartermijn' },
    },
    'pass',
  ],
  [
    'with advice it does not matter whether there is a DPO',
    { activity: { 'dpia.document': '2026-05-01', 'dpia.dpo_advice': 'eens' } },
    'notApplicable',
  ],
  ['not knowing whether one should advise leaves it open', { activity: { 'dpia.document': '2026-05-01' } }, 'open'],
  [
    'without a DPO nobody advises',
    { organisation: { 'organisation.dpo_appointed': 'no' }, activity: { 'dpia.document': '2026-05-01' } },
    'notApplicable',
  ],
  [
    'without a DPIA there is nothing to advise on',
    { organisation: { 'organisation.dpo_appointed': 'yes' }, activity: {} },
    'notApplicable',
  ],
])

describeRule('DPIA-MEASURES', [
  [
    'a measure that was due yesterday is a gap',
    { activity: { 'dpia.measures': [{ due: '2026-11-20', done: false }] } },
    'gap',
  ],
  [
    'one that is due today is in order',
    { activity: { 'dpia.measures': [{ due: '2026-11-21', done: false }] } },
    'pass',
  ],
  ['one that is done is in order', { activity: { 'dpia.measures': [{ due: '2026-01-01', done: true }] } }, 'pass'],
  ['without measures there is nothing to follow', { activity: {} }, 'notApplicable'],
])

describeRule('DPIA-RESIDUAL', [
  [
    'a high risk without consultation is a gap',
    { activity: { 'dpia.residual_risk': 'high', 'dpia.prior_consultation': 'no' } },
    'gap',
  ],
  [
    'with consultation it is in order',
    { activity: { 'dpia.residual_risk': 'high', 'dpia.prior_consultation': 'yes' } },
    'pass',
  ],
  ['not knowing leaves it open', { activity: { 'dpia.residual_risk': 'high' } }, 'open'],
  ['a DPIA without a residual risk leaves it open', { activity: { 'dpia.document': '2026-05-01' } }, 'open'],
  ['a low risk needs no consultation', { activity: { 'dpia.residual_risk': 'low' } }, 'notApplicable'],
  ['without a DPIA there is no residual risk', { activity: {} }, 'notApplicable'],
])

describeRule('DPIA-REVIEW', [
  [
    'a DPIA of exactly 36 months ago is in order',
    { activity: { 'dpia.document': '2023-11-21', 'activity.last_changed': '2023-11-21' } },
    'pass',
  ],
  ['an older one is a gap', { activity: { 'dpia.document': '2023-11-20' } }, 'gap'],
  [
    'a change after it is a gap',
    { activity: { 'dpia.document': '2026-05-01', 'activity.last_changed': '2026-05-02' } },
    'gap',
  ],
  ['not knowing when it last changed leaves it open', { activity: { 'dpia.document': '2026-05-01' } }, 'open'],
  [
    'without a DPIA there is nothing to review',
    { activity: { 'activity.last_changed': '2026-05-02' } },
    'notApplicable',
  ],
])

describeRule('DPIA-NOT-NEEDED', [
  ['no DPIA without a reason is a gap', { activity: { 'dpia.outcome': 'not_required' } }, 'gap'],
  [
    'with a reason it is in order',
    { activity: { 'dpia.outcome': 'not_required', 'dpia.not_needed_reason': 'geen enkel criterium' } },
    'pass',
  ],
  ['without screening it is open', { activity: {} }, 'open'],
  ['a DPIA that is required is not concerned', { activity: { 'dpia.outcome': 'required' } }, 'notApplicable'],
])
