import { describe, expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, verdict } from './facts'

describeRule('AGR-KIND-MISMATCH', [
  [
    'a processing agreement with an independent controller is a gap',
    { engagement: { 'engagement.role': 'independent' }, agreement: { 'agreement.kind': 'dpa' } },
    'gap',
  ],
  [
    'an exchange agreement with a processor is a gap',
    { engagement: { 'engagement.role': 'processor' }, agreement: { 'agreement.kind': 'exchange' } },
    'gap',
  ],
  [
    'terms between controllers with a processor are a gap',
    { engagement: { 'engagement.role': 'processor' }, agreement: { 'agreement.kind': 'terms_c2c' } },
    'gap',
  ],
  [
    'a joint controller with another agreement only is a gap',
    { engagement: { 'engagement.role': 'joint' }, agreement: { 'agreement.kind': 'dpa' } },
    'gap',
  ],
  [
    'a processing agreement with a processor is in order',
    { engagement: { 'engagement.role': 'processor' }, agreement: { 'agreement.kind': 'dpa' } },
    'pass',
  ],
  [
    'a joint arrangement with a joint controller is in order',
    { engagement: { 'engagement.role': 'joint' }, agreement: { 'agreement.kind': 'joint' } },
    'pass',
  ],
  ['an unknown role leaves it open', { engagement: {}, agreement: { 'agreement.kind': 'dpa' } }, 'open'],
  [
    'an unknown kind leaves it open',
    { engagement: { 'engagement.role': 'processor' }, agreement: { 'agreement.signed_at': '2026-01-01' } },
    'open',
  ],
  ['without an agreement there is nothing to compare', { engagement: { 'engagement.role': 'joint' } }, 'notApplicable'],
  [
    'what is agreed with somebody who only receives data is free',
    { engagement: { 'engagement.role': 'recipient' }, agreement: { 'agreement.kind': 'dpa' } },
    'notApplicable',
  ],
])

describeRule('AGR-EXPIRED', [
  ['an agreement that ended yesterday is a gap', { agreement: { 'agreement.ends_at': '2026-11-20' } }, 'gap'],
  ['one that ends today still holds', { agreement: { 'agreement.ends_at': '2026-11-21' } }, 'pass'],
  ['one without an end does not expire', { agreement: { 'agreement.ends_at': 'none' } }, 'pass'],
  ['not knowing the end leaves it open', { agreement: { 'agreement.kind': 'dpa' } }, 'open'],
])

describeRule('AGR-EXPIRING', [
  ['an agreement that ends in sixty days is a gap', { agreement: { 'agreement.ends_at': '2027-01-20' } }, 'gap'],
  ['one that ends today is a gap', { agreement: { 'agreement.ends_at': '2026-11-21' } }, 'gap'],
  ['one that ends in sixty-one days is in order', { agreement: { 'agreement.ends_at': '2027-01-21' } }, 'pass'],
  ['one without an end is in order', { agreement: { 'agreement.ends_at': 'none' } }, 'pass'],
  ['not knowing the end leaves it open', { agreement: { 'agreement.kind': 'dpa' } }, 'open'],
  ['one that has ended is for another rule', { agreement: { 'agreement.ends_at': '2026-11-20' } }, 'notApplicable'],
])

describe('an agreement that has been renewed', () => {
  const beside = (first: Facts, second: Facts) => ({
    below: { activity: [{ below: { engagement: [{ below: { agreement: [{ facts: first }, { facts: second }] } }] } }] },
  })
  const ended: Facts = { 'agreement.kind': 'dpa', 'agreement.ends_at': '2026-11-20' }
  const ending: Facts = { 'agreement.kind': 'dpa', 'agreement.ends_at': '2026-12-01' }
  const renewal: Facts = {
    'agreement.kind': 'dpa',
    'agreement.ends_at': '2028-11-20',
    'agreement.signed_at': '2026-11-01',
  }

  it('does no harm beside its renewal', () => {
    expect(verdict('AGR-EXPIRED', beside(ended, renewal)).outcome).toBe('pass')
    expect(verdict('AGR-EXPIRING', beside(ending, renewal)).outcome).toBe('pass')
  })
  it('does harm while the renewal is not signed', () => {
    const unsigned: Facts = { ...renewal, 'agreement.signed_at': '2026-12-01' }
    expect(verdict('AGR-EXPIRED', beside(ended, unsigned)).outcome).toBe('gap')
    expect(verdict('AGR-EXPIRING', beside(ending, unsigned)).outcome).toBe('gap')
  })
  it('does harm beside an agreement of another kind', () => {
    const other: Facts = { ...renewal, 'agreement.kind': 'nda_access' }
    expect(verdict('AGR-EXPIRED', beside(ended, other)).outcome).toBe('gap')
  })
  it('does harm when the renewal has ended as well', () => {
    const short: Facts = { ...renewal, 'agreement.ends_at': '2026-11-20' }
    expect(verdict('AGR-EXPIRED', beside(ended, short)).outcome).toBe('gap')
  })
})

