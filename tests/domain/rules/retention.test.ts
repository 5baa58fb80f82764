import { describe, expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, type Stated, verdict } from './facts'

/** An activity with these data lines, by their id, and these retention lines. */
const keeping = (lines: Record<string, string>, retention: Facts[], activity: Facts = {}): Stated => {
  const dataLines = Object.entries(lines).map(([id, category]) => ({ id, facts: { 'data_line.category': category } }))
  const periods = retention.map((facts) => ({ facts }))
  return { below: { activity: [{ facts: activity, below: { data_line: dataLines, retention: periods } }] } }
}

describe('RET-PER-CATEGORY', () => {
  it('finds a gap in data that no period covers, and names them', () => {
    const facts = keeping({ d1: 'email', d2: 'phone', d3: 'Schoenmaat' }, [{ 'retention.data_lines': ['d1'] }])
    expect(verdict('RET-PER-CATEGORY', facts)).toMatchObject({
      outcome: 'gap',
      words: { category: { nl: 'telefoonnummer en schoenmaat', en: 'phone number and schoenmaat' } },
    })
  })
  it('finds a gap where a period covers nothing yet', () => {
    expect(verdict('RET-PER-CATEGORY', keeping({ d1: 'email' }, [{ 'retention.months': 12 }])).outcome).toBe('gap')
  })
  it('finds data in order that several periods cover together', () => {
    const retention: Facts[] = [{ 'retention.data_lines': ['d1'] }, { 'retention.data_lines': ['d2'] }]
    expect(verdict('RET-PER-CATEGORY', keeping({ d1: 'email', d2: 'phone' }, retention)).outcome).toBe('pass')
  })
  it('does not concern an activity without data', () => {
    expect(verdict('RET-PER-CATEGORY', keeping({}, [])).outcome).toBe('notApplicable')
  })
})

describeRule('RET-INDEFINITE', [
  ['unlimited is a gap', { retention: { 'retention.months': 'unlimited' } }, 'gap'],
  [
    'unlimited is a gap, whatever the start',
    { retention: { 'retention.months': 'unlimited', 'retention.start_event': 'einde klantrelatie' } },
    'gap',
  ],
  ['as long as needed is a gap', { retention: { 'retention.period': 'Zolang als nodig' } }, 'gap'],
  [
    'as long as needed for something that is named is a criterion',
    { retention: { 'retention.period': 'zolang nodig om niet te mailen' } },
    'open',
  ],
  ['so it is in English', { retention: { 'retention.period': 'as long as necessary' } }, 'gap'],
  [
    'as long as needed after an event is in order',
    { retention: { 'retention.period': 'zolang nodig', 'retention.start_event': 'afmelding' } },
    'pass',
  ],
  [
    'as long as needed with a number of months is in order',
    { retention: { 'retention.period': 'zolang nodig', 'retention.months': 24 } },
    'pass',
  ],
  ['a number of months is in order', { retention: { 'retention.months': 12 } }, 'pass'],
  ['an event alone is in order', { retention: { 'retention.start_event': 'afmelding' } }, 'pass'],
  ['a period that is only described leaves it open', { retention: { 'retention.period': '12 maanden' } }, 'open'],
])

describeRule('RET-NO-REASON', [
  ['a period without a reason is a gap', { retention: { 'retention.months': 12 } }, 'gap'],
  ['a reason is in order', { retention: { 'retention.reason': 'garantie loopt 12 maanden' } }, 'pass'],
  ['a law is reason enough', { retention: { 'retention.statutory': 'art. 52 AWR' } }, 'pass'],
  ['that there is no law is none', { retention: { 'retention.statutory': 'none' } }, 'gap'],
])

