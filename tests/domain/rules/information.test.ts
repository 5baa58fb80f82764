import { expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

describeRule('INFO-NONE', [
  ['an activity people are not told about is a gap', { activity: { 'activity.kind': 'whatsapp' } }, 'gap'],
  [
    'one they are told about is in order',
    { activity: { 'activity.information': 'melding bij eerste bericht' } },
    'pass',
  ],
  ['a processor does not inform people', { activity: { 'activity.own_role': 'processor' } }, 'notApplicable'],
])

it('names the touchpoint about which people are not told', () => {
  expect(verdict('INFO-NONE', given({ activity: { 'activity.kind': 'whatsapp' } }))).toMatchObject({
    words: { touchpoint: { nl: 'WhatsApp' } },
  })
})

const wholeStatement = {
  identity: 'yes',
  dpo: 'na',
  purpose_basis: 'yes',
  legitimate_interest: 'na',
  retention: 'yes',
  rights: 'yes',
  withdrawal: 'yes',
  complaint: 'yes',
  obligation: 'yes',
} as const

describeRule('INFO-ART13', [
  [
    'a statement without the right to complain is a gap, whatever else is not known',
    { activity: { 'Q-ART13-ITEMS': { complaint: 'no' } } },
    'gap',
  ],
  ['a whole statement is in order', { activity: { 'Q-ART13-ITEMS': { ...wholeStatement, automated: 'na' } } }, 'pass'],
  [
    'a transfer that is not stated is for another rule',
    { activity: { 'Q-ART13-ITEMS': { ...wholeStatement, automated: 'yes', transfer: 'no' } } },
    'pass',
  ],
  ['an item nobody looked for leaves it open', { activity: { 'Q-ART13-ITEMS': wholeStatement } }, 'open'],
  [
    'a processor does not inform people',
    { activity: { 'Q-ART13-ITEMS': { complaint: 'no' }, 'activity.own_role': 'processor' } },
    'notApplicable',
  ],
])

it('names what the privacy statement lacks', () => {
  const activity: Facts = { 'Q-ART13-ITEMS': { retention: 'no', complaint: 'no', transfer: 'no' } }
  expect(verdict('INFO-ART13', given({ activity }))).toMatchObject({
    words: { missing: { nl: 'bewaartermijn en klacht bij de AP', en: 'retention period and complaint to the AP' } },
  })
})

describeRule('INFO-ART14', [
  [
    'people who are not told that their data were bought are a gap',
    { activity: { 'activity.sources': ['data_subject_direct', 'purchased_list'], 'Q-ART14-TIMELY': 'no' } },
    'gap',
  ],
  [
    'people who are told in time are in order',
    { activity: { 'activity.sources': ['public_register'], 'Q-ART14-TIMELY': 'yes' } },
    'pass',
  ],
  ['no answer leaves it open', { activity: { 'activity.sources': ['vendor_database'] } }, 'open'],
  ['not knowing the sources leaves it open', { activity: { 'Q-ART14-TIMELY': 'no' } }, 'open'],
  [
    'data from the person need no second notice',
    { activity: { 'activity.sources': ['data_subject_direct', 'sale'], 'Q-ART14-TIMELY': 'no' } },
    'notApplicable',
  ],
])

it('lets an exception of Art. 14(5) be substantiated', () => {
  const bought: Facts = { 'activity.sources': ['purchased_list'], 'Q-ART14-TIMELY': 'no' }
  const excepted: Facts = { ...bought, 'activity.art14_exception': 'disproportionate' }
  expect(verdict('INFO-ART14', given({ activity: bought }))).toHaveProperty('positions.length', 0)
  expect(verdict('INFO-ART14', given({ activity: excepted }))).toHaveProperty('positions.length', 2)
})

describeRule('INFO-OBJECT', [
  [
    'a legitimate interest without the right to object is a gap',
    { activity: { 'Q-OBJECT-SEPARATE': 'no' }, purpose: { 'purpose.ground': 'legitimate_interest' } },
    'gap',
  ],
  [
    'so is soft opt-in without it',
    { activity: { 'Q-OBJECT-SEPARATE': 'no' }, purpose: { 'purpose.ground': 'soft_opt_in' } },
    'gap',
  ],
  [
    'so is a public task without it',
    { activity: { 'Q-OBJECT-SEPARATE': 'no' }, purpose: { 'purpose.ground': 'public_task' } },
    'gap',
  ],
  [
    'with it they are in order',
    { activity: { 'Q-OBJECT-SEPARATE': 'yes' }, purpose: { 'purpose.ground': 'soft_opt_in' } },
    'pass',
  ],
  ['no answer leaves it open', { purpose: { 'purpose.ground': 'legitimate_interest' } }, 'open'],
  ['no ground leaves it open', { activity: { 'Q-OBJECT-SEPARATE': 'no' }, purpose: {} }, 'open'],
  [
    'consent is withdrawn, not objected to',
    { activity: { 'Q-OBJECT-SEPARATE': 'no' }, purpose: { 'purpose.ground': 'consent' } },
    'notApplicable',
  ],
])

const receiver: Facts = { 'engagement.receives_data': 'yes' }

describeRule('INFO-RECIPIENT', [
  [
    'a recipient that is nowhere stated is a gap',
    { engagement: { ...receiver, 'Q-RECIPIENT-STATED': 'neither' } },
    'gap',
  ],
  ['a fitting category is in order', { engagement: { ...receiver, 'Q-RECIPIENT-STATED': 'category' } }, 'pass'],
  ['no answer leaves it open', { engagement: receiver }, 'open'],
  [
    'not knowing whether it gets data leaves it open',
    { engagement: { 'engagement.receives_data': 'unknown', 'Q-RECIPIENT-STATED': 'neither' } },
    'open',
  ],
  [
    'who gets no data is no recipient',
    { engagement: { 'engagement.receives_data': 'no', 'Q-RECIPIENT-STATED': 'neither' } },
    'notApplicable',
  ],
])

describeRule('INFO-RECIPIENT-NAME', [
  ['a recipient by category only is a gap', { engagement: { ...receiver, 'Q-RECIPIENT-STATED': 'category' } }, 'gap'],
  ['a recipient by name is in order', { engagement: { ...receiver, 'Q-RECIPIENT-STATED': 'name' } }, 'pass'],
  ['no answer leaves it open', { engagement: receiver }, 'open'],
  [
    'who gets no data is no recipient',
    { engagement: { 'engagement.receives_data': 'no', 'Q-RECIPIENT-STATED': 'category' } },
    'notApplicable',
  ],
])

const cookies: Facts = { 'purpose.device_access': 'yes' }

describeRule('INFO-COOKIE-STATEMENT', [
  ['cookies without a statement are a gap', { purpose: cookies }, 'gap'],
  [
    'a statement of exactly 24 months ago is in order',
    { organisation: { 'organisation.cookie_statement_versions': '2024-11-21' }, purpose: cookies },
    'pass',
  ],
  [
    'an older one is a gap',
    { organisation: { 'organisation.cookie_statement_versions': '2024-11-20' }, purpose: cookies },
    'gap',
  ],
  ['not knowing about cookies leaves it open', { purpose: { 'purpose.device_access': 'unknown' } }, 'open'],
  ['without cookies no statement is needed', { purpose: { 'purpose.device_access': 'no' } }, 'notApplicable'],
  [
    'cookies of an archived activity do not count',
    { activity: { 'activity.status': 'archived' }, purpose: cookies },
    'notApplicable',
  ],
])

describeRule('INFO-CHANNEL', [
  [
    'a channel that says nothing is a gap',
    { activity: { 'activity.kind': 'whatsapp', 'Q-CHANNEL-NOTICE': 'no' } },
    'gap',
  ],
  ['one with a notice is in order', { activity: { 'activity.kind': 'video_call', 'Q-CHANNEL-NOTICE': 'yes' } }, 'pass'],
  ['no answer leaves it open', { activity: { 'activity.kind': 'telemarketing_outbound' } }, 'open'],
  ['a tracking pixel is no conversation', { activity: { 'activity.kind': 'tracking_pixel' } }, 'notApplicable'],
  [
    'somebody who said it does not apply is heard',
    { activity: { 'activity.kind': 'whatsapp', 'Q-CHANNEL-NOTICE': 'na' } },
    'notApplicable',
  ],
])

const recording: Facts = { 'activity.kind': 'call_platform_inbound', 'Q-RECORDING': 'yes' }

describeRule('INFO-RECORDING', [
  ['recording without a word is a gap', { activity: { ...recording, 'Q-RECORDING-ANNOUNCED': 'no' } }, 'gap'],
  ['recording that is announced is in order', { activity: { ...recording, 'Q-RECORDING-ANNOUNCED': 'yes' } }, 'pass'],
  ['no answer leaves it open', { activity: recording }, 'open'],
  [
    'who records nothing announces nothing',
    { activity: { ...recording, 'Q-RECORDING': 'no', 'Q-RECORDING-ANNOUNCED': 'no' } },
    'notApplicable',
  ],
  ['a newsletter records nothing', { activity: { 'activity.kind': 'newsletter' } }, 'notApplicable'],
])

const bot: Facts = { 'activity.kind': 'ai_chatbot', 'Q-AI-DISCLOSED': 'no' }

describeRule('INFO-AI', [
  ['a chatbot that passes for a person is a gap', { activity: bot }, 'gap'],
  ['it is from 2 August 2026 on', { activity: bot }, 'gap', '2026-08-02'],
  ['and was not the day before', { activity: bot }, 'notApplicable', '2026-08-01'],
  [
    'so is a live chat in which a computer sometimes answers',
    { activity: { 'activity.kind': 'live_chat', 'Q-AI-ANSWERS': 'yes', 'Q-AI-DISCLOSED': 'no' } },
    'gap',
  ],
  ['a chatbot that says so is in order', { activity: { ...bot, 'Q-AI-DISCLOSED': 'yes' } }, 'pass'],
  ['no answer leaves it open', { activity: { 'activity.kind': 'ai_chatbot' } }, 'open'],
  [
    'not knowing who answers leaves it open',
    { activity: { 'activity.kind': 'live_chat', 'Q-AI-DISCLOSED': 'no' } },
    'open',
  ],
  [
    'people who answer need not say so',
    { activity: { 'activity.kind': 'live_chat', 'Q-AI-ANSWERS': 'no', 'Q-AI-DISCLOSED': 'no' } },
    'notApplicable',
  ],
])

describeRule('INFO-LEADSOFT', [
  [
    'lead software whose vendor is not stated is a gap',
    { activity: { 'activity.kind': 'lead_software_ip', 'Q-LEADSOFT-STATED': { vendor: 'no' } } },
    'gap',
  ],
  [
    'all three stated is in order',
    {
      activity: {
        'activity.kind': 'lead_software_ip',
        'Q-LEADSOFT-STATED': { visiting_organisations: 'yes', vendor: 'yes', source: 'yes' },
      },
    },
    'pass',
  ],
  ['no answer leaves it open', { activity: { 'activity.kind': 'lead_software_ip' } }, 'open'],
  [
    'other software recognises no visitors',
    { activity: { 'activity.kind': 'web_analytics', 'Q-LEADSOFT-STATED': { vendor: 'no' } } },
    'notApplicable',
  ],
])
