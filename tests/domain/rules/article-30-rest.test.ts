import { describe, expect, it } from 'vitest'
import type { Outcome } from '@/server/domain/rules/evaluate'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

describeRule('A30-PROPORTIONAL', [
  ['no explanation is a gap', { activity: {} }, 'gap'],
  [
    'thirty-nine characters are a gap',
    { activity: { 'activity.proportionality': 'Met minder gegevens kunnen wij niet af.' } },
    'gap',
  ],
  [
    'forty characters are enough',
    { activity: { 'activity.proportionality': 'Met minder gegevens kunnen wij niet toe.' } },
    'pass',
  ],
])

describeRule('A30-SAFEGUARD', [
  ['no safeguards described is a gap', { activity: {} }, 'gap'],
  [
    'safeguards described is in order',
    { activity: { 'activity.safeguard_statement': 'Wij wissen na 30 dagen.' } },
    'pass',
  ],
])

it.each<[string, Facts, unknown]>([
  [
    'its kind',
    { 'activity.kind': 'whatsapp', 'activity.name': 'Appen met klanten' },
    { nl: 'WhatsApp', en: 'WhatsApp' },
  ],
  ['its own name where it has no kind', { 'activity.kind': 'none', 'activity.name': 'Salarissen' }, 'Salarissen'],
  ['a plain word where it has neither', { 'activity.kind': 'none' }, { nl: 'deze verwerking', en: 'this activity' }],
])('A30-SAFEGUARD calls the activity by %s', (_sentence, activity, touchpoint) => {
  expect(verdict('A30-SAFEGUARD', given({ activity }))).toMatchObject({ words: { touchpoint } })
})

describeRule('A30-2-PROCESSOR-RECORD', [
  ['a processor without a controller is a gap', { activity: { 'activity.own_role': 'processor' } }, 'gap'],
  [
    'a processor with a controller is in order',
    { activity: { 'activity.own_role': 'processor', 'activity.controllers_served': ['Gemeente Utrecht'] } },
    'pass',
  ],
  ['a controller is not concerned', { activity: { 'activity.own_role': 'controller' } }, 'notApplicable'],
])

describe('A30-5-CLAIM', () => {
  const claimed: Facts = { 'organisation.art30_5_claimed': 'yes' }
  const harmless: Facts = { 'activity.occasional': 'yes', 'dpia.outcome': 'not_required' }

  it.each<[string, Parameters<typeof given>[0], Outcome['outcome']]>([
    ['lasting processing is a gap', { organisation: claimed, activity: { 'activity.occasional': 'no' } }, 'gap'],
    [
      'risky processing is a gap',
      { organisation: claimed, activity: { 'activity.occasional': 'yes', 'dpia.outcome': 'required' } },
      'gap',
    ],
    [
      'health data are a gap',
      { organisation: claimed, activity: harmless, data_line: { 'data_line.category_kind': 'special' } },
      'gap',
    ],
    [
      'criminal data are a gap',
      { organisation: claimed, activity: harmless, data_line: { 'data_line.category_kind': 'criminal' } },
      'gap',
    ],
    [
      'the BSN alone is none',
      { organisation: claimed, activity: harmless, data_line: { 'data_line.category_kind': 'national_id' } },
      'pass',
    ],
    [
      'how often not being known stays open',
      { organisation: claimed, activity: { 'dpia.outcome': 'not_required' } },
      'open',
    ],
    [
      'an archived activity does not count',
      { organisation: claimed, activity: { 'activity.occasional': 'no', 'activity.status': 'archived' } },
      'notApplicable',
    ],
    [
      'who does not claim the exception is not concerned',
      { organisation: { 'organisation.art30_5_claimed': 'no' }, activity: { 'activity.occasional': 'no' } },
      'notApplicable',
    ],
  ])('%s', (_sentence, facts, outcome) => {
    expect(verdict('A30-5-CLAIM', given(facts)).outcome).toBe(outcome)
  })

  it('is broken by one of several activities', () => {
    const activity = [{ facts: harmless }, { facts: { 'activity.occasional': 'no' } as const }]
    expect(verdict('A30-5-CLAIM', { facts: claimed, below: { activity } }).outcome).toBe('gap')
  })
})

describeRule('A30-4-AVAILABLE', [
  ['never shown is a gap', { organisation: {} }, 'gap'],
  ['shown a year ago is in order', { organisation: { 'organisation.last_shown': '2025-11-21' } }, 'pass'],
  ['shown longer ago is a gap', { organisation: { 'organisation.last_shown': '2025-11-20' } }, 'gap'],
])

describeRule('A30-CONCEPT', [
  [
    'a draft of 31 days is a gap',
    { activity: { 'activity.status': 'concept', 'activity.status_since': '2026-10-21' } },
    'gap',
  ],
  [
    'a draft of 30 days waits for a website check only',
    { activity: { 'activity.status': 'concept', 'activity.status_since': '2026-10-22' } },
    'notAssessed',
  ],
  [
    'a fresh draft that started yesterday is a gap',
    {
      activity: {
        'activity.status': 'concept',
        'activity.status_since': '2026-11-20',
        'activity.start_date': '2026-11-20',
      },
    },
    'gap',
  ],
  [
    'a fresh draft that starts today waits for a website check only',
    {
      activity: {
        'activity.status': 'concept',
        'activity.status_since': '2026-11-20',
        'activity.start_date': '2026-11-21',
      },
    },
    'notAssessed',
  ],
  [
    'an activity in review is not concerned',
    { activity: { 'activity.status': 'in_review', 'activity.status_since': '2026-01-01' } },
    'notApplicable',
  ],
])

describeRule('MIN-DATA', [
  ['data that are not needed are a gap', { data_line: { 'data_line.necessary': 'no' } }, 'gap'],
  ['data that are needed are in order', { data_line: { 'data_line.necessary': 'yes' } }, 'pass'],
  ['data of which nobody knows stay open', { data_line: { 'data_line.necessary': 'unknown' } }, 'open'],
  ['an activity without data is not concerned', { activity: {} }, 'notApplicable'],
])

it('MIN-DATA names only what is not needed', () => {
  const data_line = [
    { facts: { 'data_line.category': 'birth_date', 'data_line.necessary': 'no' } as const },
    { facts: { 'data_line.category': 'email', 'data_line.necessary': 'yes' } as const },
    { facts: { 'data_line.category': 'Schoenmaat', 'data_line.necessary': 'no' } as const },
  ]
  expect(verdict('MIN-DATA', { below: { activity: [{ below: { data_line } }] } })).toMatchObject({
    words: { category: { nl: 'geboortedatum en Schoenmaat', en: 'date of birth and Schoenmaat' } },
  })
})
