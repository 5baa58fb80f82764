import { describeRule } from './cases'
import type { Facts } from './facts'

const calls: Facts = { 'purpose.channel': 'telephone', 'purpose.marketing': 'yes' }
const onContract: Facts = { ...calls, 'purpose.called_persons': 'natural', 'purpose.ground': 'contract' }
const customersOnContract: Facts = { ...onContract, 'Q-TEL-OWN-CUSTOMERS': 'yes' }

describeRule('TW-11.7-TEL-CONSENT', [
  ['calling strangers on contract is a gap', { purpose: { ...onContract, 'Q-TEL-OWN-CUSTOMERS': 'no' } }, 'gap'],
  ['an exception that nobody claims does not count', { purpose: onContract }, 'gap'],
  [
    'a mixed list without consent is a gap',
    { purpose: { ...calls, 'purpose.called_persons': 'mixed', 'purpose.ground': 'legitimate_interest' } },
    'gap',
  ],
  ['customers called on 30 June 2026 were in order', { purpose: customersOnContract }, 'pass', '2026-06-30'],
  ['customers called on 1 July 2026 are a gap', { purpose: customersOnContract }, 'gap', '2026-07-01'],
  [
    'donors called by a charity are in order after that day',
    {
      organisation: { 'organisation.telemarketing_exemption': 'charity_or_idealistic' },
      purpose: customersOnContract,
    },
    'pass',
    '2026-07-01',
  ],
  [
    'readers called by a publisher are in order after that day',
    { organisation: { 'organisation.telemarketing_exemption': 'press_publisher' }, purpose: customersOnContract },
    'pass',
    '2026-07-01',
  ],
  [
    'strangers called by a charity are a gap',
    { organisation: { 'organisation.telemarketing_exemption': 'charity_or_idealistic' }, purpose: onContract },
    'gap',
  ],
  [
    'an organisation without an exemption has none to claim',
    { organisation: { 'organisation.telemarketing_exemption': 'none' }, purpose: customersOnContract },
    'gap',
  ],
  [
    'calling with consent is in order',
    { purpose: { ...calls, 'purpose.called_persons': 'natural', 'purpose.ground': 'consent' } },
    'pass',
  ],
  ['calling without a ground stays open', { purpose: { ...calls, 'purpose.called_persons': 'natural' } }, 'open'],
  ['calling of which nobody knows whom stays open', { purpose: { ...calls, 'purpose.ground': 'contract' } }, 'open'],
  [
    'calling companies only is not concerned',
    { purpose: { ...calls, 'purpose.called_persons': 'legal_only', 'purpose.ground': 'contract' } },
    'notApplicable',
  ],
  [
    'calling back about an order is not concerned',
    { purpose: { ...onContract, 'purpose.marketing': 'no' } },
    'notApplicable',
  ],
  ['a call on 30 June 2021 fell under older law', { purpose: onContract }, 'notApplicable', '2021-06-30'],
  ['a call on 1 July 2021 needed consent', { purpose: onContract }, 'gap', '2021-07-01'],
])

describeRule('TW-11.7-TEL-CUSTOMER', [
  [
    'customers called on 1 July 2026 are a gap',
    { organisation: { 'organisation.telemarketing_exemption': 'none' }, purpose: customersOnContract },
    'gap',
    '2026-07-01',
  ],
  [
    'customers called on 30 June 2026 were not concerned',
    { organisation: { 'organisation.telemarketing_exemption': 'none' }, purpose: customersOnContract },
    'notApplicable',
    '2026-06-30',
  ],
  [
    'customers who consented are in order',
    {
      organisation: { 'organisation.telemarketing_exemption': 'none' },
      purpose: { ...customersOnContract, 'purpose.ground': 'consent' },
    },
    'pass',
  ],
  [
    'donors called by a charity are not concerned',
    {
      organisation: { 'organisation.telemarketing_exemption': 'charity_or_idealistic' },
      purpose: customersOnContract,
    },
    'notApplicable',
  ],
  [
    'strangers are not concerned',
    {
      organisation: { 'organisation.telemarketing_exemption': 'none' },
      purpose: { ...onContract, 'Q-TEL-OWN-CUSTOMERS': 'no' },
    },
    'notApplicable',
  ],
  [
    'companies are not concerned',
    {
      organisation: { 'organisation.telemarketing_exemption': 'none' },
      purpose: { ...customersOnContract, 'purpose.called_persons': 'legal_only' },
    },
    'notApplicable',
  ],
  ['stays open while the exemption is not told', { purpose: customersOnContract }, 'open'],
  [
    'stays open while nobody knows whether they are customers',
    { organisation: { 'organisation.telemarketing_exemption': 'none' }, purpose: onContract },
    'open',
  ],
])

