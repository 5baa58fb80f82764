import { describe, expect, it } from 'vitest'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

const placed: Facts = { 'purpose.device_access': 'yes', 'purpose.device_exemption': 'none' }

describeRule('TW-11.7A-CONSENT', [
  ['a cookie without consent is a gap', { purpose: placed }, 'gap'],
  [
    'a cookie that loads before consent is a gap',
    { purpose: { ...placed, 'purpose.consent': 'banner' }, consent: { 'Q-LOAD-AFTER-CONSENT': 'no' } },
    'gap',
  ],
  [
    'a cookie that loads after consent is in order',
    { purpose: { ...placed, 'purpose.consent': 'banner' }, consent: { 'Q-LOAD-AFTER-CONSENT': 'yes' } },
    'pass',
  ],
  [
    'when it loads not being known stays open',
    { purpose: { ...placed, 'purpose.consent': 'banner' }, consent: {} },
    'open',
  ],
  ['an exemption nobody looked at stays open', { purpose: { 'purpose.device_access': 'yes' } }, 'open'],
  ['a device that may be read stays open', { purpose: { 'purpose.device_exemption': 'none' } }, 'open'],
  [
    'a strictly necessary cookie is not concerned',
    { purpose: { 'purpose.device_access': 'yes', 'purpose.device_exemption': 'strictly_necessary' } },
    'notApplicable',
  ],
  ['a device that is not touched is not concerned', { purpose: { 'purpose.device_access': 'no' } }, 'notApplicable'],
])

it('TW-11.7A-CONSENT names the touchpoint', () => {
  const activity: Facts = { 'activity.kind': 'session_replay' }
  expect(verdict('TW-11.7A-CONSENT', given({ activity, purpose: placed }))).toMatchObject({
    words: { touchpoint: { nl: 'Sessieopname en heatmaps', en: 'Session replay and heatmaps' } },
  })
})

describeRule('TW-11.7A-REFUSE', [
  ['refusing in more steps is a gap', { purpose: placed, consent: { 'Q-REFUSE-EQUAL': 'no' } }, 'gap'],
  ['refusing as easily is in order', { purpose: placed, consent: { 'Q-REFUSE-EQUAL': 'yes' } }, 'pass'],
  ['nobody knows stays open', { purpose: placed, consent: {} }, 'open'],
  ['without a consent there is nothing to refuse', { purpose: placed }, 'notApplicable'],
  [
    'exempt cookies are not concerned',
    {
      purpose: { 'purpose.device_access': 'yes', 'purpose.device_exemption': 'analytics' },
      consent: { 'Q-REFUSE-EQUAL': 'no' },
    },
    'notApplicable',
  ],
])

describe('TW-11.7A-BANNER', () => {
  const all = {
    purpose: 'yes',
    not_preticked: 'yes',
    plain: 'yes',
    one_layer: 'yes',
    not_hidden: 'yes',
    no_extra_clicks: 'yes',
    no_vague_link: 'yes',
    withdraw_explained: 'yes',
    no_li_mix: 'yes',
  }
  const record: Facts = { 'purpose.template_purpose': 'record' }
  const banner = (checks: Record<string, string>, purpose: Facts = record) =>
    verdict(
      'TW-11.7A-BANNER',
      given({ activity: { 'activity.kind': 'consent_platform', 'Q-BANNER-AP': checks }, purpose }),
    )

  it('is met by nine times yes', () => {
    expect(banner(all).outcome).toBe('pass')
  })

  it.each(Object.keys(all))('is broken by no to %s', (item) => {
    expect(banner({ ...all, [item]: 'no' }).outcome).toBe('gap')
  })

  it('counts the rules of thumb that are met', () => {
    expect(banner({ ...all, plain: 'no', not_hidden: 'unknown' })).toMatchObject({ words: { count: '7' } })
  })

  it('stays open while one is not answered', () => {
    expect(banner({ ...all, plain: 'unknown' }).outcome).toBe('open')
  })

  it('does not concern another purpose of the banner', () => {
    expect(banner({ ...all, plain: 'no' }, { 'purpose.template_purpose': 'stats' }).outcome).toBe('notApplicable')
    expect(banner({ ...all, plain: 'no' }, {}).outcome).toBe('notApplicable')
  })

  it('does not concern another touchpoint', () => {
    const activity: Facts = { 'activity.kind': 'web_analytics', 'Q-BANNER-AP': { plain: 'no' } }
    expect(verdict('TW-11.7A-BANNER', given({ activity, purpose: record })).outcome).toBe('notApplicable')
  })
})