const processor = { 'engagement.role': 'processor' } as const

describeRule('AGR-SUBPROCESSORS', [
  ['a processor of whose sub-processors nothing is recorded is a gap', { engagement: processor }, 'gap'],
  [
    'an empty list is a gap',
    {
      engagement: { ...processor, 'party.sub_processors': { confirmedNone: false, count: 0, checkedOn: '2026-11-01' } },
    },
    'gap',
  ],
  [
    'a confirmation that there are none is in order',
    { engagement: { ...processor, 'party.sub_processors': { confirmedNone: true, count: 0, checkedOn: null } } },
    'pass',
  ],
  [
    'a list of exactly 24 months ago is in order',
    {
      engagement: { ...processor, 'party.sub_processors': { confirmedNone: false, count: 3, checkedOn: '2024-11-21' } },
    },
    'pass',
  ],
  [
    'a list older than 24 months is a gap',
    {
      engagement: { ...processor, 'party.sub_processors': { confirmedNone: false, count: 3, checkedOn: '2024-11-20' } },
    },
    'gap',
  ],
  [
    'a list without a date leaves it open',
    { engagement: { ...processor, 'party.sub_processors': { confirmedNone: false, count: 3, checkedOn: null } } },
    'open',
  ],
  ['an unknown role leaves it open', { engagement: {} }, 'open'],
  ['an independent controller has none', { engagement: { 'engagement.role': 'independent' } }, 'notApplicable'],
])

const checked = (date: string) => ({ outcome: 'sufficient' as const, decision: '', date })

describeRule('AGR-DD-NONE', [
  ['a processor nobody looked into is a gap', { engagement: processor }, 'gap'],
  [
    'a party that delivers leads and nobody looked into is a gap',
    { engagement: { 'engagement.role': 'independent', 'Q-DELIVERS-LEADS': 'yes' } },
    'gap',
  ],
  [
    'an inquiry of exactly 24 months ago is in order',
    { engagement: { ...processor, 'engagement.due_diligence': checked('2024-11-21') } },
    'pass',
  ],
  ['an older one is a gap', { engagement: { ...processor, 'engagement.due_diligence': checked('2024-11-20') } }, 'gap'],
  ['not knowing whether it delivers leads leaves it open', { engagement: { 'engagement.role': 'joint' } }, 'open'],
  [
    'an independent controller that delivers no leads needs none',
    { engagement: { 'engagement.role': 'independent', 'Q-DELIVERS-LEADS': 'no' } },
    'notApplicable',
  ],
])

describeRule('AGR-DD-NEGATIVE', [
  [
    'insufficient guarantees without a decision are a gap',
    { engagement: { 'engagement.due_diligence': { outcome: 'insufficient', decision: ' ', date: '2026-01-01' } } },
    'gap',
  ],
  [
    'insufficient guarantees with a decision are in order',
    {
      engagement: {
        'engagement.due_diligence': {
          outcome: 'insufficient',
          decision: 'alleen gehashte gegevens',
          date: '2026-01-01',
        },
      },
    },
    'pass',
  ],
  ['sufficient guarantees are in order', { engagement: { 'engagement.due_diligence': checked('2026-01-01') } }, 'pass'],
  ['without an inquiry there is no outcome', { engagement: processor }, 'notApplicable'],
])

describeRule('AGR-OWN-PURPOSES', [
  [
    'a processor that uses the data for itself is a gap',
    { engagement: { ...processor, 'engagement.own_purposes': 'yes' } },
    'gap',
  ],
  ['one that does not is in order', { engagement: { ...processor, 'engagement.own_purposes': 'no' } }, 'pass'],
  ['not knowing leaves it open', { engagement: { ...processor, 'engagement.own_purposes': 'unknown' } }, 'open'],
  [
    'an independent controller has purposes of its own',
    { engagement: { 'engagement.role': 'independent', 'engagement.own_purposes': 'yes' } },
    'notApplicable',
  ],
])

describeRule('AGR-CONSUMER-APP', [
  ['a consumer app is a gap', { engagement: { 'Q-CONSUMER-APP': 'yes' } }, 'gap'],
  ['a business product is in order', { engagement: { 'Q-CONSUMER-APP': 'no' } }, 'pass'],
  ['no answer leaves it open', { engagement: {} }, 'open'],
  ['a party without an app is not concerned', { engagement: { 'Q-CONSUMER-APP': 'na' } }, 'notApplicable'],
])