describeRule('TW-11.7-TEL-OBJECT', [
  [
    'a call without the right to object is a gap, also with consent',
    { activity: { 'Q-TEL-OBJECT': 'no' }, purpose: { ...onContract, 'purpose.ground': 'consent' } },
    'gap',
  ],
  ['a call that offers it is in order', { activity: { 'Q-TEL-OBJECT': 'yes' }, purpose: onContract }, 'pass'],
  ['unanswered stays open', { purpose: onContract }, 'open'],
  [
    'calling companies only is not concerned',
    { activity: { 'Q-TEL-OBJECT': 'no' }, purpose: { ...calls, 'purpose.called_persons': 'legal_only' } },
    'notApplicable',
  ],
])

describeRule('TW-11.7-TEL-NUMBER', [
  ['a withheld number is a gap', { activity: { 'Q-TEL-NUMBER': 'no' }, purpose: calls }, 'gap'],
  ['a visible number is in order', { activity: { 'Q-TEL-NUMBER': 'yes' }, purpose: calls }, 'pass'],
  ['unanswered stays open', { purpose: calls }, 'open'],
  [
    'calls that do not advertise are not concerned',
    { activity: { 'Q-TEL-NUMBER': 'no' }, purpose: { ...calls, 'purpose.marketing': 'no' } },
    'notApplicable',
  ],
])

const onConsent: Facts = { ...calls, 'purpose.ground': 'consent' }

describeRule('TW-11.7-TEL-PROOF', [
  ['a call list is no proof', { activity: { 'Q-TEL-PROOF-KIND': 'call_list' }, purpose: onConsent }, 'gap'],
  ['a number is no proof', { activity: { 'Q-TEL-PROOF-KIND': 'number_only' }, purpose: onConsent }, 'gap'],
  [
    'a description of the procedure is no proof',
    { activity: { 'Q-TEL-PROOF-KIND': 'process_description' }, purpose: onConsent },
    'gap',
  ],
  ['a record per person is in order', { activity: { 'Q-TEL-PROOF-KIND': 'per_person' }, purpose: onConsent }, 'pass'],
  ['unanswered stays open', { purpose: onConsent }, 'open'],
  [
    'calls on another ground are not concerned',
    { activity: { 'Q-TEL-PROOF-KIND': 'call_list' }, purpose: onContract },
    'notApplicable',
  ],
])

describeRule('TW-11.7-TEL-SOLETRADER', [
  [
    'sole traders among companies are a gap',
    { activity: { 'Q-TEL-SOLETRADERS': 'no' }, purpose: { ...calls, 'purpose.called_persons': 'legal_only' } },
    'gap',
  ],
  [
    'sole traders in a mixed list are a gap',
    { activity: { 'Q-TEL-SOLETRADERS': 'no' }, purpose: { ...calls, 'purpose.called_persons': 'mixed' } },
    'gap',
  ],
  [
    'sole traders kept apart are in order',
    { activity: { 'Q-TEL-SOLETRADERS': 'yes' }, purpose: { ...calls, 'purpose.called_persons': 'mixed' } },
    'pass',
  ],
  ['unanswered stays open', { purpose: { ...calls, 'purpose.called_persons': 'mixed' } }, 'open'],
  [
    'calling natural persons only is not concerned',
    { activity: { 'Q-TEL-SOLETRADERS': 'no' }, purpose: { ...calls, 'purpose.called_persons': 'natural' } },
    'notApplicable',
  ],
])