describe('RET-ABOVE-TEMPLATE', () => {
  const chat: Facts = { 'activity.kind': 'whatsapp' }
  const inbox: Facts = { 'retention.data_lines': ['d1'], 'retention.keeper': 'us' }
  const result = (months: number | 'unlimited', facts: Facts = {}, category = 'message_content') =>
    verdict('RET-ABOVE-TEMPLATE', keeping({ d1: category }, [{ ...inbox, 'retention.months': months, ...facts }], chat))

  it('finds a gap above one and a half times the twelve months that are proposed', () => {
    expect(result(19)).toMatchObject({ outcome: 'gap', words: { months: '12' } })
    expect(result('unlimited').outcome).toBe('gap')
  })
  it('finds up to that in order', () => {
    expect(result(18).outcome).toBe('pass')
  })
  it('looks at what is proposed for who keeps the data', () => {
    expect(result(2, { 'retention.keeper': 'engagement-1' })).toMatchObject({ outcome: 'gap', words: { months: '1' } })
  })
  it('finds a period in order that a law sets', () => {
    expect(result(84, { 'retention.statutory': 'art. 52 AWR' }).outcome).toBe('pass')
  })
  it('does not concern data of which nothing is proposed', () => {
    expect(result(84, {}, 'payment_data').outcome).toBe('notApplicable')
  })
  it('does not concern what has no number of months', () => {
    const retention: Facts[] = [{ ...inbox, 'retention.start_event': 'afmelding' }]
    const facts = keeping({ d1: 'message_content' }, retention, chat)
    expect(verdict('RET-ABOVE-TEMPLATE', facts).outcome).toBe('notApplicable')
  })
  it('does not concern an activity that is no touchpoint', () => {
    const facts = keeping({ d1: 'message_content' }, [{ ...inbox, 'retention.months': 84 }], {
      'activity.kind': 'none',
    })
    expect(verdict('RET-ABOVE-TEMPLATE', facts).outcome).toBe('notApplicable')
  })
})

describe('RET-VENDOR', () => {
  const kept = (stores: 'yes' | 'no' | 'unknown', keeper: string): Stated => {
    const engagement = [{ id: 'e1', facts: { 'engagement.stores_data': stores, 'party.name': 'Mailhuis' } }]
    return { below: { activity: [{ below: { engagement, retention: [{ facts: { 'retention.keeper': keeper } }] } }] } }
  }
  it('finds a gap when no period says how long the party keeps the data', () => {
    expect(verdict('RET-VENDOR', kept('yes', 'us'))).toMatchObject({ outcome: 'gap', words: { party: 'Mailhuis' } })
    expect(verdict('RET-VENDOR', kept('yes', 'e2')).outcome).toBe('gap')
  })
  it('finds a period in order that names the party', () => {
    expect(verdict('RET-VENDOR', kept('yes', 'e1')).outcome).toBe('pass')
  })
  it('stays open while nobody knows whether it stores data', () => {
    expect(verdict('RET-VENDOR', kept('unknown', 'us')).outcome).toBe('open')
  })
  it('does not concern a party that stores nothing', () => {
    expect(verdict('RET-VENDOR', kept('no', 'us')).outcome).toBe('notApplicable')
  })
})

describeRule('RET-COOKIE', [
  ['fourteen months is a gap', { retention: { 'retention.on_device': 'yes', 'retention.months': 14 } }, 'gap'],
  ['unlimited is a gap', { retention: { 'retention.on_device': 'yes', 'retention.months': 'unlimited' } }, 'gap'],
  ['thirteen months is in order', { retention: { 'retention.on_device': 'yes', 'retention.months': 13 } }, 'pass'],
  ['not knowing how long leaves it open', { retention: { 'retention.on_device': 'yes' } }, 'open'],
  ['not knowing where leaves it open', { retention: { 'retention.months': 14 } }, 'open'],
  [
    'what is not on a device is not concerned',
    { retention: { 'retention.on_device': 'no', 'retention.months': 14 } },
    'notApplicable',
  ],
])

describeRule('RET-NO-DELETION', [
  ['a period without a way to delete is a gap', { retention: { 'retention.months': 12 } }, 'gap'],
  ['so is an event without one', { retention: { 'retention.start_event': 'afmelding' } }, 'gap'],
  [
    'a period with one is in order',
    { retention: { 'retention.months': 12, 'retention.deletion_method': 'automatic' } },
    'pass',
  ],
  ['unlimited is for another rule', { retention: { 'retention.months': 'unlimited' } }, 'notApplicable'],
  ['without retention lines there is nothing to delete', { activity: {} }, 'notApplicable'],
])

describeRule('RET-SUPPRESSION', [
  [
    'a list with more than needed is a gap',
    { activity: { 'activity.kind': 'newsletter', 'Q-SUPPRESSION-MINIMAL': 'no' } },
    'gap',
  ],
  [
    'a minimal list is in order',
    { activity: { 'activity.kind': 'newsletter', 'Q-SUPPRESSION-MINIMAL': 'yes' } },
    'pass',
  ],
  ['no answer leaves it open', { activity: { 'activity.kind': 'newsletter' } }, 'open'],
  [
    'who keeps no list is not concerned',
    { activity: { 'activity.kind': 'newsletter', 'Q-SUPPRESSION-MINIMAL': 'na' } },
    'notApplicable',
  ],
  ['a call platform sends no advertising', { activity: { 'activity.kind': 'call_platform_inbound' } }, 'notApplicable'],
])
