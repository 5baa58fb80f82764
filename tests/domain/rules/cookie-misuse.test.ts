import { expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

const placed: Facts = { 'purpose.device_access': 'yes', 'purpose.device_exemption': 'none' }
const logs: Facts = { 'purpose.device_access': 'yes', 'purpose.device_exemption': 'server_log_only' }
const leadSoftware: Facts = { 'activity.kind': 'lead_software_ip' }

describeRule('TW-11.7A-SERVERLOG-MISUSE', [
  ['server logs with a script are a gap', { purpose: { ...logs, 'Q-SERVERLOG-SCRIPT': 'yes' } }, 'gap'],
  ['server logs alone are in order', { purpose: { ...logs, 'Q-SERVERLOG-SCRIPT': 'no' } }, 'pass'],
  ['a script of which nobody knows stays open', { purpose: logs }, 'open'],
  [
    'who says that the device is not touched is held to it',
    {
      purpose: {
        'purpose.device_access': 'no',
        'purpose.device_exemption': 'server_log_only',
        'Q-SERVERLOG-SCRIPT': 'yes',
      },
    },
    'gap',
  ],
  ['a script with consent is not concerned', { purpose: { ...placed, 'Q-SERVERLOG-SCRIPT': 'yes' } }, 'notApplicable'],
  [
    'a device that is not touched is not concerned',
    { purpose: { 'purpose.device_access': 'no', 'Q-SERVERLOG-SCRIPT': 'yes' } },
    'notApplicable',
  ],
])

describeRule('TW-11.7A-SERVERLOG-GREY', [
  ['lead software on server logs is a grey area', { activity: leadSoftware, purpose: logs }, 'gap'],
  ['lead software with consent is in order', { activity: leadSoftware, purpose: placed }, 'pass'],
  [
    'an exemption nobody looked at stays open',
    { activity: leadSoftware, purpose: { 'purpose.device_access': 'yes' } },
    'open',
  ],
  [
    'its purpose that does not touch the device is in order',
    { activity: leadSoftware, purpose: { 'purpose.device_access': 'no' } },
    'pass',
  ],
  [
    'server logs of other software are not concerned',
    { activity: { 'activity.kind': 'web_analytics' }, purpose: logs },
    'notApplicable',
  ],
])

it('TW-11.7A-SERVERLOG-GREY shows both positions', () => {
  const outcome = verdict('TW-11.7A-SERVERLOG-GREY', given({ activity: leadSoftware, purpose: logs }))
  expect(outcome).toHaveProperty('positions.length', 2)
})

const onInterest: Facts = { 'purpose.ground': 'legitimate_interest' }

describeRule('TW-11.7A-LEADSOFT', [
  [
    'lead software with a script and no consent is a gap',
    { activity: leadSoftware, purpose: { ...onInterest, 'Q-SERVERLOG-SCRIPT': 'yes' } },
    'gap',
  ],
  [
    'with consent to the script it is in order',
    { activity: leadSoftware, purpose: { ...onInterest, 'Q-SERVERLOG-SCRIPT': 'yes', 'purpose.consent': 'banner' } },
    'pass',
  ],
  [
    'without a script it is in order',
    { activity: leadSoftware, purpose: { ...onInterest, 'Q-SERVERLOG-SCRIPT': 'no' } },
    'pass',
  ],
  ['a script of which nobody knows stays open', { activity: leadSoftware, purpose: onInterest }, 'open'],
  [
    'lead software on consent is not concerned',
    { activity: leadSoftware, purpose: { 'purpose.ground': 'consent', 'Q-SERVERLOG-SCRIPT': 'yes' } },
    'notApplicable',
  ],
  [
    'other software is not concerned',
    { activity: { 'activity.kind': 'web_analytics' }, purpose: { ...onInterest, 'Q-SERVERLOG-SCRIPT': 'yes' } },
    'notApplicable',
  ],
])

describeRule('TW-11.7A-WITHDRAW', [
  ['a choice that cannot be changed is a gap', { purpose: placed, consent: { 'Q-REOPEN-CHOICE': 'no' } }, 'gap'],
  ['a choice that can be changed is in order', { purpose: placed, consent: { 'Q-REOPEN-CHOICE': 'yes' } }, 'pass'],
  ['nobody knows stays open', { purpose: placed, consent: {} }, 'open'],
  ['without a consent there is nothing to withdraw', { purpose: placed }, 'notApplicable'],
  [
    'consent to something else than the device is not concerned',
    { purpose: { 'purpose.device_access': 'no' }, consent: { 'Q-REOPEN-CHOICE': 'no' } },
    'notApplicable',
  ],
])

describeRule('TW-11.7A-WALL', [
  [
    'a wall without an alternative is a gap',
    { purpose: placed, consent: { 'Q-COOKIE-WALL': 'yes', 'Q-WALL-ALTERNATIVE': 'no' } },
    'gap',
  ],
  [
    'a wall with an alternative is in order',
    { purpose: placed, consent: { 'Q-COOKIE-WALL': 'yes', 'Q-WALL-ALTERNATIVE': 'yes' } },
    'pass',
  ],
  ['an open site is in order', { purpose: placed, consent: { 'Q-COOKIE-WALL': 'no' } }, 'pass'],
  [
    'a wall of which the alternative is not known stays open',
    { purpose: placed, consent: { 'Q-COOKIE-WALL': 'yes' } },
    'open',
  ],
  ['without a consent there is no wall', { purpose: placed }, 'notApplicable'],
  [
    'consent to something else than the device is not concerned',
    { purpose: { 'purpose.device_access': 'no' }, consent: { 'Q-COOKIE-WALL': 'yes', 'Q-WALL-ALTERNATIVE': 'no' } },
    'notApplicable',
  ],
])

const authority: Facts = { 'organisation.is_public_authority': 'yes' }

describeRule('TW-11.7A-PUBLIC', [
  [
    'a public service behind a wall is a gap',
    { organisation: authority, purpose: placed, consent: { 'Q-COOKIE-WALL': 'yes' } },
    'gap',
  ],
  [
    'an alternative does not help it',
    { organisation: authority, purpose: placed, consent: { 'Q-COOKIE-WALL': 'yes', 'Q-WALL-ALTERNATIVE': 'yes' } },
    'gap',
  ],
  [
    'a public service without a wall is in order',
    { organisation: authority, purpose: placed, consent: { 'Q-COOKIE-WALL': 'no' } },
    'pass',
  ],
  ['nobody knows stays open', { organisation: authority, purpose: placed, consent: {} }, 'open'],
  [
    'a company is not concerned',
    {
      organisation: { 'organisation.is_public_authority': 'no' },
      purpose: placed,
      consent: { 'Q-COOKIE-WALL': 'yes' },
    },
    'notApplicable',
  ],
  ['without a consent there is no wall', { organisation: authority, purpose: placed }, 'notApplicable'],
])
