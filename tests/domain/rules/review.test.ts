import { describe, expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, given, type Stated, verdict } from './facts'

describeRule('REV-OVERDUE', [
  ['a review that was due yesterday is a gap', { activity: { 'activity.review_due': '2026-11-20' } }, 'gap'],
  ['one that is due today is in order', { activity: { 'activity.review_due': '2026-11-21' } }, 'pass'],
  ['without a date it is open', { activity: {} }, 'open'],
])

describeRule('REV-CHANGE', [
  [
    'a change after the last assessment is a gap',
    { activity: { 'activity.last_changed': '2026-05-02', 'activity.last_assessed': '2026-05-01' } },
    'gap',
  ],
  [
    'an assessment on the day of the change is in order',
    { activity: { 'activity.last_changed': '2026-05-01', 'activity.last_assessed': '2026-05-01' } },
    'pass',
  ],
  ['without an assessment it is open', { activity: { 'activity.last_changed': '2026-05-01' } }, 'open'],
  ['without a date of change it is open', { activity: { 'activity.last_assessed': '2026-05-01' } }, 'open'],
])

describeRule('REV-LAW-CHANGE', [
  [
    'telemarketing assessed before 1 July 2026 is a gap',
    { activity: { 'activity.kind': 'telemarketing_outbound', 'activity.last_assessed': '2026-06-30' } },
    'gap',
    '2026-07-01',
  ],
  [
    'it is no gap before the law changes',
    { activity: { 'activity.kind': 'telemarketing_outbound', 'activity.last_assessed': '2026-06-30' } },
    'notApplicable',
    '2026-06-30',
  ],
  [
    'assessed on the day itself it is in order',
    { activity: { 'activity.kind': 'telemarketing_outbound', 'activity.last_assessed': '2026-07-01' } },
    'pass',
    '2026-07-01',
  ],
  [
    'a chatbot assessed before 2 August 2026 is a gap from then on',
    { activity: { 'activity.kind': 'ai_chatbot', 'activity.last_assessed': '2026-08-01' } },
    'gap',
    '2026-08-02',
  ],
  [
    'and not the day before',
    { activity: { 'activity.kind': 'ai_chatbot', 'activity.last_assessed': '2026-08-01' } },
    'notApplicable',
    '2026-08-01',
  ],
  [
    'from 1 September 2026 on every activity is touched',
    { activity: { 'activity.kind': 'web_analytics', 'activity.last_assessed': '2026-08-31' } },
    'gap',
    '2026-09-01',
  ],
  [
    'everything assessed since then is in order',
    { activity: { 'activity.kind': 'web_analytics', 'activity.last_assessed': '2026-09-01' } },
    'pass',
  ],
  ['an activity that was never assessed leaves it open', { activity: { 'activity.kind': 'web_analytics' } }, 'open'],
  [
    'an archived activity is not touched',
    { activity: { 'activity.status': 'archived', 'activity.last_assessed': '2020-01-01' } },
    'notApplicable',
  ],
])

it('names the changes that were missed', () => {
  const activity: Facts = { 'activity.kind': 'live_chat', 'activity.last_assessed': '2026-08-15' }
  const before: Facts = { ...activity, 'activity.last_assessed': '2026-07-15' }
  const uavg = 'UAVG amended (Stb. 2026, 154): consent of minors (art. 5), criminal data (art. 32-33), BSN (art. 46)'
  expect(verdict('REV-LAW-CHANGE', given({ activity }))).toMatchObject({ words: { item: { en: uavg } } })
  expect(verdict('REV-LAW-CHANGE', given({ activity: before }))).toMatchObject({
    words: { item: { en: `AI Act Art. 50: disclose that someone talks to AI and ${uavg}` } },
  })
})

it('does not judge the age of website checks before there are any', () => {
  const organisation: Facts = { 'organisation.domains': ['winkel.example'] }
  expect(verdict('REV-SCAN', given({ organisation })).outcome).toBe('notAssessed')
})

describe('REV-DECISION-LOG', () => {
  const decided = (...decisions: Facts[]): Stated => ({
    below: { activity: [{ below: { decision: decisions.map((facts) => ({ facts })) } }] },
  })
  const whole: Facts = {
    'decision.kind': 'accepted',
    'decision.reason': 'tot de migratie in maart',
    'decision.accepted_by': 'Sanne',
    'decision.date': '2026-10-01',
  }

  it.each(['decision.reason', 'decision.accepted_by', 'decision.date'] as const)('finds a gap without %s', (path) => {
    expect(verdict('REV-DECISION-LOG', decided(whole, { ...whole, [path]: '' })).outcome).toBe('gap')
  })
  it('finds it in order when all is recorded', () => {
    expect(verdict('REV-DECISION-LOG', decided(whole)).outcome).toBe('pass')
  })
  it('does not concern what was substantiated, nor an activity without decisions', () => {
    const reason: Facts = { 'decision.kind': 'substantiated' }
    expect(verdict('REV-DECISION-LOG', decided(reason)).outcome).toBe('notApplicable')
    expect(verdict('REV-DECISION-LOG', decided()).outcome).toBe('notApplicable')
  })
})
