import { describe, expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

const onInterest: Facts = { 'purpose.ground': 'legitimate_interest' }
const assessed: Facts = { 'purpose.ground': 'legitimate_interest', 'purpose.lia': 'lia-1' }

describeRule('LIA-MISSING', [
  ['legitimate interest without an assessment is a gap', { purpose: onInterest }, 'gap'],
  ['with an assessment it is in order', { purpose: assessed }, 'pass'],
  ['a purpose without a ground stays open', { purpose: {} }, 'open'],
  ['consent is not concerned', { purpose: { 'purpose.ground': 'consent' } }, 'notApplicable'],
])

describe.each<[rule: string, written: Facts]>([
  ['LIA-PURPOSE', { 'lia.interest': 'Klanten laten weten wat er nieuw is' }],
  ['LIA-NECESSITY', { 'lia.necessity': 'Zonder adres bereiken wij hen niet' }],
  ['LIA-BALANCE', { 'lia.balance': 'Klanten verwachten dit' }],
  ['LIA-SAFEGUARDS', { 'lia.safeguards': ['hashing'] }],
])('%s', (rule, written) => {
  it('finds a gap in an assessment that leaves it out', () => {
    expect(verdict(rule, given({ purpose: assessed })).outcome).toBe('gap')
  })
  it('finds an assessment that describes it in order', () => {
    expect(verdict(rule, given({ purpose: { ...assessed, ...written } })).outcome).toBe('pass')
  })
  it('does not concern a purpose without an assessment', () => {
    expect(verdict(rule, given({ purpose: onInterest })).outcome).toBe('notApplicable')
  })
  it('does not concern a purpose that went over to consent', () => {
    const purpose: Facts = { 'purpose.ground': 'consent', 'purpose.lia': 'lia-1' }
    expect(verdict(rule, given({ purpose })).outcome).toBe('notApplicable')
  })
  it('stays open while the purpose has no ground', () => {
    expect(verdict(rule, given({ purpose: { 'purpose.lia': 'lia-1' } })).outcome).toBe('open')
  })
})

it.each(['LIA-PURPOSE', 'LIA-NECESSITY', 'LIA-BALANCE'])('%s takes spaces for nothing', (rule) => {
  const purpose: Facts = { ...assessed, 'lia.interest': '  ', 'lia.necessity': '  ', 'lia.balance': '  ' }
  expect(verdict(rule, given({ purpose })).outcome).toBe('gap')
})

describeRule('LIA-NEGATIVE', [
  ['a negative outcome is a gap', { purpose: { ...assessed, 'lia.outcome': 'negative' } }, 'gap'],
  ['a positive outcome is in order', { purpose: { ...assessed, 'lia.outcome': 'positive' } }, 'pass'],
  [
    'a positive outcome with measures is in order',
    { purpose: { ...assessed, 'lia.outcome': 'positive_with_measures' } },
    'pass',
  ],
  ['an assessment without an outcome stays open', { purpose: assessed }, 'open'],
  [
    'consent chosen after a negative outcome is not concerned',
    { purpose: { 'purpose.ground': 'consent', 'purpose.lia': 'lia-1', 'lia.outcome': 'negative' } },
    'notApplicable',
  ],
  ['no assessment is not concerned', { purpose: onInterest }, 'notApplicable'],
])

describeRule('LIA-OPTOUT', [
  ['marketing without a way to object is a gap', { purpose: { ...assessed, 'purpose.marketing': 'yes' } }, 'gap'],
  [
    'marketing with one is in order',
    { purpose: { ...assessed, 'purpose.marketing': 'yes', 'lia.optout': 'Link in elk bericht' } },
    'pass',
  ],
  [
    'a purpose with a way to object of which nobody knows whether it is marketing is not held against anybody',
    { purpose: { ...assessed, 'lia.optout': 'Link in elk bericht' } },
    'notApplicable',
  ],
  ['a purpose without one, of which nobody knows whether it is marketing, stays open', { purpose: assessed }, 'open'],
  ['fighting fraud is not concerned', { purpose: { ...assessed, 'purpose.marketing': 'no' } }, 'notApplicable'],
  [
    'marketing on consent is not concerned',
    { purpose: { 'purpose.ground': 'consent', 'purpose.marketing': 'yes' } },
    'notApplicable',
  ],
])

describeRule('LIA-CHILDREN', [
  [
    'children among the people are a gap',
    { activity: { 'activity.data_subjects': ['customer', 'minor'] }, purpose: onInterest },
    'gap',
  ],
  ['adults are in order', { activity: { 'activity.data_subjects': ['customer'] }, purpose: onInterest }, 'pass'],
  ['nobody named stays open', { purpose: onInterest }, 'open'],
  [
    'consent is not concerned',
    { activity: { 'activity.data_subjects': ['minor'] }, purpose: { 'purpose.ground': 'consent' } },
    'notApplicable',
  ],
])

describeRule('LIA-SELLING', [
  [
    'giving data to others for their advertising is a gap',
    { purpose: { ...onInterest, 'Q-SHARES-THIRD': 'yes' } },
    'gap',
  ],
  ['keeping them is in order', { purpose: { ...onInterest, 'Q-SHARES-THIRD': 'no' } }, 'pass'],
  ['unanswered stays open', { purpose: onInterest }, 'open'],
  ['consent is not concerned', { purpose: { 'purpose.ground': 'consent', 'Q-SHARES-THIRD': 'yes' } }, 'notApplicable'],
])

describeRule('LIA-REVIEW', [
  [
    'an assessment of more than two years ago is a gap',
    { activity: { 'activity.last_changed': '2024-01-01' }, purpose: { ...assessed, 'lia.date': '2024-11-20' } },
    'gap',
    '2026-11-21',
  ],
  [
    'an assessment of exactly two years ago is in order',
    { activity: { 'activity.last_changed': '2024-01-01' }, purpose: { ...assessed, 'lia.date': '2024-11-21' } },
    'pass',
    '2026-11-21',
  ],
  [
    'an activity that changed the day after the assessment is a gap',
    { activity: { 'activity.last_changed': '2026-05-02' }, purpose: { ...assessed, 'lia.date': '2026-05-01' } },
    'gap',
  ],
  [
    'an activity that changed on the day of the assessment is in order',
    { activity: { 'activity.last_changed': '2026-05-01' }, purpose: { ...assessed, 'lia.date': '2026-05-01' } },
    'pass',
  ],
  [
    'an assessment without a date stays open',
    { activity: { 'activity.last_changed': '2026-05-01' }, purpose: assessed },
    'open',
  ],
  [
    'an activity of which the last change is not known stays open',
    { purpose: { ...assessed, 'lia.date': '2026-05-01' } },
    'open',
  ],
  [
    'consent is not concerned',
    {
      activity: { 'activity.last_changed': '2026-05-02' },
      purpose: { 'purpose.ground': 'consent', 'purpose.lia': 'lia-1', 'lia.date': '2020-01-01' },
    },
    'notApplicable',
  ],
])
