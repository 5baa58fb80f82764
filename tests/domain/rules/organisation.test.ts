import { describe, expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, type Stated, verdict } from './facts'

describeRule('ORG-CHANNEL-POLICY', [
  ['a channel in use without any policy is a gap', { activity: { 'activity.kind': 'whatsapp' } }, 'gap'],
  [
    'a policy for another channel does not help',
    { organisation: { 'organisation.channel_policies': ['live_chat'] }, activity: { 'activity.kind': 'social_page' } },
    'gap',
  ],
  [
    'a policy for the channel is in order',
    { organisation: { 'organisation.channel_policies': ['video_call'] }, activity: { 'activity.kind': 'video_call' } },
    'pass',
  ],
  ['not knowing the kind leaves it open', { activity: { 'activity.status': 'concept' } }, 'open'],
  ['a newsletter needs no such policy', { activity: { 'activity.kind': 'newsletter' } }, 'notApplicable'],
  [
    'an archived channel needs none',
    { activity: { 'activity.kind': 'whatsapp', 'activity.status': 'archived' } },
    'notApplicable',
  ],
])

describeRule('ORG-DPO-REQUIRED', [
  [
    'large-scale monitoring without a DPO is a gap',
    { organisation: { 'Q-DPO-MONITORING': 'yes', 'organisation.dpo_appointed': 'no' } },
    'gap',
  ],
  [
    'large-scale special data without one are a gap',
    { organisation: { 'Q-DPO-SPECIAL': 'yes', 'organisation.dpo_appointed': 'no' } },
    'gap',
  ],
  [
    'a public authority without one is a gap',
    { organisation: { 'organisation.is_public_authority': 'yes', 'organisation.dpo_appointed': 'no' } },
    'gap',
  ],
  [
    'with a DPO it is in order',
    { organisation: { 'Q-DPO-MONITORING': 'yes', 'organisation.dpo_appointed': 'yes' } },
    'pass',
  ],
  ['not knowing whether there is one leaves it open', { organisation: { 'Q-DPO-SPECIAL': 'yes' } }, 'open'],
  ['no answers leave it open', { organisation: { 'organisation.dpo_appointed': 'no' } }, 'open'],
  [
    'without one of the three no DPO is needed',
    {
      organisation: {
        'Q-DPO-MONITORING': 'no',
        'Q-DPO-SPECIAL': 'no',
        'organisation.is_public_authority': 'no',
        'organisation.dpo_appointed': 'no',
      },
    },
    'notApplicable',
  ],
])

describe('ORG-DPO-DECIDES', () => {
  const officer: Facts = { 'member.is_dpo': 'yes', 'member.person': 'p1' }
  const colleague: Facts = { 'member.is_dpo': 'no', 'member.person': 'p2' }
  const stated = (activity: Facts, decision: Facts = {}, members: Facts[] = [officer, colleague]): Stated => ({
    below: {
      member: members.map((facts) => ({ facts })),
      activity: [{ facts: activity, below: { decision: [{ facts: decision }] } }],
    },
  })

  it.each([
    ['approved an activity', { 'activity.approved_by': 'p1' }, {}],
    ['owns an activity', { 'activity.business_owner': 'p1' }, {}],
    ['accepted a finding', {}, { 'decision.accepted_by': 'p1' }],
  ] as const)('finds a gap when the DPO %s', (_what, activity, decision) => {
    expect(verdict('ORG-DPO-DECIDES', stated(activity, decision)).outcome).toBe('gap')
  })
  it('finds it in order when somebody else did', () => {
    const activity: Facts = { 'activity.approved_by': 'p2', 'activity.business_owner': 'p2' }
    expect(verdict('ORG-DPO-DECIDES', stated(activity, { 'decision.accepted_by': 'p2' })).outcome).toBe('pass')
  })
  it('leaves archived activities out', () => {
    const activity: Facts = { 'activity.approved_by': 'p1', 'activity.status': 'archived' }
    expect(verdict('ORG-DPO-DECIDES', stated(activity)).outcome).toBe('pass')
  })
  it('does not concern an organisation without a DPO among its members', () => {
    const facts = stated({ 'activity.approved_by': 'p2' }, {}, [colleague])
    expect(verdict('ORG-DPO-DECIDES', facts).outcome).toBe('notApplicable')
  })
})

describe('ORG-BASIC-PROCESSES', () => {
  const all = ['hr', 'crm', 'it', 'finance', 'marketing', 'sales'] as const
  const stated = (processes: readonly (typeof all)[number][], elsewhere?: string): Stated => ({
    facts: elsewhere ? { 'Q-BASIC-ELSEWHERE': elsewhere } : {},
    below: { activity: processes.map((process) => ({ facts: { 'activity.basic_process': process } })) },
  })

  it.each(all)('finds a gap without %s', (missing) => {
    const facts = stated(
      all.filter((process) => process !== missing),
      'no',
    )
    expect(verdict('ORG-BASIC-PROCESSES', facts).outcome).toBe('gap')
  })
  it('finds all six in order, whatever else there is', () => {
    expect(verdict('ORG-BASIC-PROCESSES', stated(all)).outcome).toBe('pass')
  })
  it('finds another register in order', () => {
    expect(verdict('ORG-BASIC-PROCESSES', stated([], 'yes')).outcome).toBe('pass')
  })
  it('stays open while nobody said whether there is another register', () => {
    expect(verdict('ORG-BASIC-PROCESSES', stated(['hr'])).outcome).toBe('open')
  })
  it('does not count what is archived', () => {
    const facts = stated(all, 'no')
    const archived: Facts = { 'activity.basic_process': 'hr', 'activity.status': 'archived' }
    const others = (facts.below?.activity ?? []).filter(({ facts: one }) => one?.['activity.basic_process'] !== 'hr')
    const stale: Stated = { ...facts, below: { activity: [...others, { facts: archived }] } }
    expect(verdict('ORG-BASIC-PROCESSES', stale).outcome).toBe('gap')
  })
})
