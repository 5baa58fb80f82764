import { describeRule } from './cases'
import type { Facts } from './facts'

const ownAudiences: Facts = { 'engagement.onboarding_role': 'provider', 'engagement.provider_mode': 'own_audiences' }
const portal: Facts = { 'engagement.onboarding_role': 'provider', 'engagement.provider_mode': 'portal_only' }

const activity: Facts = { 'activity.kind': 'crm_onboarding_provider' }

describeRule('ONB-PROVIDER-ROLE', [
  [
    'a provider with audiences of its own is no processor',
    { activity, engagement: { ...ownAudiences, 'engagement.role': 'processor' } },
    'gap',
  ],
  [
    'nor is a data processing agreement enough for it',
    {
      activity,
      engagement: { ...ownAudiences, 'engagement.role': 'independent' },
      agreement: { 'agreement.kind': 'dpa' },
    },
    'gap',
  ],
  [
    'that agreement is a gap also while its role is not known',
    { activity, engagement: { ...ownAudiences, 'engagement.role': 'unknown' }, agreement: { 'agreement.kind': 'dpa' } },
    'gap',
  ],
  [
    'an independent provider with an exchange agreement is in order',
    {
      activity,
      engagement: { ...ownAudiences, 'engagement.role': 'independent' },
      agreement: { 'agreement.kind': 'exchange' },
    },
    'pass',
  ],
  [
    'an independent provider without any agreement is in order here',
    { activity, engagement: { ...ownAudiences, 'engagement.role': 'independent' } },
    'pass',
  ],
  [
    'a portal that is a processor is in order',
    { activity, engagement: { ...portal, 'engagement.role': 'processor' } },
    'pass',
  ],
  [
    'a portal that decides for itself is a gap',
    { activity, engagement: { ...portal, 'engagement.role': 'independent' } },
    'gap',
  ],
  [
    'a portal that decides with us is a gap',
    { activity, engagement: { ...portal, 'engagement.role': 'joint' } },
    'gap',
  ],
  [
    'a portal that only receives is a gap',
    { activity, engagement: { ...portal, 'engagement.role': 'recipient' } },
    'gap',
  ],
  ['a portal without a role stays open', { activity, engagement: portal }, 'open'],
  [
    'a processor of which the use is not told stays open',
    { activity, engagement: { 'engagement.onboarding_role': 'provider', 'engagement.role': 'processor' } },
    'open',
  ],
  [
    'a publisher is not concerned',
    {
      activity,
      engagement: { ...ownAudiences, 'engagement.onboarding_role': 'publisher', 'engagement.role': 'processor' },
    },
    'notApplicable',
  ],
  [
    'a provider at another touchpoint is not concerned',
    {
      activity: { 'activity.kind': 'newsletter' },
      engagement: { ...ownAudiences, 'engagement.role': 'processor' },
    },
    'notApplicable',
  ],
])
