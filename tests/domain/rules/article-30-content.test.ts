import { expect, it } from 'vitest'
import { describeRule } from './cases'
import { verdict } from './facts'

describeRule('A30-1D-RECIPIENTS', [
  ['nobody named is a gap', { activity: {} }, 'gap'],
  ['a linked party is in order', { activity: {}, engagement: {} }, 'pass'],
  ['a category of recipients is in order', { activity: { 'activity.recipient_categories': ['Accountants'] } }, 'pass'],
  ['nobody, and confirmed, is in order', { activity: { 'activity.no_recipients_confirmed': 'yes' } }, 'pass'],
  ['nobody, and not confirmed, is a gap', { activity: { 'activity.no_recipients_confirmed': 'no' } }, 'gap'],
  ['a processor need not record them', { activity: { 'activity.own_role': 'processor' } }, 'notApplicable'],
])

describeRule('A30-1E-TRANSFER', [
  [
    'data that leave the EEA to nobody knows where are a gap',
    { activity: { 'activity.transfer_outside_eea': 'yes' }, engagement: { 'engagement.transfer_outside_eea': 'no' } },
    'gap',
  ],
  [
    'a vendor outside the EEA without a country is a gap',
    { activity: { 'activity.transfer_outside_eea': 'no' }, engagement: { 'engagement.transfer_outside_eea': 'yes' } },
    'gap',
  ],
  [
    'a transfer that does not name its country is a gap',
    {
      activity: { 'activity.transfer_outside_eea': 'yes' },
      engagement: { 'engagement.transfer_outside_eea': 'yes' },
      transfer: { 'transfer.country': '' },
    },
    'gap',
  ],
  [
    'a country with the transfer is in order',
    {
      activity: { 'activity.transfer_outside_eea': 'yes' },
      engagement: { 'engagement.transfer_outside_eea': 'yes' },
      transfer: { 'transfer.country': 'US' },
    },
    'pass',
  ],
  [
    'data that stay in the EEA are not concerned',
    { activity: { 'activity.transfer_outside_eea': 'no' }, engagement: { 'engagement.transfer_outside_eea': 'no' } },
    'notApplicable',
  ],
  [
    'whether a vendor is outside the EEA not being known stays open',
    {
      activity: { 'activity.transfer_outside_eea': 'no' },
      engagement: { 'engagement.transfer_outside_eea': 'unknown' },
    },
    'open',
  ],
])

it('A30-1E-TRANSFER wants a country with each vendor outside the EEA', () => {
  const outside = { 'engagement.transfer_outside_eea': 'yes' } as const
  const engagement = [
    { facts: outside, below: { transfer: [{ facts: { 'transfer.country': 'US' } }] } },
    { facts: outside },
  ]
  const activity = [{ facts: { 'activity.transfer_outside_eea': 'yes' } as const, below: { engagement } }]
  expect(verdict('A30-1E-TRANSFER', { below: { activity } }).outcome).toBe('gap')
})

describeRule('A30-1F-RETENTION', [
  ['no period is a gap', { activity: {} }, 'gap'],
  ['a period is in order', { activity: {}, retention: { 'retention.months': 24 } }, 'pass'],
  [
    'a reason why there is none is in order',
    { activity: { 'activity.no_period_reason': 'Zolang de zaak loopt' } },
    'pass',
  ],
  ['a processor need not record it', { activity: { 'activity.own_role': 'processor' } }, 'notApplicable'],
])

describeRule('A30-1G-SECURITY', [
  ['no measure is a gap', { activity: {} }, 'gap'],
  ['no measure is a gap for a processor too', { activity: { 'activity.own_role': 'processor' } }, 'gap'],
  ['a measure is in order', { activity: { 'activity.measures': ['access_control'] } }, 'pass'],
  [
    'a reason why there is none is in order',
    { activity: { 'activity.no_measures_reason': 'Vastgelegd bij de leverancier' } },
    'pass',
  ],
])

describeRule('A30-SOURCE', [
  ['no source is a gap', { activity: {} }, 'gap'],
  ['a source is in order', { activity: { 'activity.sources': ['sale'] } }, 'pass'],
])

describeRule('A30-SYSTEM', [
  ['no system is a gap', { activity: { 'activity.systems': [] } }, 'gap'],
  [
    'a system is in order',
    { activity: { 'activity.systems': [{ name: 'crm', location: '', findMethod: '' }] } },
    'pass',
  ],
])

describeRule('A30-ACCESS', [
  ['nobody with access is a gap', { activity: {} }, 'gap'],
  [
    'a team with access is in order',
    { activity: { 'activity.access_roles': [{ role: 'Klantenservice', checkedOn: null }] } },
    'pass',
  ],
])

describeRule('A30-STORE', [
  [
    'stored by us in no system is a gap',
    { activity: { 'activity.stored_by_us': 'yes', 'activity.stored_by_vendor': 'no' } },
    'gap',
  ],
  [
    'stored by us in a system without a place is a gap',
    {
      activity: {
        'activity.stored_by_us': 'yes',
        'activity.stored_by_vendor': 'no',
        'activity.systems': [{ name: 'crm', location: ' ', findMethod: '' }],
      },
    },
    'gap',
  ],
  [
    'stored by us in a system with a place is in order',
    {
      activity: {
        'activity.stored_by_us': 'yes',
        'activity.stored_by_vendor': 'no',
        'activity.systems': [{ name: 'crm', location: 'Frankfurt', findMethod: '' }],
      },
    },
    'pass',
  ],
  [
    'stored by a vendor that none of the parties is, is a gap',
    {
      activity: { 'activity.stored_by_us': 'no', 'activity.stored_by_vendor': 'yes' },
      engagement: { 'engagement.stores_data': 'no' },
    },
    'gap',
  ],
  [
    'stored by a vendor that says so is in order',
    {
      activity: { 'activity.stored_by_us': 'no', 'activity.stored_by_vendor': 'yes' },
      engagement: { 'engagement.stores_data': 'yes' },
    },
    'pass',
  ],
  [
    'a party of which nobody knows whether it stores stays open',
    {
      activity: { 'activity.stored_by_us': 'no', 'activity.stored_by_vendor': 'yes' },
      engagement: { 'engagement.stores_data': 'unknown' },
    },
    'open',
  ],
  [
    'data that nobody stores are not concerned',
    { activity: { 'activity.stored_by_us': 'no', 'activity.stored_by_vendor': 'no' } },
    'notApplicable',
  ],
])