describeRule('TW-11.7A-INFO', [
  [
    'saying nothing of third parties is a gap',
    { purpose: { ...placed, 'Q-COOKIE-INFO': { purpose: 'yes', retention: 'yes', third_parties: 'no' } } },
    'gap',
  ],
  [
    'saying nothing of the period is a gap',
    { purpose: { ...placed, 'Q-COOKIE-INFO': { purpose: 'yes', retention: 'no', third_parties: 'yes' } } },
    'gap',
  ],
  [
    'saying nothing of the purpose is a gap',
    { purpose: { ...placed, 'Q-COOKIE-INFO': { purpose: 'no', retention: 'yes', third_parties: 'yes' } } },
    'gap',
  ],
  [
    'saying all three is in order',
    { purpose: { ...placed, 'Q-COOKIE-INFO': { purpose: 'yes', retention: 'yes', third_parties: 'yes' } } },
    'pass',
  ],
  ['one not answered stays open', { purpose: { ...placed, 'Q-COOKIE-INFO': { purpose: 'yes' } } }, 'open'],
  [
    'an exempt cookie is exempt from this too',
    {
      purpose: {
        'purpose.device_access': 'yes',
        'purpose.device_exemption': 'strictly_necessary',
        'Q-COOKIE-INFO': { purpose: 'no' },
      },
    },
    'notApplicable',
  ],
  [
    'server logs are not, as that exemption is disputed',
    {
      purpose: {
        'purpose.device_access': 'yes',
        'purpose.device_exemption': 'server_log_only',
        'Q-COOKIE-INFO': { purpose: 'no' },
      },
    },
    'gap',
  ],
  [
    'a device that is not touched is not concerned',
    { purpose: { 'purpose.device_access': 'no', 'Q-COOKIE-INFO': { purpose: 'no' } } },
    'notApplicable',
  ],
])

describe('TW-11.7A-ANALYTICS-EXEMPT', () => {
  const all = {
    ip_masked: 'yes',
    no_sharing: 'yes',
    no_cross_site: 'yes',
    short_life: 'yes',
    dpa: 'yes',
    informed: 'yes',
  }
  const exempt: Facts = { 'purpose.device_access': 'yes', 'purpose.device_exemption': 'analytics' }
  const analytics = (checks: Record<string, string>, purpose: Facts = exempt) =>
    verdict('TW-11.7A-ANALYTICS-EXEMPT', given({ purpose: { ...purpose, 'Q-ANALYTICS-EXEMPT': checks } }))

  it('is met by six times yes', () => {
    expect(analytics(all).outcome).toBe('pass')
  })

  it.each(Object.keys(all))('is broken by no to %s', (item) => {
    expect(analytics({ ...all, [item]: 'no' }).outcome).toBe('gap')
  })

  it('stays open while one is not answered', () => {
    expect(analytics({ ...all, dpa: '' }).outcome).toBe('open')
  })

  it('names what is missing in both languages', () => {
    expect(analytics({ ...all, ip_masked: 'no', short_life: 'no' })).toMatchObject({
      words: {
        missing: {
          nl: 'IP-adres gemaskeerd of niet verwerkt en bewaartermijn kort en ingesteld',
          en: 'IP address masked or not processed and short, configured retention',
        },
      },
    })
  })

  it('does not concern measurement with consent', () => {
    expect(analytics({ ...all, dpa: 'no' }, placed).outcome).toBe('notApplicable')
  })

  it('does not concern an exemption left behind where the device is not touched', () => {
    const purpose: Facts = { 'purpose.device_access': 'no', 'purpose.device_exemption': 'analytics' }
    expect(analytics({ ...all, dpa: 'no' }, purpose).outcome).toBe('notApplicable')
  })
})

describeRule('TW-11.7A-FUNCTIONAL-MISUSE', [
  [
    'marketing as strictly necessary is a gap',
    {
      purpose: {
        'purpose.device_access': 'yes',
        'purpose.device_exemption': 'strictly_necessary',
        'purpose.marketing': 'yes',
      },
    },
    'gap',
  ],
  [
    'marketing as needed for the connection is a gap',
    {
      purpose: {
        'purpose.device_access': 'yes',
        'purpose.device_exemption': 'transmission',
        'purpose.marketing': 'yes',
      },
    },
    'gap',
  ],
  [
    'a shopping basket is in order',
    {
      purpose: {
        'purpose.device_access': 'yes',
        'purpose.device_exemption': 'strictly_necessary',
        'purpose.marketing': 'no',
      },
    },
    'pass',
  ],
  [
    'what may be marketing stays open',
    { purpose: { 'purpose.device_access': 'yes', 'purpose.device_exemption': 'strictly_necessary' } },
    'open',
  ],
  ['marketing with consent is not concerned', { purpose: { ...placed, 'purpose.marketing': 'yes' } }, 'notApplicable'],
])
