import { expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

const dpf = { 'transfer.country': 'US', 'transfer.mechanism': 'dpf' } as const

describeRule('TR-US-DPF', [
  [
    'a recipient that is not on the list is a gap',
    { transfer: { ...dpf, 'transfer.dpf_check': { listed: 'no' } } },
    'gap',
  ],
  [
    'a certification that does not cover these data is a gap',
    { transfer: { ...dpf, 'transfer.dpf_check': { listed: 'yes', active: 'yes', covers: 'no' } } },
    'gap',
  ],
  [
    'three times yes is in order',
    { transfer: { ...dpf, 'transfer.dpf_check': { listed: 'yes', active: 'yes', covers: 'yes' } } },
    'pass',
  ],
  [
    'a check that is not finished leaves it open',
    { transfer: { ...dpf, 'transfer.dpf_check': { listed: 'yes' } } },
    'open',
  ],
  [
    'with other tools the list does not matter',
    { transfer: { 'transfer.country': 'US', 'transfer.mechanism': 'scc', 'transfer.dpf_check': { listed: 'no' } } },
    'notApplicable',
  ],
])

describeRule('TR-US-FALLBACK', [
  ['the DPF without a fallback is a gap', { transfer: dpf }, 'gap'],
  ['a fallback that falls with it is a gap', { transfer: { ...dpf, 'transfer.fallback': 'adequacy' } }, 'gap'],
  ['standard clauses as fallback are in order', { transfer: { ...dpf, 'transfer.fallback': 'scc' } }, 'pass'],
  ['an unknown mechanism leaves it open', { transfer: { 'transfer.country': 'US' } }, 'open'],
  [
    'other tools need no fallback',
    { transfer: { 'transfer.country': 'US', 'transfer.mechanism': 'bcr' } },
    'notApplicable',
  ],
])

describeRule('TR-SCC-TIA', [
  [
    'standard clauses without a TIA are a gap',
    { transfer: { 'transfer.country': 'IN', 'transfer.mechanism': 'scc' } },
    'gap',
  ],
  [
    'an approved code of conduct without one is a gap',
    { transfer: { 'transfer.country': 'IN', 'transfer.mechanism': 'code_of_conduct' } },
    'gap',
  ],
  [
    'with a TIA they are in order',
    {
      transfer: {
        'transfer.country': 'IN',
        'transfer.mechanism': 'scc',
        'transfer.tia': { outcome: 'sufficient', date: '2026-01-01' },
      },
    },
    'pass',
  ],
  ['an unknown mechanism leaves it open', { transfer: { 'transfer.country': 'IN' } }, 'open'],
  [
    'an adequate country needs none, even with clauses',
    { transfer: { 'transfer.country': 'GB', 'transfer.mechanism': 'scc' } },
    'notApplicable',
    '2031-12-27',
  ],
  [
    'it needs one from the day its decision has ended',
    { transfer: { 'transfer.country': 'GB', 'transfer.mechanism': 'scc' } },
    'gap',
    '2031-12-28',
  ],
  [
    'a derogation needs none',
    { transfer: { 'transfer.country': 'IN', 'transfer.mechanism': 'derogation' } },
    'notApplicable',
  ],
])

describeRule('TR-TIA-NEGATIVE', [
  [
    'insufficient protection is a gap',
    {
      transfer: {
        'transfer.country': 'IN',
        'transfer.mechanism': 'scc',
        'transfer.tia': { outcome: 'insufficient', date: '2026-01-01' },
      },
    },
    'gap',
  ],
  [
    'protection that measures make sufficient is in order',
    {
      transfer: {
        'transfer.country': 'IN',
        'transfer.mechanism': 'scc',
        'transfer.tia': { outcome: 'sufficient_with_measures', date: '2026-01-01' },
      },
    },
    'pass',
  ],
  [
    'an unknown mechanism leaves it open',
    { transfer: { 'transfer.country': 'IN', 'transfer.tia': { outcome: 'insufficient', date: '2026-01-01' } } },
    'open',
  ],
  [
    'without a TIA there is no outcome',
    { transfer: { 'transfer.country': 'IN', 'transfer.mechanism': 'scc' } },
    'notApplicable',
  ],
  [
    'a transfer under the DPF does not rest on its TIA',
    { transfer: { ...dpf, 'transfer.tia': { outcome: 'insufficient', date: '2026-01-01' } } },
    'notApplicable',
  ],
])

const derogation = { 'transfer.country': 'IN', 'transfer.mechanism': 'derogation' } as const

describeRule('TR-DEROGATION', [
  [
    'a derogation without a reason is a gap',
    { transfer: { ...derogation, 'transfer.derogation.structural': 'no' } },
    'gap',
  ],
  [
    'a structural derogation is a gap',
    {
      transfer: { ...derogation, 'transfer.derogation.reason': 'boeking', 'transfer.derogation.structural': 'yes' },
    },
    'gap',
  ],
  [
    'an occasional one with a reason is in order',
    { transfer: { ...derogation, 'transfer.derogation.reason': 'boeking', 'transfer.derogation.structural': 'no' } },
    'pass',
  ],
  [
    'not knowing whether it is structural leaves it open',
    { transfer: { ...derogation, 'transfer.derogation.reason': 'boeking' } },
    'open',
  ],
  [
    'other tools are no derogation',
    { transfer: { 'transfer.country': 'IN', 'transfer.mechanism': 'bcr' } },
    'notApplicable',
  ],
])

it.each<[string, Facts, number]>([
  [
    'a structural derogation with a reason is arguable: not each is for occasional transfers',
    { 'transfer.derogation.reason': 'toestemming' },
    2,
  ],
  ['a derogation without a reason is not arguable', {}, 0],
])('%s', (_sentence, facts, count) => {
  const transfer: Facts = { ...derogation, ...facts, 'transfer.derogation.structural': 'yes' }
  expect(verdict('TR-DEROGATION', given({ transfer }))).toHaveProperty('positions.length', count)
})
