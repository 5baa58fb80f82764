import { expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

const onConsent: Facts = { 'purpose.ground': 'consent' }
const byEmail: Facts = { 'purpose.ground': 'consent', 'purpose.channel': 'email' }

describeRule('CONS-ACTIVE', [
  ['a box ticked beforehand is a gap', { purpose: onConsent, consent: { 'consent.method': 'pre_ticked' } }, 'gap'],
  ['going on using the site is a gap', { purpose: onConsent, consent: { 'consent.method': 'implied' } }, 'gap'],
  ['a box people tick is in order', { purpose: onConsent, consent: { 'consent.method': 'checkbox' } }, 'pass'],
  ['a spoken yes is in order', { purpose: onConsent, consent: { 'consent.method': 'oral' } }, 'pass'],
  ['no method stays open', { purpose: onConsent, consent: {} }, 'open'],
  [
    'another ground is not concerned',
    { purpose: { 'purpose.ground': 'contract' }, consent: { 'consent.method': 'pre_ticked' } },
    'notApplicable',
  ],
])

describeRule('CONS-BUNDLED', [
  ['consent tied to an order is a gap', { purpose: onConsent, consent: { 'Q-CONS-BUNDLED': 'yes' } }, 'gap'],
  ['a choice by itself is in order', { purpose: onConsent, consent: { 'Q-CONS-BUNDLED': 'no' } }, 'pass'],
  ['unanswered stays open', { purpose: onConsent, consent: {} }, 'open'],
  [
    'another ground is not concerned',
    { purpose: { 'purpose.ground': 'contract' }, consent: { 'Q-CONS-BUNDLED': 'yes' } },
    'notApplicable',
  ],
])

describeRule('CONS-WITHDRAW', [
  [
    'consent that cannot be taken back as easily is a gap',
    { purpose: onConsent, consent: { 'consent.six_properties.withdrawable': 'no' } },
    'gap',
  ],
  [
    'consent that can is in order',
    { purpose: onConsent, consent: { 'consent.six_properties.withdrawable': 'yes' } },
    'pass',
  ],
  ['unanswered stays open', { purpose: onConsent, consent: {} }, 'open'],
  [
    'another ground is not concerned',
    { purpose: { 'purpose.ground': 'contract' }, consent: { 'consent.six_properties.withdrawable': 'no' } },
    'notApplicable',
  ],
])

describeRule('CONS-DOI-MARKET', [
  [
    'single opt-in by a shop that also sells in Germany is a gap',
    {
      organisation: { 'organisation.markets': ['NL', 'DE'] },
      purpose: byEmail,
      consent: { 'consent.opt_in_mode': 'single' },
    },
    'gap',
  ],
  [
    'double opt-in there is in order',
    {
      organisation: { 'organisation.markets': ['NL', 'DE'] },
      purpose: byEmail,
      consent: { 'consent.opt_in_mode': 'double' },
    },
    'pass',
  ],
  [
    'an opt-in that is not told stays open',
    { organisation: { 'organisation.markets': ['CH'] }, purpose: byEmail, consent: {} },
    'open',
  ],
  ['markets that are not told stay open', { purpose: byEmail, consent: { 'consent.opt_in_mode': 'single' } }, 'open'],
  [
    'Belgium is not concerned',
    {
      organisation: { 'organisation.markets': ['NL', 'BE'] },
      purpose: byEmail,
      consent: { 'consent.opt_in_mode': 'single' },
    },
    'notApplicable',
  ],
  [
    'text messages are not concerned',
    {
      organisation: { 'organisation.markets': ['DE'] },
      purpose: { 'purpose.ground': 'consent', 'purpose.channel': 'sms' },
      consent: { 'consent.opt_in_mode': 'single' },
    },
    'notApplicable',
  ],
])

it.each<[string[], string, string]>([
  [['NL', 'AT'], 'Oostenrijk', 'Austria'],
  [['CH', 'NL', 'DE'], 'Duitsland en Zwitserland', 'Germany and Switzerland'],
])('names the markets among %j where double opt-in is expected', (markets, nl, en) => {
  const facts = given({
    organisation: { 'organisation.markets': markets },
    purpose: byEmail,
    consent: { 'consent.opt_in_mode': 'single' },
  })
  expect(verdict('CONS-DOI-MARKET', facts)).toMatchObject({ words: { market: { nl, en } } })
})

describeRule('CONS-DOI-ADVICE', [
  [
    'single opt-in in the Netherlands alone deserves advice',
    {
      organisation: { 'organisation.markets': ['NL'] },
      purpose: byEmail,
      consent: { 'consent.opt_in_mode': 'single' },
    },
    'gap',
  ],
  [
    'double opt-in there is in order',
    {
      organisation: { 'organisation.markets': ['NL'] },
      purpose: byEmail,
      consent: { 'consent.opt_in_mode': 'double' },
    },
    'pass',
  ],
  [
    'an opt-in that is not told stays open',
    { organisation: { 'organisation.markets': ['NL'] }, purpose: byEmail, consent: {} },
    'open',
  ],
  ['markets that are not told stay open', { purpose: byEmail, consent: { 'consent.opt_in_mode': 'single' } }, 'open'],
  [
    'who also sells elsewhere is not concerned',
    {
      organisation: { 'organisation.markets': ['NL', 'DE'] },
      purpose: byEmail,
      consent: { 'consent.opt_in_mode': 'single' },
    },
    'notApplicable',
  ],
  [
    'a website is not concerned',
    {
      organisation: { 'organisation.markets': ['NL'] },
      purpose: { 'purpose.ground': 'consent', 'purpose.channel': 'web' },
      consent: { 'consent.opt_in_mode': 'single' },
    },
    'notApplicable',
  ],
])

const sharing: Facts = { 'purpose.ground': 'consent', 'Q-SHARES-THIRD': 'yes' }

describeRule('CONS-THIRD-NAMED', [
  [
    'a text that does not name who gets the data is a gap',
    { purpose: sharing, consent: { 'consent.informed_items': { third_parties: 'no' } } },
    'gap',
  ],
  [
    'who shares cannot answer that this does not apply',
    { purpose: sharing, consent: { 'consent.informed_items': { third_parties: 'na' } } },
    'gap',
  ],
  [
    'a text that names them is in order',
    { purpose: sharing, consent: { 'consent.informed_items': { third_parties: 'yes' } } },
    'pass',
  ],
  ['a text that nobody looked at stays open', { purpose: sharing, consent: {} }, 'open'],
  [
    'stays open while nobody knows whether data are shared',
    { purpose: onConsent, consent: { 'consent.informed_items': { third_parties: 'no' } } },
    'open',
  ],
  [
    'who does not share is not concerned',
    {
      purpose: { 'purpose.ground': 'consent', 'Q-SHARES-THIRD': 'no' },
      consent: { 'consent.informed_items': { third_parties: 'no' } },
    },
    'notApplicable',
  ],
  [
    'another ground is not concerned',
    {
      purpose: { 'purpose.ground': 'legitimate_interest', 'Q-SHARES-THIRD': 'yes' },
      consent: { 'consent.informed_items': { third_parties: 'no' } },
    },
    'notApplicable',
  ],
])
