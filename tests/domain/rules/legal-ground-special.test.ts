import { describe, expect, it } from 'vitest'
import type { Outcome } from '@/server/domain/rules/evaluate'
import type { FieldValues } from '@/server/domain/rules/fields'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

describe.each<[string, string, Facts]>([
  ['LB-SPECIAL', 'special', { 'purpose.art9_ground': 'a' }],
  ['LB-CRIMINAL', 'criminal', { 'purpose.art10_ground': 'art. 33 UAVG' }],
  ['LB-BSN', 'national_id', { 'purpose.bsn_provision': 'art. 10 Wabb' }],
])('%s', (rule, kind, ground) => {
  const asked: Facts = { 'data_line.category_kind': kind, 'data_line.occurrence': 'purposeful' }

  it.each<[string, Parameters<typeof given>[0], Outcome['outcome']]>([
    ['data asked for without a legal provision are a gap', { data_line: asked, purpose: {} }, 'gap'],
    ['so are they without any purpose', { data_line: asked }, 'gap'],
    ['with a provision they are in order', { data_line: asked, purpose: ground }, 'pass'],
    [
      'data that come along unasked are not concerned',
      { data_line: { 'data_line.category_kind': kind, 'data_line.occurrence': 'incidental' }, purpose: {} },
      'notApplicable',
    ],
    ['data asked for or not stay open', { data_line: { 'data_line.category_kind': kind }, purpose: {} }, 'open'],
    [
      'ordinary data are not concerned',
      { data_line: { 'data_line.category_kind': 'ordinary', 'data_line.occurrence': 'purposeful' }, purpose: {} },
      'notApplicable',
    ],
    ['an activity without data is not concerned', { purpose: {} }, 'notApplicable'],
    [
      'the provision for what a processor does is its client’s',
      { activity: { 'activity.own_role': 'processor' }, data_line: asked, purpose: {} },
      'notApplicable',
    ],
  ])('%s', (_sentence, facts, outcome) => {
    expect(verdict(rule, given(facts)).outcome).toBe(outcome)
  })

  it('is met by one of several purposes', () => {
    const below = { data_line: [{ facts: asked }], purpose: [{ facts: {} }, { facts: ground }] }
    expect(verdict(rule, { below: { activity: [{ below }] } }).outcome).toBe('pass')
  })
})

describe('LB-INCIDENTAL', () => {
  const health: Facts = { 'data_line.category_kind': 'special', 'data_line.occurrence': 'incidental' }

  it.each<[string, Parameters<typeof given>[0], Outcome['outcome']]>([
    [
      'data that are not deleted on sight are a gap',
      {
        activity: { 'Q-INCIDENTAL': { told: 'yes', deleted: 'no', restricted: 'yes' } },
        data_line: health,
      },
      'gap',
    ],
    ['one no is enough', { activity: { 'Q-INCIDENTAL': { told: 'no' } }, data_line: health }, 'gap'],
    [
      'all three arranged is in order',
      {
        activity: { 'Q-INCIDENTAL': { told: 'yes', deleted: 'yes', restricted: 'yes' } },
        data_line: health,
      },
      'pass',
    ],
    [
      'one not answered stays open',
      { activity: { 'Q-INCIDENTAL': { told: 'yes', deleted: 'yes' } }, data_line: health },
      'open',
    ],
    [
      'a BSN that comes along counts',
      {
        activity: { 'Q-INCIDENTAL': { told: 'no' } },
        data_line: { 'data_line.category_kind': 'national_id', 'data_line.occurrence': 'incidental' },
      },
      'gap',
    ],
    [
      'criminal data that come along count',
      {
        activity: { 'Q-INCIDENTAL': { told: 'no' } },
        data_line: { 'data_line.category_kind': 'criminal', 'data_line.occurrence': 'incidental' },
      },
      'gap',
    ],
    [
      'data that are asked for are not concerned',
      {
        activity: { 'Q-INCIDENTAL': { told: 'no' } },
        data_line: { 'data_line.category_kind': 'special', 'data_line.occurrence': 'purposeful' },
      },
      'notApplicable',
    ],
  ])('%s', (_sentence, facts, outcome) => {
    expect(verdict('LB-INCIDENTAL', given(facts)).outcome).toBe(outcome)
  })
})

