import { expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

const onInterest: Facts = { 'purpose.ground': 'legitimate_interest' }
const weighed: Facts = { 'purpose.ground': 'legitimate_interest', 'lia.outcome': 'positive' }
const audience: Facts = { 'activity.kind': 'custom_audience_meta' }
const toldAndFree: Facts = { ...audience, 'Q-ONB-INFO': 'yes', 'onboarding.optout_chain.offered': 'yes' }

describeRule('ONB-LI-CONDITIONS', [
  [
    'customers who were not told are a gap',
    { activity: { ...toldAndFree, 'Q-ONB-INFO': 'no' }, purpose: weighed },
    'gap',
  ],
  [
    'customers who cannot object are a gap',
    { activity: { ...toldAndFree, 'onboarding.optout_chain.offered': 'no' }, purpose: weighed },
    'gap',
  ],
  [
    'a negative assessment is a gap, whatever else is not known',
    { activity: audience, purpose: { ...onInterest, 'lia.outcome': 'negative' } },
    'gap',
  ],
  ['told, free to object and weighed is in order', { activity: toldAndFree, purpose: weighed }, 'pass'],
  ['no outcome of the assessment leaves it open', { activity: toldAndFree, purpose: onInterest }, 'open'],
  ['one answer that is missing leaves it open', { activity: audience, purpose: weighed }, 'open'],
  [
    'consent is not concerned',
    { activity: { ...audience, 'Q-ONB-INFO': 'no' }, purpose: { 'purpose.ground': 'consent' } },
    'notApplicable',
  ],
  [
    'a newsletter is not concerned',
    { activity: { 'activity.kind': 'newsletter', 'Q-ONB-INFO': 'no' }, purpose: onInterest },
    'notApplicable',
  ],
])

it('a negative assessment of a purpose that went over to consent breaks no condition', () => {
  const consented: Facts = { 'purpose.ground': 'consent', 'lia.outcome': 'negative' }
  const activity = { facts: toldAndFree, below: { purpose: [{ facts: weighed }, { facts: consented }] } }
  expect(verdict('ONB-LI-CONDITIONS', { below: { activity: [activity] } }).outcome).toBe('pass')
})

describeRule('ONB-LI-EXPECTATION', [
  [
    'people who are no customers are a gap',
    { activity: { ...audience, 'Q-ONB-CUSTOMER': 'no', 'Q-ONB-SIMILAR': 'yes' }, purpose: onInterest },
    'gap',
  ],
  [
    'other products are a gap',
    { activity: { ...audience, 'Q-ONB-CUSTOMER': 'yes', 'Q-ONB-SIMILAR': 'no' }, purpose: onInterest },
    'gap',
  ],
  [
    'customers and similar products are in order',
    { activity: { ...audience, 'Q-ONB-CUSTOMER': 'yes', 'Q-ONB-SIMILAR': 'yes' }, purpose: onInterest },
    'pass',
  ],
  ['one answer leaves it open', { activity: { ...audience, 'Q-ONB-CUSTOMER': 'yes' }, purpose: onInterest }, 'open'],
  [
    'consent is not concerned',
    { activity: { ...audience, 'Q-ONB-CUSTOMER': 'no' }, purpose: { 'purpose.ground': 'consent' } },
    'notApplicable',
  ],
])

describeRule('ONB-LI-AP', [
  [
    'legitimate interest under all conditions still gets the warning',
    { activity: toldAndFree, purpose: weighed },
    'gap',
  ],
  ['conditions of which nobody knows do not silence it', { activity: audience, purpose: onInterest }, 'gap'],
  [
    'a broken condition takes its place',
    { activity: { ...toldAndFree, 'Q-ONB-INFO': 'no' }, purpose: weighed },
    'notApplicable',
  ],
  ['consent is in order', { activity: audience, purpose: { 'purpose.ground': 'consent' } }, 'pass'],
  ['a purpose without a ground stays open', { activity: audience, purpose: {} }, 'open'],
  ['an audience without purposes is not concerned', { activity: audience }, 'notApplicable'],
  [
    'a newsletter is not concerned',
    { activity: { 'activity.kind': 'newsletter' }, purpose: onInterest },
    'notApplicable',
  ],
])

it('the position of the AP can always be argued', () => {
  const found = verdict('ONB-LI-AP', given({ activity: toldAndFree, purpose: weighed }))
  expect(found).toHaveProperty('positions.length', 2)
})

describeRule('ONB-CONSENT-SIGNAL', [
  [
    'a list for Google without signals is a gap from March 2024',
    { activity: { 'activity.kind': 'customer_match_google', 'Q-GOOGLE-SIGNALS': 'no' } },
    'gap',
    '2024-03-01',
  ],
  [
    'the day before it was not',
    { activity: { 'activity.kind': 'customer_match_google', 'Q-GOOGLE-SIGNALS': 'no' } },
    'notApplicable',
    '2024-02-29',
  ],
  [
    'a list with signals is in order',
    { activity: { 'activity.kind': 'customer_match_google', 'Q-GOOGLE-SIGNALS': 'yes' } },
    'pass',
  ],
  ['unanswered stays open', { activity: { 'activity.kind': 'customer_match_google' } }, 'open'],
  ['Meta is not concerned', { activity: { ...audience, 'Q-GOOGLE-SIGNALS': 'no' } }, 'notApplicable'],
])

describeRule('ONB-PUBLISHER', [
  [
    'a publisher without a way to use rights is a gap',
    {
      activity: {
        'activity.kind': 'custom_audience_meta',
        'onboarding.own_role': 'publisher',
        'Q-PUBLISHER': { ground: 'yes', rights: 'no' },
      },
    },
    'gap',
  ],
  [
    'a publisher with ground, statement and rights is in order',
    {
      activity: {
        'activity.kind': 'custom_audience_meta',
        'onboarding.own_role': 'publisher',
        'Q-PUBLISHER': { ground: 'yes', statement: 'yes', rights: 'yes' },
      },
    },
    'pass',
  ],
  [
    'a publisher who did not answer everything stays open',
    {
      activity: {
        'activity.kind': 'custom_audience_meta',
        'onboarding.own_role': 'publisher',
        'Q-PUBLISHER': { ground: 'yes', rights: 'yes' },
      },
    },
    'open',
  ],
  [
    'an advertiser is not concerned',
    {
      activity: {
        'activity.kind': 'custom_audience_meta',
        'onboarding.own_role': 'advertiser',
        'Q-PUBLISHER': { ground: 'no' },
      },
    },
    'notApplicable',
  ],
  ['a newsletter is not concerned', { activity: { 'activity.kind': 'newsletter' } }, 'notApplicable'],
])

const excluding: Facts = { ...audience, 'onboarding.use': ['target', 'exclude'] }

describeRule('ONB-EXCLUSION', [
  [
    'excluding without a purpose of its own deserves advice',
    { activity: excluding, purpose: { 'purpose.text': 'Klanten benaderen', 'purpose.template_purpose': 'target' } },
    'gap',
  ],
  [
    'the purpose of the template is in order',
    { activity: excluding, purpose: { 'purpose.text': 'Geen reclame', 'purpose.template_purpose': 'exclude' } },
    'pass',
  ],
  [
    'a purpose in words of their own is in order',
    { activity: excluding, purpose: { 'purpose.text': 'Bestaande klanten uitsluiten van advertenties' } },
    'pass',
  ],
  [
    'a word that only looks like it is not',
    { activity: excluding, purpose: { 'purpose.text': 'Uitsluitend klanten benaderen met exclusieve aanbiedingen' } },
    'gap',
  ],
  ['excluding without any purpose deserves advice', { activity: excluding }, 'gap'],
  [
    'an audience of which the use is not told stays open',
    { activity: audience, purpose: { 'purpose.text': 'Klanten benaderen' } },
    'open',
  ],
  [
    'an audience that excludes nobody is not concerned',
    { activity: { ...audience, 'onboarding.use': ['target'] }, purpose: { 'purpose.text': 'Klanten benaderen' } },
    'notApplicable',
  ],
])
