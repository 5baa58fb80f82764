import { describe, expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

const recently = [{ role: 'klantenservice', checkedOn: '2026-06-01' }]

describeRule('SEC-ACCESS', [
  [
    'measures without access control are a gap',
    { activity: { 'activity.measures': ['mfa'], 'activity.access_roles': recently } },
    'gap',
  ],
  [
    'access control that was checked exactly a year ago is in order',
    {
      activity: {
        'activity.measures': ['access_control'],
        'activity.access_roles': [{ role: 'klantenservice', checkedOn: '2025-11-21' }],
      },
    },
    'pass',
  ],
  [
    'one that was checked longer ago is a gap',
    {
      activity: {
        'activity.measures': ['access_control'],
        'activity.access_roles': [...recently, { role: 'sales', checkedOn: '2025-11-20' }],
      },
    },
    'gap',
  ],
  [
    'a role without a date leaves it open',
    {
      activity: {
        'activity.measures': ['access_control'],
        'activity.access_roles': [...recently, { role: 'sales', checkedOn: null }],
      },
    },
    'open',
  ],
  ['not knowing who has access leaves it open', { activity: { 'activity.measures': ['access_control'] } }, 'open'],
  ['without measures another rule speaks', { activity: { 'activity.access_roles': recently } }, 'notApplicable'],
])

describeRule('SEC-MFA', [
  [
    'a system on the internet without MFA is a gap',
    { activity: { 'Q-INTERNET': 'yes', 'activity.measures': ['logging'] } },
    'gap',
  ],
  ['one with MFA is in order', { activity: { 'Q-INTERNET': 'yes', 'activity.measures': ['mfa', 'logging'] } }, 'pass'],
  ['not knowing leaves it open', { activity: { 'activity.measures': ['logging'] } }, 'open'],
  [
    'one that is not on the internet is not concerned',
    { activity: { 'Q-INTERNET': 'no', 'activity.measures': ['logging'] } },
    'notApplicable',
  ],
  ['without measures another rule speaks', { activity: { 'Q-INTERNET': 'yes' } }, 'notApplicable'],
])

describeRule('SEC-ENCRYPTION', [
  ['measures without encrypted connections are a gap', { activity: { 'activity.measures': ['mfa'] } }, 'gap'],
  ['with them they are in order', { activity: { 'activity.measures': ['mfa', 'encryption_transit'] } }, 'pass'],
  ['without measures another rule speaks', { activity: {} }, 'notApplicable'],
])

const receiver: Facts = { 'engagement.receives_data': 'yes' }

describeRule('SEC-HASH-ONLY', [
  ['hashing alone is a gap', { activity: { 'activity.measures': ['hashing'] }, engagement: receiver }, 'gap'],
  [
    'hashing beside something else is in order',
    { activity: { 'activity.measures': ['hashing', 'data_minimised_upload'] }, engagement: receiver },
    'pass',
  ],
  [
    'not knowing whether anybody gets data leaves it open',
    { activity: { 'activity.measures': ['hashing'] }, engagement: {} },
    'open',
  ],
  [
    'where nobody gets data it is not asked',
    { activity: { 'activity.measures': ['hashing'] }, engagement: { 'engagement.receives_data': 'no' } },
    'notApplicable',
  ],
  ['without measures another rule speaks', { engagement: receiver }, 'notApplicable'],
])

const phone = [{ name: 'mobile_phone', location: 'bij de medewerker', findMethod: 'op nummer' }]

describeRule('SEC-DEVICE', [
  [
    'phones that nobody manages are a gap',
    { activity: { 'activity.systems': phone, 'activity.measures': ['mfa'] } },
    'gap',
  ],
  [
    'managed phones are in order',
    { activity: { 'activity.systems': phone, 'activity.measures': ['mfa', 'mdm_device'] } },
    'pass',
  ],
  ['not knowing the systems leaves it open', { activity: { 'activity.measures': ['mfa'] } }, 'open'],
  [
    'without phones it is not asked',
    {
      activity: {
        'activity.systems': [{ name: 'crm', location: 'Utrecht', findMethod: 'op naam' }],
        'activity.measures': ['mfa'],
      },
    },
    'notApplicable',
  ],
])

describeRule('SEC-FILE-UPLOAD', [
  [
    'a loose file is a gap',
    { activity: { 'activity.kind': 'customer_match_google', 'onboarding.upload_method': 'manual_file' } },
    'gap',
  ],
  [
    'an API is in order',
    { activity: { 'activity.kind': 'customer_match_google', 'onboarding.upload_method': 'api' } },
    'pass',
  ],
  ['not knowing leaves it open', { activity: { 'activity.kind': 'custom_audience_meta' } }, 'open'],
  [
    'a newsletter uploads nothing to a platform',
    { activity: { 'activity.kind': 'newsletter', 'onboarding.upload_method': 'manual_file' } },
    'notApplicable',
  ],
])

describeRule('SEC-MASK', [
  [
    'session replay without masking is a gap',
    { activity: { 'activity.kind': 'session_replay', 'activity.measures': ['mfa'] } },
    'gap',
  ],
  [
    'with masking it is in order',
    { activity: { 'activity.kind': 'session_replay', 'activity.measures': ['masking'] } },
    'pass',
  ],
  ['not knowing the kind leaves it open', { activity: { 'activity.measures': ['mfa'] } }, 'open'],
  [
    'other touchpoints record no fields',
    { activity: { 'activity.kind': 'web_analytics', 'activity.measures': ['mfa'] } },
    'notApplicable',
  ],
  ['without measures another rule speaks', { activity: { 'activity.kind': 'session_replay' } }, 'notApplicable'],
])

const recording: Facts = { 'activity.kind': 'call_platform_inbound', 'Q-RECORDING': 'yes' }

describeRule('SEC-PAUSE-RECORDING', [
  ['recording while somebody is on hold is a gap', { activity: { ...recording, 'Q-RECORDING-HOLD': 'no' } }, 'gap'],
  ['recording that stops then is in order', { activity: { ...recording, 'Q-RECORDING-HOLD': 'yes' } }, 'pass'],
  ['not knowing leaves it open', { activity: recording }, 'open'],
  [
    'who records nothing is not concerned',
    { activity: { 'activity.kind': 'call_platform_inbound', 'Q-RECORDING': 'no' } },
    'notApplicable',
  ],
  ['calls without a hold are not concerned', { activity: { ...recording, 'Q-RECORDING-HOLD': 'na' } }, 'notApplicable'],
  ['a newsletter records nothing', { activity: { 'activity.kind': 'newsletter' } }, 'notApplicable'],
])

describeRule('SEC-BREACH', [
  ['an organisation without a breach procedure is a gap', { organisation: {} }, 'gap'],
  ['one that has it is in order', { organisation: { 'organisation.breach_procedure': 'bel de FG' } }, 'pass'],
])

describe('SEC-SPECIAL', () => {
  const health: Facts = { 'data_line.category_kind': 'special', 'data_line.occurrence': 'purposeful' }
  const all = ['access_control', 'encryption_transit', 'encryption_rest', 'logging']

  it.each(all)('finds a gap in special data without %s', (missing) => {
    const activity: Facts = { 'activity.measures': all.filter((one) => one !== missing) }
    expect(verdict('SEC-SPECIAL', given({ activity, data_line: health })).outcome).toBe('gap')
  })
})

describeRule('SEC-SPECIAL', [
  [
    'special data with all four measures are in order',
    {
      activity: { 'activity.measures': ['access_control', 'encryption_transit', 'encryption_rest', 'logging'] },
      data_line: { 'data_line.category_kind': 'special', 'data_line.occurrence': 'purposeful' },
    },
    'pass',
  ],
  [
    'not knowing whether they are collected on purpose leaves it open',
    { activity: { 'activity.measures': ['mfa'] }, data_line: { 'data_line.category_kind': 'special' } },
    'open',
  ],
  [
    'special data that people send unasked are for another rule',
    {
      activity: { 'activity.measures': ['mfa'] },
      data_line: { 'data_line.category_kind': 'special', 'data_line.occurrence': 'incidental' },
    },
    'notApplicable',
  ],
  [
    'ordinary data need no more',
    {
      activity: { 'activity.measures': ['mfa'] },
      data_line: { 'data_line.category_kind': 'ordinary', 'data_line.occurrence': 'purposeful' },
    },
    'notApplicable',
  ],
  [
    'without measures another rule speaks',
    { data_line: { 'data_line.category_kind': 'special', 'data_line.occurrence': 'purposeful' } },
    'notApplicable',
  ],
])
