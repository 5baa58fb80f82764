import { describe, expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

describe.each<[rule: string, without: Facts, within: Facts]>([
  ['PROOF-WHO', { 'consent.proof.who': 'no' }, { 'consent.proof.who': 'yes' }],
  ['PROOF-WHEN', { 'consent.proof.when': 'no' }, { 'consent.proof.when': 'yes' }],
  ['PROOF-WHAT', { 'consent.proof.what': 'no' }, { 'consent.proof.what': 'yes' }],
  ['PROOF-HOW', { 'consent.proof.how': 'no' }, { 'consent.proof.how': 'yes' }],
  ['PROOF-WITHDRAWN', { 'consent.proof.withdrawn': 'no' }, { 'consent.proof.withdrawn': 'yes' }],
])('%s', (rule, without, within) => {
  it('finds a gap when the record does not hold it', () => {
    expect(verdict(rule, given({ purpose: { 'purpose.ground': 'consent' }, consent: without })).outcome).toBe('gap')
  })
  it('is in order when the record holds it', () => {
    expect(verdict(rule, given({ purpose: { 'purpose.ground': 'consent' }, consent: within })).outcome).toBe('pass')
  })
  it('stays open while nobody answered', () => {
    expect(verdict(rule, given({ purpose: { 'purpose.ground': 'consent' }, consent: {} })).outcome).toBe('open')
  })
  it('does not concern another ground', () => {
    const purpose: Facts = { 'purpose.ground': 'soft_opt_in' }
    expect(verdict(rule, given({ purpose, consent: without })).outcome).toBe('notApplicable')
  })
})

describeRule('PROOF-ORAL', [
  [
    'a call without a note is a gap',
    { purpose: {}, consent: { 'consent.method': 'oral', 'consent.oral.note': 'no', 'consent.oral.script': 'yes' } },
    'gap',
  ],
  [
    'a script that is not kept is a gap by itself',
    { purpose: {}, consent: { 'consent.method': 'oral', 'consent.oral.script': 'no' } },
    'gap',
  ],
  [
    'a note and the script are enough',
    { purpose: {}, consent: { 'consent.method': 'oral', 'consent.oral.note': 'yes', 'consent.oral.script': 'yes' } },
    'pass',
  ],
  [
    'a note alone leaves it open',
    { purpose: {}, consent: { 'consent.method': 'oral', 'consent.oral.note': 'yes' } },
    'open',
  ],
  [
    'consent on paper is not concerned',
    { purpose: {}, consent: { 'consent.method': 'written', 'consent.oral.note': 'no' } },
    'notApplicable',
  ],
])

describeRule('PROOF-CHANGED', [
  [
    'a purpose that changed the day after the text came into use is a gap when no renewal is planned',
    {
      purpose: { 'purpose.last_changed': '2026-03-02' },
      consent: { 'consent.text_version': { text: 'Ja, mail mij', since: '2026-03-01' }, 'Q-CONSENT-RENEWAL': 'no' },
    },
    'gap',
  ],
  [
    'a purpose that changed on the day of the text is not concerned',
    {
      purpose: { 'purpose.last_changed': '2026-03-01' },
      consent: { 'consent.text_version': { text: 'Ja, mail mij', since: '2026-03-01' }, 'Q-CONSENT-RENEWAL': 'no' },
    },
    'notApplicable',
  ],
  [
    'a purpose that never changed in use is not concerned',
    {
      purpose: {},
      consent: { 'consent.text_version': { text: 'Ja, mail mij', since: '2026-03-01' }, 'Q-CONSENT-RENEWAL': 'no' },
    },
    'notApplicable',
  ],
  [
    'a text that replaced an earlier one is a gap when no renewal is planned',
    {
      purpose: { 'purpose.last_changed': '2025-01-01' },
      consent: {
        'consent.text_version': { text: 'Ja, mail en bel mij', since: '2026-03-01', revised: true },
        'Q-CONSENT-RENEWAL': 'no',
      },
    },
    'gap',
  ],
  [
    'a change with renewed consent is in order',
    {
      purpose: { 'purpose.last_changed': '2026-05-01' },
      consent: { 'consent.text_version': { text: 'Ja, mail mij', since: '2026-03-01' }, 'Q-CONSENT-RENEWAL': 'yes' },
    },
    'pass',
  ],
  [
    'a change of which the renewal is not known stays open',
    {
      purpose: { 'purpose.last_changed': '2026-05-01' },
      consent: { 'consent.text_version': { text: 'Ja, mail mij', since: '2026-03-01' } },
    },
    'open',
  ],
  [
    'stays open while the text is not known',
    { purpose: { 'purpose.last_changed': '2026-05-01' }, consent: { 'Q-CONSENT-RENEWAL': 'no' } },
    'open',
  ],
])

describeRule('PROOF-REVIEW-2Y', [
  [
    'a review of more than two years ago is a gap',
    { purpose: {}, consent: { 'consent.last_review': '2024-11-20' } },
    'gap',
    '2026-11-21',
  ],
  [
    'a review of exactly two years ago is in order',
    { purpose: {}, consent: { 'consent.last_review': '2024-11-21' } },
    'pass',
    '2026-11-21',
  ],
  ['no review on record stays open', { purpose: {}, consent: {} }, 'open'],
])
