import { describe, expect, it } from 'vitest'
import type { Outcome } from '@/server/domain/rules/evaluate'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

describeRule('LB-MISSING', [
  ['a purpose without a ground is a gap', { purpose: {} }, 'gap'],
  ['a purpose on consent is in order', { purpose: { 'purpose.ground': 'consent' } }, 'pass'],
  ['soft opt-in is a ground too', { purpose: { 'purpose.ground': 'soft_opt_in' } }, 'pass'],
  [
    'the ground of what a processor does is its client’s',
    { activity: { 'activity.own_role': 'processor' }, purpose: {} },
    'notApplicable',
  ],
])

it('LB-MISSING shows the purpose', () => {
  const purpose: Facts = { 'purpose.text': 'Klanten bellen' }
  expect(verdict('LB-MISSING', given({ purpose }))).toMatchObject({ words: { purpose: 'Klanten bellen' } })
})

describeRule('LB-NO-REASON', [
  ['a ground without a reason is a gap', { purpose: { 'purpose.ground': 'contract' } }, 'gap'],
  [
    'a ground with a reason is in order',
    { purpose: { 'purpose.ground': 'contract', 'purpose.ground_reason': 'Nodig om te leveren' } },
    'pass',
  ],
  ['a purpose without a ground is not concerned', { purpose: {} }, 'notApplicable'],
])

describeRule('LB-NOT-IN-STATEMENT', [
  [
    'a ground that the statement leaves out is a gap',
    { purpose: { 'purpose.ground': 'contract', 'purpose.in_privacy_statement': 'no' } },
    'gap',
  ],
  [
    'a ground in the statement is in order',
    { purpose: { 'purpose.ground': 'contract', 'purpose.in_privacy_statement': 'yes' } },
    'pass',
  ],
  [
    'a statement nobody looked at stays open',
    { purpose: { 'purpose.ground': 'contract', 'purpose.in_privacy_statement': 'unknown' } },
    'open',
  ],
  [
    'a purpose without a ground is not concerned',
    { purpose: { 'purpose.in_privacy_statement': 'no' } },
    'notApplicable',
  ],
])

describeRule('LB-CONTRACT-MARKETING', [
  [
    'marketing on a contract is a gap',
    { purpose: { 'purpose.marketing': 'yes', 'purpose.ground': 'contract' } },
    'gap',
  ],
  [
    'marketing on consent is in order',
    { purpose: { 'purpose.marketing': 'yes', 'purpose.ground': 'consent' } },
    'pass',
  ],
  ['marketing without a ground stays open', { purpose: { 'purpose.marketing': 'yes' } }, 'open'],
  ['a contract that may be for marketing stays open', { purpose: { 'purpose.ground': 'contract' } }, 'open'],
  [
    'delivering an order is not concerned',
    { purpose: { 'purpose.marketing': 'no', 'purpose.ground': 'contract' } },
    'notApplicable',
  ],
])

describeRule('LB-OTHER-MARKETING', [
  [
    'marketing on a public task is a gap for a company',
    {
      organisation: { 'organisation.is_public_authority': 'no' },
      purpose: { 'purpose.marketing': 'yes', 'purpose.ground': 'public_task', 'Q-PUBLIC-TASK': 'yes' },
    },
    'gap',
  ],
  [
    'for an authority within its task it is in order',
    {
      organisation: { 'organisation.is_public_authority': 'yes' },
      purpose: { 'purpose.marketing': 'yes', 'purpose.ground': 'public_task', 'Q-PUBLIC-TASK': 'yes' },
    },
    'pass',
  ],
  [
    'for an authority outside its task it is a gap',
    {
      organisation: { 'organisation.is_public_authority': 'yes' },
      purpose: { 'purpose.marketing': 'yes', 'purpose.ground': 'public_task', 'Q-PUBLIC-TASK': 'no' },
    },
    'gap',
  ],
  [
    'an exception that nobody claims does not hold it back',
    { purpose: { 'purpose.marketing': 'yes', 'purpose.ground': 'legal_obligation' } },
    'gap',
  ],
  [
    'vital interests never carry marketing, for an authority neither',
    {
      organisation: { 'organisation.is_public_authority': 'yes' },
      purpose: { 'purpose.marketing': 'yes', 'purpose.ground': 'vital_interests', 'Q-PUBLIC-TASK': 'yes' },
    },
    'gap',
  ],
  [
    'marketing on consent is in order',
    { purpose: { 'purpose.marketing': 'yes', 'purpose.ground': 'consent' } },
    'pass',
  ],
  ['marketing without a ground stays open', { purpose: { 'purpose.marketing': 'yes' } }, 'open'],
  [
    'a purpose other than marketing is not concerned',
    { purpose: { 'purpose.marketing': 'no', 'purpose.ground': 'public_task' } },
    'notApplicable',
  ],
])

