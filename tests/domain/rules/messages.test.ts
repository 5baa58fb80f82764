import { expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

const newsletter: Facts = { 'purpose.marketing': 'yes', 'purpose.channel': 'email' }

describeRule('TW-11.7-MSG-CONSENT', [
  ['a newsletter on contract is a gap', { purpose: { ...newsletter, 'purpose.ground': 'contract' } }, 'gap'],
  [
    'a newsletter on legitimate interest is a gap',
    { purpose: { ...newsletter, 'purpose.ground': 'legitimate_interest' } },
    'gap',
  ],
  [
    'a fax on contract is a gap',
    { purpose: { 'purpose.marketing': 'yes', 'purpose.channel': 'fax', 'purpose.ground': 'contract' } },
    'gap',
  ],
  ['a newsletter on consent is in order', { purpose: { ...newsletter, 'purpose.ground': 'consent' } }, 'pass'],
  ['a newsletter on soft opt-in is in order', { purpose: { ...newsletter, 'purpose.ground': 'soft_opt_in' } }, 'pass'],
  ['a newsletter without a ground stays open', { purpose: newsletter }, 'open'],
  [
    'a message of which nobody knows whether it advertises stays open',
    { purpose: { 'purpose.channel': 'email', 'purpose.ground': 'contract' } },
    'open',
  ],
  [
    'an order confirmation is not concerned',
    { purpose: { 'purpose.marketing': 'no', 'purpose.channel': 'email', 'purpose.ground': 'contract' } },
    'notApplicable',
  ],
  [
    'a call is not concerned',
    { purpose: { 'purpose.marketing': 'yes', 'purpose.channel': 'telephone', 'purpose.ground': 'contract' } },
    'notApplicable',
  ],
])

it.each<[string, Facts, string[]]>([
  [
    'mail to published business addresses is arguable, on that alone',
    { ...newsletter, 'purpose.ground': 'contract', 'Q-B2B-PUBLISHED': 'yes' },
    ['E-mail aan bedrijven', 'E-mail aan bedrijven'],
  ],
  [
    'mail to other addresses is not arguable',
    { ...newsletter, 'purpose.ground': 'contract', 'Q-B2B-PUBLISHED': 'no' },
    [],
  ],
  ['mail of which nobody claims that is not arguable', { ...newsletter, 'purpose.ground': 'contract' }, []],
  [
    'an SMS to a published number is not arguable',
    {
      'purpose.marketing': 'yes',
      'purpose.channel': 'sms',
      'purpose.ground': 'contract',
      'Q-B2B-PUBLISHED': 'yes',
    },
    [],
  ],
  [
    'a push message is arguable, on that alone',
    { 'purpose.marketing': 'yes', 'purpose.channel': 'push', 'purpose.ground': 'contract' },
    ['Pushbericht', 'Pushbericht'],
  ],
])('%s', (_sentence, purpose, titles) => {
  const found = verdict('TW-11.7-MSG-CONSENT', given({ purpose }))
  const positions = found.outcome === 'gap' ? found.positions : null
  expect(positions?.map(({ about }) => about?.title.nl)).toEqual(titles)
})

it.each<[Facts['purpose.channel'], string, string]>([
  ['email', 'e-mail', 'e-mail'],
  ['sms', 'sms', 'SMS'],
  ['chat_message', 'appbericht', 'chat message'],
])('names the channel %s as it stands in a sentence', (channel, nl, en) => {
  const purpose: Facts = { 'purpose.marketing': 'yes', 'purpose.channel': channel, 'purpose.ground': 'contract' }
  expect(verdict('TW-11.7-MSG-CONSENT', given({ purpose }))).toMatchObject({ words: { channel: { nl, en } } })
})

const consented: Facts = { 'purpose.ground': 'consent', 'purpose.channel': 'email' }

describeRule('TW-11.7-PROOF', [
  [
    'a record that does not hold how consent was given is a gap',
    { purpose: consented, consent: { 'consent.proof.how': 'no', 'consent.proof.where_kept': 'CRM' } },
    'gap',
  ],
  [
    'proof of which nobody wrote down where it is kept is a gap',
    { purpose: consented, consent: { 'consent.proof.how': 'yes', 'consent.proof.where_kept': ' ' } },
    'gap',
  ],
  ['consent without any record of it is a gap', { purpose: consented }, 'gap'],
  [
    'proof with a place where it is kept is in order',
    { purpose: consented, consent: { 'consent.proof.how': 'yes', 'consent.proof.where_kept': 'CRM' } },
    'pass',
  ],
  [
    'stays open while nobody knows what the record holds',
    { purpose: consented, consent: { 'consent.proof.how': 'unknown', 'consent.proof.where_kept': 'CRM' } },
    'open',
  ],
  [
    'calls on consent need proof too',
    { purpose: { 'purpose.ground': 'consent', 'purpose.channel': 'telephone' } },
    'gap',
  ],
  [
    'consent to cookies is not concerned',
    { purpose: { 'purpose.ground': 'consent', 'purpose.channel': 'web' } },
    'notApplicable',
  ],
  [
    'a newsletter on soft opt-in is not concerned',
    { purpose: { 'purpose.ground': 'soft_opt_in', 'purpose.channel': 'email' } },
    'notApplicable',
  ],
])

describeRule('TW-11.7-IDENTITY', [
  [
    'a sender who is not visible is a gap',
    { activity: { 'Q-SENDER-VISIBLE': 'no', 'Q-UNSUB-ADDRESS': 'yes' }, purpose: newsletter },
    'gap',
  ],
  ['no address to opt out is a gap by itself', { activity: { 'Q-UNSUB-ADDRESS': 'no' }, purpose: newsletter }, 'gap'],
  [
    'a visible sender with an address to opt out is in order',
    { activity: { 'Q-SENDER-VISIBLE': 'yes', 'Q-UNSUB-ADDRESS': 'yes' }, purpose: newsletter },
    'pass',
  ],
  ['one answer is not enough', { activity: { 'Q-SENDER-VISIBLE': 'yes' }, purpose: newsletter }, 'open'],
  [
    'advertising on a platform is not concerned',
    {
      activity: { 'Q-SENDER-VISIBLE': 'no' },
      purpose: { 'purpose.marketing': 'yes', 'purpose.channel': 'ad_platform' },
    },
    'notApplicable',
  ],
  ['an activity without purposes is not concerned', { activity: { 'Q-SENDER-VISIBLE': 'no' } }, 'notApplicable'],
])

describeRule('TW-11.7-SUPPRESSION', [
  ['mailing without a suppression list is a gap', { activity: { 'Q-SUPPRESSION': 'no' }, purpose: newsletter }, 'gap'],
  [
    'uploading an audience without one is a gap',
    {
      activity: { 'Q-SUPPRESSION': 'no' },
      purpose: { 'purpose.marketing': 'yes', 'purpose.channel': 'ad_platform' },
    },
    'gap',
  ],
  [
    'calling without one is a gap',
    { activity: { 'Q-SUPPRESSION': 'no' }, purpose: { 'purpose.marketing': 'yes', 'purpose.channel': 'telephone' } },
    'gap',
  ],
  ['mailing with one is in order', { activity: { 'Q-SUPPRESSION': 'yes' }, purpose: newsletter }, 'pass'],
  ['stays open while nobody knows', { activity: { 'Q-SUPPRESSION': 'unknown' }, purpose: newsletter }, 'open'],
  [
    'a website is not concerned',
    { activity: { 'Q-SUPPRESSION': 'no' }, purpose: { 'purpose.marketing': 'yes', 'purpose.channel': 'web' } },
    'notApplicable',
  ],
])

describeRule('TW-11.7-CHAIN', [
  [
    'a partner that delivers leads and cannot show consent is a gap',
    { engagement: { 'Q-DELIVERS-LEADS': 'yes', 'Q-CHAIN-PROOF': 'no' } },
    'gap',
  ],
  [
    'a partner that can show consent is in order',
    { engagement: { 'Q-DELIVERS-LEADS': 'yes', 'Q-CHAIN-PROOF': 'yes' } },
    'pass',
  ],
  ['a partner that was not asked stays open', { engagement: { 'Q-DELIVERS-LEADS': 'yes' } }, 'open'],
  [
    'a party that delivers no leads is not concerned',
    { engagement: { 'Q-DELIVERS-LEADS': 'no', 'Q-CHAIN-PROOF': 'no' } },
    'notApplicable',
  ],
])
