import { expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, verdict } from './facts'

const onContract: Facts = {
  'purpose.channel': 'telephone',
  'purpose.marketing': 'yes',
  'purpose.called_persons': 'natural',
  'purpose.ground': 'contract',
}
const customersOnContract: Facts = { ...onContract, 'Q-TEL-OWN-CUSTOMERS': 'yes' }
const charity: Facts = { 'organisation.telemarketing_exemption': 'charity_or_idealistic' }
const arranged: Facts = { 'Q-TEL-TERM': 'yes', 'Q-TEL-OBJECT': 'yes' }

describeRule('TW-11.7-TEL-EXEMPT', [
  [
    'a charity that calls strangers is a gap',
    { organisation: charity, activity: arranged, purpose: { ...onContract, 'Q-TEL-OWN-CUSTOMERS': 'no' } },
    'gap',
  ],
  [
    'a charity without a term is a gap',
    { organisation: charity, activity: { 'Q-TEL-TERM': 'no' }, purpose: customersOnContract },
    'gap',
  ],
  [
    'a lottery that does not offer the right to object is a gap',
    {
      organisation: { 'organisation.telemarketing_exemption': 'charity_lottery' },
      activity: { 'Q-TEL-OBJECT': 'no' },
      purpose: customersOnContract,
    },
    'gap',
  ],
  [
    'a charity that calls donors, with a term and the right to object, is in order',
    { organisation: charity, activity: arranged, purpose: customersOnContract },
    'pass',
  ],
  [
    'a charity of which the term is not known stays open',
    { organisation: charity, activity: { 'Q-TEL-OBJECT': 'yes' }, purpose: customersOnContract },
    'open',
  ],
  [
    'stays open while the exemption is not told',
    { activity: { 'Q-TEL-TERM': 'no' }, purpose: customersOnContract },
    'open',
  ],
  [
    'a shop is not concerned',
    {
      organisation: { 'organisation.telemarketing_exemption': 'none' },
      activity: { 'Q-TEL-TERM': 'no' },
      purpose: customersOnContract,
    },
    'notApplicable',
  ],
  [
    'a charity that calls on consent needs no exception',
    {
      organisation: charity,
      activity: { 'Q-TEL-TERM': 'no' },
      purpose: { ...customersOnContract, 'purpose.ground': 'consent' },
    },
    'notApplicable',
  ],
  [
    'a charity that calls companies needs no exception',
    {
      organisation: charity,
      activity: { 'Q-TEL-TERM': 'no' },
      purpose: { ...customersOnContract, 'purpose.called_persons': 'legal_only' },
    },
    'notApplicable',
  ],
])

it('calls to strangers on consent do not count against the exception for donors', () => {
  const activity = {
    facts: arranged,
    below: {
      purpose: [
        { facts: customersOnContract },
        { facts: { ...onContract, 'purpose.ground': 'consent', 'Q-TEL-OWN-CUSTOMERS': 'no' } satisfies Facts },
      ],
    },
  }
  expect(verdict('TW-11.7-TEL-EXEMPT', { facts: charity, below: { activity: [activity] } }).outcome).toBe('pass')
})
