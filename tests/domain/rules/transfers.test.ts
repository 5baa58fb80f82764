import { expect, it } from 'vitest'
import { describeRule } from './cases'
import { given, verdict } from './facts'

describeRule('TR-COUNTRY-UNKNOWN', [
  [
    'a product with usual access from the United States, and no answer, is a gap',
    { engagement: { 'engagement.product': 'whatsapp_cloud_api', 'party.country': 'IE' } },
    'gap',
  ],
  [
    'a party outside the EEA of which it is unknown is a gap',
    {
      engagement: {
        'engagement.product': 'Belhuis',
        'party.country': 'GB',
        'engagement.transfer_outside_eea': 'unknown',
      },
    },
    'gap',
  ],
  [
    'a party outside the EEA with an answer is in order',
    {
      engagement: { 'engagement.product': 'Belhuis', 'party.country': 'GB', 'engagement.transfer_outside_eea': 'no' },
    },
    'pass',
  ],
  [
    'a free product of a party without a country leaves it open',
    { engagement: { 'engagement.product': 'Belhuis' } },
    'open',
  ],
  [
    'a free product of a party inside the EEA raises no question',
    { engagement: { 'engagement.product': 'Belhuis', 'party.country': 'NL' } },
    'notApplicable',
  ],
])

describeRule('TR-NO-MECHANISM', [
  ['data to India without anything is a gap', { transfer: { 'transfer.country': 'IN' } }, 'gap'],
  ['so it is when none is chosen', { transfer: { 'transfer.country': 'IN', 'transfer.mechanism': 'none' } }, 'gap'],
  [
    'an adequacy decision that India does not have is a gap',
    { transfer: { 'transfer.country': 'IN', 'transfer.mechanism': 'adequacy' } },
    'gap',
  ],
  [
    'standard clauses are in order here',
    { transfer: { 'transfer.country': 'IN', 'transfer.mechanism': 'scc' } },
    'pass',
  ],
  ['Japan is covered without anything more', { transfer: { 'transfer.country': 'JP' } }, 'pass'],
  [
    'the United Kingdom is covered up to 27 December 2031',
    { transfer: { 'transfer.country': 'GB', 'transfer.mechanism': 'adequacy' } },
    'pass',
    '2031-12-27',
  ],
  [
    'and no longer on 28 December 2031',
    { transfer: { 'transfer.country': 'GB', 'transfer.mechanism': 'adequacy' } },
    'gap',
    '2031-12-28',
  ],
  [
    'Brazil is not covered before 26 January 2026',
    { transfer: { 'transfer.country': 'BR', 'transfer.mechanism': 'adequacy' } },
    'gap',
    '2026-01-25',
  ],
  [
    'and is from that day on',
    { transfer: { 'transfer.country': 'BR', 'transfer.mechanism': 'adequacy' } },
    'pass',
    '2026-01-26',
  ],
  ['data to the United States without anything are a gap', { transfer: { 'transfer.country': 'US' } }, 'gap'],
  [
    'relying on the DPF without having checked the list leaves it open',
    { transfer: { 'transfer.country': 'US', 'transfer.mechanism': 'dpf' } },
    'open',
  ],
  [
    'a recipient that the DPF list shows is covered',
    {
      transfer: {
        'transfer.country': 'US',
        'transfer.mechanism': 'dpf',
        'transfer.dpf_check': { listed: 'yes', active: 'yes', covers: 'yes' },
      },
    },
    'pass',
  ],
  [
    'one that the list does not show as active is a gap',
    {
      transfer: {
        'transfer.country': 'US',
        'transfer.mechanism': 'dpf',
        'transfer.dpf_check': { listed: 'yes', active: 'no', covers: 'yes' },
      },
    },
    'gap',
  ],
  [
    'the DPF did not exist before 10 July 2023',
    {
      transfer: {
        'transfer.country': 'US',
        'transfer.mechanism': 'dpf',
        'transfer.dpf_check': { listed: 'yes', active: 'yes', covers: 'yes' },
      },
    },
    'gap',
    '2023-07-09',
  ],
  [
    'the DPF covers no recipient in Canada',
    {
      transfer: {
        'transfer.country': 'CA',
        'transfer.mechanism': 'dpf',
        'transfer.dpf_check': { listed: 'yes', active: 'yes', covers: 'yes' },
      },
    },
    'gap',
  ],
  [
    'a commercial recipient in Canada is covered',
    { transfer: { 'transfer.country': 'CA', 'transfer.mechanism': 'adequacy', 'transfer.scope_confirmed': 'yes' } },
    'pass',
  ],
  [
    'another recipient in Canada is a gap',
    { transfer: { 'transfer.country': 'CA', 'transfer.mechanism': 'adequacy', 'transfer.scope_confirmed': 'no' } },
    'gap',
  ],
  [
    'a recipient in Canada nobody confirmed leaves it open',
    { transfer: { 'transfer.country': 'CA', 'transfer.mechanism': 'adequacy' } },
    'open',
  ],
  ['a country that is not known leaves it open', { transfer: { 'transfer.mechanism': 'none' } }, 'open'],
  ['inside the EEA there is no transfer', { transfer: { 'transfer.country': 'DE' } }, 'notApplicable'],
])

it('names the country in both languages', () => {
  expect(verdict('TR-NO-MECHANISM', given({ transfer: { 'transfer.country': 'US' } }))).toMatchObject({
    words: { country: { nl: 'Verenigde Staten', en: 'United States' } },
  })
})