describeRule('LB-LI-PUBLIC', [
  [
    'an authority in its task on a legitimate interest is a gap',
    {
      organisation: { 'organisation.is_public_authority': 'yes' },
      purpose: { 'purpose.ground': 'legitimate_interest', 'Q-PUBLIC-TASK': 'yes' },
    },
    'gap',
  ],
  [
    'an authority outside its task is in order',
    {
      organisation: { 'organisation.is_public_authority': 'yes' },
      purpose: { 'purpose.ground': 'legitimate_interest', 'Q-PUBLIC-TASK': 'no' },
    },
    'pass',
  ],
  [
    'whether it is the task not being known stays open',
    {
      organisation: { 'organisation.is_public_authority': 'yes' },
      purpose: { 'purpose.ground': 'legitimate_interest' },
    },
    'open',
  ],
  [
    'a company is not concerned',
    {
      organisation: { 'organisation.is_public_authority': 'no' },
      purpose: { 'purpose.ground': 'legitimate_interest', 'Q-PUBLIC-TASK': 'yes' },
    },
    'notApplicable',
  ],
  [
    'another ground is not concerned',
    { organisation: { 'organisation.is_public_authority': 'yes' }, purpose: { 'purpose.ground': 'public_task' } },
    'notApplicable',
  ],
])

describe('LB-SWITCHED', () => {
  const active: Facts = { 'activity.status': 'active', 'activity.status_since': '2026-03-01' }
  const unexplained: Facts = { 'purpose.ground_history': [{ on: '2026-03-02', reason: ' ' }] }

  it.each<[string, Parameters<typeof given>[0], Outcome['outcome']]>([
    [
      'an unexplained change with old data in use is a gap',
      { activity: active, purpose: { ...unexplained, 'Q-OLD-DATA': 'yes' } },
      'gap',
    ],
    [
      'a change with a reason is in order',
      {
        activity: active,
        purpose: { 'purpose.ground_history': [{ on: '2026-03-02', reason: 'Advies FG' }], 'Q-OLD-DATA': 'yes' },
      },
      'pass',
    ],
    [
      'a change without old data is in order',
      { activity: active, purpose: { ...unexplained, 'Q-OLD-DATA': 'no' } },
      'pass',
    ],
    ['old data of which nobody knows stay open', { activity: active, purpose: unexplained }, 'open'],
    [
      'a change on the day it became active is not concerned',
      {
        activity: active,
        purpose: { 'purpose.ground_history': [{ on: '2026-03-01', reason: '' }], 'Q-OLD-DATA': 'yes' },
      },
      'notApplicable',
    ],
    [
      'a change in a draft is not concerned',
      {
        activity: { 'activity.status': 'concept', 'activity.status_since': '2026-03-01' },
        purpose: { ...unexplained, 'Q-OLD-DATA': 'yes' },
      },
      'notApplicable',
    ],
    [
      'a ground that never changed is not concerned',
      { activity: active, purpose: { 'purpose.ground_history': [], 'Q-OLD-DATA': 'yes' } },
      'notApplicable',
    ],
  ])('%s', (_sentence, facts, outcome) => {
    expect(verdict('LB-SWITCHED', given(facts)).outcome).toBe(outcome)
  })
})
