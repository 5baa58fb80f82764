import { describe, expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

const onConsent: Facts = { 'purpose.ground': 'consent' }

describe.each<[rule: string, wrong: Facts, right: Facts]>([
  ['CONS-BEFORE', { 'Q-CONS-BEFORE': 'no' }, { 'Q-CONS-BEFORE': 'yes' }],
  ['CONS-FREE', { 'consent.six_properties.free': 'no' }, { 'consent.six_properties.free': 'yes' }],
  ['CONS-PER-PURPOSE', { 'Q-CONS-PER-PURPOSE': 'no' }, { 'Q-CONS-PER-PURPOSE': 'yes' }],
  ['CONS-PER-CHANNEL', { 'Q-CONS-PER-CHANNEL': 'no' }, { 'Q-CONS-PER-CHANNEL': 'yes' }],
])('%s', (rule, wrong, right) => {
  it('finds a gap in consent that is asked wrongly', () => {
    expect(verdict(rule, given({ purpose: onConsent, consent: wrong })).outcome).toBe('gap')
  })
  it('finds consent that is asked rightly in order', () => {
    expect(verdict(rule, given({ purpose: onConsent, consent: right })).outcome).toBe('pass')
  })
  it('stays open while nobody answered', () => {
    expect(verdict(rule, given({ purpose: onConsent, consent: {} })).outcome).toBe('open')
  })
  it('stays open while the purpose has no ground', () => {
    expect(verdict(rule, given({ purpose: {}, consent: wrong })).outcome).toBe('open')
  })
  it('does not concern a purpose on another ground', () => {
    const purpose: Facts = { 'purpose.ground': 'legitimate_interest' }
    expect(verdict(rule, given({ purpose, consent: wrong })).outcome).toBe('notApplicable')
  })
})

describeRule('CONS-INFORMED', [
  [
    'a text that leaves out the retention period is a gap, whatever else is not known',
    { purpose: onConsent, consent: { 'consent.informed_items': { retention: 'no' } } },
    'gap',
  ],
  [
    'a text that tells everything is in order when nobody else gets the data',
    {
      purpose: onConsent,
      consent: {
        'consent.informed_items': {
          identity: 'yes',
          purpose: 'yes',
          data: 'yes',
          retention: 'yes',
          withdrawal: 'yes',
          third_parties: 'na',
        },
      },
    },
    'pass',
  ],
  [
    'one item that nobody looked at leaves it open',
    {
      purpose: onConsent,
      consent: {
        'consent.informed_items': {
          identity: 'yes',
          purpose: 'yes',
          data: 'yes',
          retention: 'yes',
          withdrawal: 'unknown',
          third_parties: 'yes',
        },
      },
    },
    'open',
  ],
  ['a text that nobody looked at stays open', { purpose: onConsent, consent: {} }, 'open'],
  [
    'a purpose on contract is not concerned',
    { purpose: { 'purpose.ground': 'contract' }, consent: { 'consent.informed_items': { retention: 'no' } } },
    'notApplicable',
  ],
])

it.each<[string, Facts['consent.informed_items'], string, string]>([
  ['one item', { identity: 'yes', retention: 'no' }, 'de bewaartermijn', 'the retention period'],
  [
    'several items',
    { retention: 'no', withdrawal: 'no', identity: 'no' },
    'wie u bent, de bewaartermijn en het recht om in te trekken',
    'who you are, the retention period and the right to withdraw',
  ],
])('names %s that the text leaves out', (_number, items, nl, en) => {
  const found = verdict('CONS-INFORMED', given({ purpose: onConsent, consent: { 'consent.informed_items': items } }))
  expect(found).toMatchObject({ outcome: 'gap', words: { missing: { nl, en } } })
})

const clear: Facts = { 'consent.six_properties.unambiguous': 'yes' }
const word = 'woord '

describeRule('CONS-UNAMBIGUOUS', [
  [
    'a question that is not clear is a gap, also when its text is not known',
    { purpose: onConsent, consent: { 'consent.six_properties.unambiguous': 'no' } },
    'gap',
  ],
  [
    'a text of 61 words is a gap',
    {
      purpose: onConsent,
      consent: { ...clear, 'consent.text_version': { text: word.repeat(61), since: '2026-01-01' } },
    },
    'gap',
  ],
  [
    'a text of 60 words is in order',
    {
      purpose: onConsent,
      consent: { ...clear, 'consent.text_version': { text: word.repeat(60), since: '2026-01-01' } },
    },
    'pass',
  ],
  [
    'two denials in one sentence are a gap',
    {
      purpose: onConsent,
      consent: {
        ...clear,
        'consent.text_version': { text: 'Vink dit niet aan als u geen e-mail wilt.', since: '2026-01-01' },
      },
    },
    'gap',
  ],
  [
    'two denials in one English sentence are a gap',
    {
      purpose: onConsent,
      consent: {
        ...clear,
        'consent.text_version': { text: 'I don’t want to receive no offers', since: '2026-01-01' },
      },
    },
    'gap',
  ],
  [
    'a denial in each of two sentences is in order',
    {
      purpose: onConsent,
      consent: {
        ...clear,
        'consent.text_version': { text: 'Ja, mail mij. Niet vaker dan wekelijks. Geen telefoon.', since: '2026-01-01' },
      },
    },
    'pass',
  ],
  [
    'words that only contain a denial are none',
    {
      purpose: onConsent,
      consent: {
        ...clear,
        'consent.text_version': { text: 'Ja, mail mij over noten, genieten en notities', since: '2026-01-01' },
      },
    },
    'pass',
  ],
  ['a text that is not known stays open', { purpose: onConsent, consent: clear }, 'open'],
  [
    'a purpose on contract is not concerned',
    { purpose: { 'purpose.ground': 'contract' }, consent: { 'consent.six_properties.unambiguous': 'no' } },
    'notApplicable',
  ],
])
