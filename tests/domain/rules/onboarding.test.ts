import { expect, it } from 'vitest'
import { describeRule } from './cases'
import { given, verdict } from './facts'

describeRule('ONB-ANON-CLAIM', [
  [
    'hashed addresses called anonymous are a gap',
    {
      activity: {
        'activity.kind': 'custom_audience_meta',
        'onboarding.qualification': 'anonymous',
        'onboarding.identifier_kinds': ['hashed'],
        'Q-ANON-MEASURES': 'no',
      },
    },
    'gap',
  ],
  [
    'cookie identifiers called anonymous are a gap',
    {
      activity: {
        'activity.kind': 'custom_audience_meta',
        'onboarding.qualification': 'anonymous',
        'onboarding.identifier_kinds': ['direct', 'online'],
        'Q-ANON-MEASURES': 'no',
      },
    },
    'gap',
  ],
  [
    'another measure makes it in order',
    {
      activity: {
        'activity.kind': 'custom_audience_meta',
        'onboarding.qualification': 'anonymous',
        'onboarding.identifier_kinds': ['hashed'],
        'Q-ANON-MEASURES': 'yes',
      },
    },
    'pass',
  ],
  [
    'measures of which nobody knows leave it open',
    {
      activity: {
        'activity.kind': 'custom_audience_meta',
        'onboarding.qualification': 'anonymous',
        'onboarding.identifier_kinds': ['hashed'],
      },
    },
    'open',
  ],
  [
    'identifiers that are not told leave it open',
    {
      activity: {
        'activity.kind': 'custom_audience_meta',
        'onboarding.qualification': 'anonymous',
        'Q-ANON-MEASURES': 'no',
      },
    },
    'open',
  ],
  [
    'hashed addresses called pseudonymous are not concerned',
    {
      activity: {
        'activity.kind': 'custom_audience_meta',
        'onboarding.qualification': 'pseudonymous',
        'onboarding.identifier_kinds': ['hashed'],
        'Q-ANON-MEASURES': 'no',
      },
    },
    'notApplicable',
  ],
  ['a newsletter is not concerned', { activity: { 'activity.kind': 'newsletter' } }, 'notApplicable'],
])

describeRule('ONB-IDENTIFIER-KIND', [
  [
    'an audience of which nobody says what leaves is a gap',
    { activity: { 'activity.kind': 'custom_audience_meta' } },
    'gap',
  ],
  [
    'an audience of hashed addresses is in order',
    { activity: { 'activity.kind': 'custom_audience_meta', 'onboarding.identifier_kinds': ['hashed'] } },
    'pass',
  ],
  ['an activity of which the kind is not told stays open', { activity: {} }, 'open'],
  ['WhatsApp is not concerned', { activity: { 'activity.kind': 'whatsapp' } }, 'notApplicable'],
  ['an activity that is no touchpoint is not concerned', { activity: { 'activity.kind': 'none' } }, 'notApplicable'],
])

it.each([
  'custom_audience_meta',
  'customer_match_google',
  'tailored_audience_other',
  'crm_onboarding_provider',
] as const)('customer data in %s are CRM onboarding', (kind) => {
  const activity = { 'activity.kind': kind, 'Q-ONB-INFO': 'no' } as const
  expect(verdict('ONB-INFO', given({ activity })).outcome).toBe('gap')
})

describeRule('ONB-INFO', [
  [
    'customers who were told beforehand are in order',
    { activity: { 'activity.kind': 'customer_match_google', 'Q-ONB-INFO': 'yes' } },
    'pass',
  ],
  ['unanswered stays open', { activity: { 'activity.kind': 'customer_match_google' } }, 'open'],
  [
    'a retargeting cookie is not concerned',
    { activity: { 'activity.kind': 'retargeting_cookies', 'Q-ONB-INFO': 'no' } },
    'notApplicable',
  ],
])

describeRule('ONB-OPTOUT', [
  [
    'no opt-out from the audience is a gap',
    { activity: { 'activity.kind': 'custom_audience_meta', 'onboarding.optout_chain.offered': 'no' } },
    'gap',
  ],
  [
    'an opt-out is in order',
    { activity: { 'activity.kind': 'custom_audience_meta', 'onboarding.optout_chain.offered': 'yes' } },
    'pass',
  ],
  [
    'an opt-out of which nobody knows stays open',
    { activity: { 'activity.kind': 'custom_audience_meta', 'onboarding.optout_chain.offered': 'unknown' } },
    'open',
  ],
  [
    'a newsletter is not concerned',
    { activity: { 'activity.kind': 'newsletter', 'onboarding.optout_chain.offered': 'no' } },
    'notApplicable',
  ],
])

describeRule('ONB-OPTOUT-CHAIN', [
  [
    'who opted out and stays in the audience is a gap',
    {
      activity: {
        'activity.kind': 'crm_onboarding_provider',
        'onboarding.optout_chain.offered': 'yes',
        'onboarding.optout_chain.removed': 'no',
      },
    },
    'gap',
  ],
  [
    'who opted out and is removed is in order',
    {
      activity: {
        'activity.kind': 'crm_onboarding_provider',
        'onboarding.optout_chain.offered': 'yes',
        'onboarding.optout_chain.removed': 'yes',
      },
    },
    'pass',
  ],
  [
    'removal of which nobody knows stays open',
    { activity: { 'activity.kind': 'crm_onboarding_provider', 'onboarding.optout_chain.offered': 'yes' } },
    'open',
  ],
  [
    'an audience without any opt-out is not concerned',
    {
      activity: {
        'activity.kind': 'crm_onboarding_provider',
        'onboarding.optout_chain.offered': 'no',
        'onboarding.optout_chain.removed': 'no',
      },
    },
    'notApplicable',
  ],
  [
    'a newsletter is not concerned',
    {
      activity: {
        'activity.kind': 'newsletter',
        'onboarding.optout_chain.offered': 'yes',
        'onboarding.optout_chain.removed': 'no',
      },
    },
    'notApplicable',
  ],
])