const children: Facts = { 'activity.data_subjects': ['customer', 'minor'] }

describeRule('LB-CHILD', [
  [
    'a child’s consent without a parent is a gap',
    { activity: children, purpose: { 'purpose.ground': 'consent', 'Q-PARENTAL': 'no' } },
    'gap',
  ],
  [
    'with a parent it is in order',
    { activity: children, purpose: { 'purpose.ground': 'consent', 'Q-PARENTAL': 'yes' } },
    'pass',
  ],
  ['nobody knows stays open', { activity: children, purpose: { 'purpose.ground': 'consent' } }, 'open'],
  [
    'another ground is not concerned',
    { activity: children, purpose: { 'purpose.ground': 'contract', 'Q-PARENTAL': 'no' } },
    'notApplicable',
  ],
  [
    'grown-ups are not concerned',
    {
      activity: { 'activity.data_subjects': ['customer'] },
      purpose: { 'purpose.ground': 'consent', 'Q-PARENTAL': 'no' },
    },
    'notApplicable',
  ],
  ['people who are not named yet stay open', { purpose: { 'purpose.ground': 'consent', 'Q-PARENTAL': 'no' } }, 'open'],
])

describeRule('LEAD-PURCHASED-LIST', [
  ['a purchased list is a gap', { activity: { 'activity.sources': ['sale', 'purchased_list'] } }, 'gap'],
  ['other sources are in order', { activity: { 'activity.sources': ['sale'] } }, 'pass'],
  ['sources that are not filled in stay open', { activity: {} }, 'open'],
])

describe('LB-SOFTOPTIN-CHANNEL', () => {
  it.each<[FieldValues['purpose.channel'], Outcome['outcome']]>([
    ['email', 'pass'],
    ['sms', 'pass'],
    ['chat_message', 'pass'],
    ['push', 'pass'],
    ['telephone', 'gap'],
    ['ad_platform', 'gap'],
    ['none', 'gap'],
  ])('soft opt-in through %s is a %s', (channel, outcome) => {
    const purpose: Facts = { 'purpose.ground': 'soft_opt_in', 'purpose.channel': channel }
    expect(verdict('LB-SOFTOPTIN-CHANNEL', given({ purpose })).outcome).toBe(outcome)
  })

  it('does not concern consent to be called', () => {
    const purpose: Facts = { 'purpose.ground': 'consent', 'purpose.channel': 'telephone' }
    expect(verdict('LB-SOFTOPTIN-CHANNEL', given({ purpose })).outcome).toBe('notApplicable')
  })

  it('does not concern a purpose without a channel', () => {
    const purpose: Facts = { 'purpose.ground': 'soft_opt_in' }
    expect(verdict('LB-SOFTOPTIN-CHANNEL', given({ purpose })).outcome).toBe('notApplicable')
  })

  it('names the channel as it stands in a sentence', () => {
    const purpose: Facts = { 'purpose.ground': 'soft_opt_in', 'purpose.channel': 'telephone' }
    expect(verdict('LB-SOFTOPTIN-CHANNEL', given({ purpose }))).toMatchObject({
      words: { channel: { nl: 'telefoon', en: 'telephone' } },
    })
  })
})

describeRule('LB-SOFTOPTIN-PUSH', [
  [
    'soft opt-in for push messages is to be substantiated',
    { purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.channel': 'push' } },
    'gap',
  ],
  [
    'soft opt-in for e-mail is in order',
    { purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.channel': 'email' } },
    'pass',
  ],
  ['a purpose without a channel is not concerned', { purpose: { 'purpose.ground': 'soft_opt_in' } }, 'notApplicable'],
  [
    'push messages on consent are not concerned',
    { purpose: { 'purpose.ground': 'consent', 'purpose.channel': 'push' } },
    'notApplicable',
  ],
])

it('soft opt-in for push messages can always be argued', () => {
  const purpose: Facts = { 'purpose.ground': 'soft_opt_in', 'purpose.channel': 'push' }
  expect(verdict('LB-SOFTOPTIN-PUSH', given({ purpose }))).toHaveProperty('positions.length', 2)
})
