import { describe, expect, it } from 'vitest'
import { describeRule } from './cases'
import { given, verdict } from './facts'

describeRule('AGR-ROLE-UNKNOWN', [
  ['a party whose role nobody chose is a gap', { engagement: {} }, 'gap'],
  ['a party whose role is unknown is a gap', { engagement: { 'engagement.role': 'unknown' } }, 'gap'],
  ['a party with a role is in order', { engagement: { 'engagement.role': 'recipient' } }, 'pass'],
])

describe.each([
  ['AGR-PROCESSOR-NONE', 'processor', 'joint'],
  ['AGR-JOINT-NONE', 'joint', 'processor'],
] as const)('%s', (rule, role, other) => {
  it.each(['missing', 'wrong_kind', 'unsigned'] as const)('finds a gap while the agreement is %s', (state) => {
    const engagement = { 'engagement.role': role, 'engagement.agreements': state } as const
    expect(verdict(rule, given({ engagement })).outcome).toBe('gap')
  })
  it.each(['expired', 'clauses_missing', 'valid'] as const)('leaves an agreement that is %s to others', (state) => {
    const engagement = { 'engagement.role': role, 'engagement.agreements': state } as const
    expect(verdict(rule, given({ engagement })).outcome).toBe('pass')
  })
  it('finds a gap where nothing is linked at all', () => {
    expect(verdict(rule, given({ engagement: { 'engagement.role': role } })).outcome).toBe('gap')
  })
  it('stays open while the role is not known', () => {
    expect(verdict(rule, given({ engagement: {} })).outcome).toBe('open')
  })
  it('does not concern a party in another role', () => {
    expect(verdict(rule, given({ engagement: { 'engagement.role': other } })).outcome).toBe('notApplicable')
  })
  it('names the party', () => {
    const engagement = { 'engagement.role': role, 'party.name': 'Mailhuis B.V.' } as const
    expect(verdict(rule, given({ engagement }))).toMatchObject({ words: { party: 'Mailhuis B.V.' } })
  })
})

describeRule('AGR-EXCHANGE-NONE', [
  [
    'an independent controller that gets data without any agreement is a gap',
    { engagement: { 'engagement.role': 'independent', 'engagement.receives_data': 'yes' } },
    'gap',
  ],
  [
    'so it is with an agreement of another kind only',
    {
      engagement: {
        'engagement.role': 'independent',
        'engagement.receives_data': 'yes',
        'engagement.agreements': 'wrong_kind',
      },
    },
    'gap',
  ],
  [
    'an exchange agreement that is not signed yet is no gap here',
    {
      engagement: {
        'engagement.role': 'independent',
        'engagement.receives_data': 'yes',
        'engagement.agreements': 'unsigned',
      },
    },
    'pass',
  ],
  [
    'whether it gets data must be known',
    { engagement: { 'engagement.role': 'independent', 'engagement.agreements': 'missing' } },
    'open',
  ],
  [
    'who gets no data needs no agreement',
    { engagement: { 'engagement.role': 'independent', 'engagement.receives_data': 'no' } },
    'notApplicable',
  ],
  [
    'a processor needs another agreement',
    { engagement: { 'engagement.role': 'processor', 'engagement.receives_data': 'yes' } },
    'notApplicable',
  ],
])

const everyClause = { intro: 'yes', a: 'yes', b: 'yes', c: 'yes', d: 'yes', e: 'yes', f: 'yes', g: 'yes' } as const

describeRule('AGR-CLAUSES', [
  [
    'one clause that is not there is a gap, whatever else is not checked',
    { agreement: { 'agreement.kind': 'dpa', 'agreement.clauses': { g: 'no' } } },
    'gap',
  ],
  [
    'a missing description of the subject is a gap',
    { agreement: { 'agreement.kind': 'dpa', 'agreement.clauses': { intro: 'no' } } },
    'gap',
  ],
  [
    'a clause nobody looked for leaves it open',
    { agreement: { 'agreement.kind': 'dpa', 'agreement.clauses': everyClause } },
    'open',
  ],
  [
    'a clause that is not checked leaves it open',
    { agreement: { 'agreement.kind': 'dpa', 'agreement.clauses': { ...everyClause, h: 'unknown' } } },
    'open',
  ],
  [
    'all of them there is in order',
    { agreement: { 'agreement.kind': 'dpa', 'agreement.clauses': { ...everyClause, h: 'yes' } } },
    'pass',
  ],
  [
    'another kind of agreement needs none of them',
    { agreement: { 'agreement.kind': 'exchange', 'agreement.clauses': { g: 'no' } } },
    'notApplicable',
  ],
])

it('names the clauses that are missing', () => {
  const agreement = { 'agreement.kind': 'dpa', 'agreement.clauses': { b: 'no', g: 'no' } } as const
  expect(verdict('AGR-CLAUSES', given({ agreement }))).toMatchObject({
    words: {
      missing: {
        nl: 'geheimhouding van personeel en wissen of teruggeven bij einde',
        en: 'confidentiality of staff and delete or return at the end',
      },
    },
  })
})

describeRule('AGR-BREACH-CLAUSE', [
  [
    'a processor that need not report a breach is a gap',
    { agreement: { 'agreement.kind': 'dpa', 'agreement.breach_notice': 'no' } },
    'gap',
  ],
  ['one that must is in order', { agreement: { 'agreement.kind': 'dpa', 'agreement.breach_notice': 'yes' } }, 'pass'],
  [
    'a clause that is not checked leaves it open',
    { agreement: { 'agreement.kind': 'dpa', 'agreement.breach_notice': 'unknown' } },
    'open',
  ],
  [
    'terms between controllers are not looked at',
    { agreement: { 'agreement.kind': 'terms_c2c', 'agreement.breach_notice': 'no' } },
    'notApplicable',
  ],
])

describeRule('AGR-LIABILITY', [
  ['a processing agreement that is silent on liability is a gap', { agreement: { 'agreement.kind': 'dpa' } }, 'gap'],
  [
    'one that describes it is in order',
    { agreement: { 'agreement.kind': 'dpa', 'agreement.liability': 'tot € 500.000 per gebeurtenis' } },
    'pass',
  ],
  ['an agreement without a kind leaves it open', { agreement: {} }, 'open'],
  [
    'an arrangement of joint controllers is not looked at',
    { agreement: { 'agreement.kind': 'joint' } },
    'notApplicable',
  ],
])

describeRule('AGR-JOINT-ESSENCE', [
  [
    'an arrangement that nobody can read is a gap',
    { agreement: { 'agreement.kind': 'joint', 'agreement.essence_public': 'no' } },
    'gap',
  ],
  [
    'one whose essence is public is in order',
    { agreement: { 'agreement.kind': 'joint', 'agreement.essence_public': 'yes' } },
    'pass',
  ],
  ['not knowing leaves it open', { agreement: { 'agreement.kind': 'joint' } }, 'open'],
  [
    'a processing agreement need not be public',
    { agreement: { 'agreement.kind': 'dpa', 'agreement.essence_public': 'no' } },
    'notApplicable',
  ],
])
