import { describe, expect, it } from 'vitest'
import type { Outcome } from '@/server/domain/rules/evaluate'
import { describeRule } from './cases'
import { type Facts, given, verdict } from './facts'

describeRule('BS-AGENCY', [
  [
    'an agency that is not registered is a gap',
    { organisation: { 'Q-EXTERNAL-AGENCY': 'yes' }, activity: { 'activity.kind': 'newsletter' } },
    'gap',
  ],
  [
    'an archived agency is not registered',
    {
      organisation: { 'Q-EXTERNAL-AGENCY': 'yes' },
      activity: { 'activity.kind': 'marketing_agency', 'activity.status': 'archived' },
    },
    'gap',
  ],
  [
    'a registered agency leaves nothing to find',
    {
      organisation: { 'Q-EXTERNAL-AGENCY': 'yes' },
      activity: { 'activity.kind': 'marketing_agency', 'activity.status': 'active' },
    },
    'notApplicable',
  ],
  [
    'without an agency a tag manager may still be found',
    { organisation: { 'Q-EXTERNAL-AGENCY': 'no' }, activity: { 'activity.kind': 'newsletter' } },
    'notAssessed',
  ],
  ['an agency of which nobody knows stays open', { activity: { 'activity.kind': 'newsletter' } }, 'open'],
])

it.each(['BS-TAG-BEFORE-CONSENT', 'BS-TAG-AFTER-REFUSAL', 'BS-NO-CMP'])('%s waits for a website check', (rule) => {
  expect(verdict(rule, { below: {} }).outcome).toBe('notAssessed')
})

describeRule('BS-NO-CMP', [
  [
    'a registered banner leaves nothing to find',
    { activity: { 'activity.kind': 'consent_platform', 'activity.status': 'active' } },
    'notApplicable',
  ],
  [
    'an archived banner is not registered',
    { activity: { 'activity.kind': 'consent_platform', 'activity.status': 'archived' } },
    'notAssessed',
  ],
])

describeRule('BS-SIGNAL-GONE', [
  ['a pixel waits for a website check', { activity: { 'activity.kind': 'tracking_pixel' } }, 'notAssessed'],
  ['a custom audience leaves no trace', { activity: { 'activity.kind': 'custom_audience_meta' } }, 'notApplicable'],
  ['an activity of no kind leaves no trace', { activity: { 'activity.kind': 'none' } }, 'notApplicable'],
])

describe('BS-SHADOW-DEVICE', () => {
  const phone = { name: 'mobile_phone', location: '', findMethod: '' }
  const inbox = { name: 'messaging_platform', location: '', findMethod: '' }

  it.each<[string, Facts, Outcome['outcome']]>([
    [
      'WhatsApp on a private phone is a gap',
      { 'activity.kind': 'whatsapp', 'activity.systems': [inbox, phone], 'activity.device_ownership': 'private' },
      'gap',
    ],
    [
      'WhatsApp on a company phone is in order',
      { 'activity.kind': 'whatsapp', 'activity.systems': [phone], 'activity.device_ownership': 'company' },
      'pass',
    ],
    [
      'WhatsApp on a phone of nobody knows whom stays open',
      { 'activity.kind': 'whatsapp', 'activity.systems': [phone], 'activity.device_ownership': 'unknown' },
      'open',
    ],
    [
      'WhatsApp of which the systems are not filled in stays open',
      { 'activity.kind': 'whatsapp', 'activity.device_ownership': 'private' },
      'open',
    ],
    [
      'WhatsApp in a shared inbox is not concerned',
      { 'activity.kind': 'whatsapp', 'activity.systems': [inbox], 'activity.device_ownership': 'private' },
      'notApplicable',
    ],
    [
      'another touchpoint is not concerned',
      { 'activity.kind': 'messenger', 'activity.systems': [phone], 'activity.device_ownership': 'private' },
      'notApplicable',
    ],
  ])('%s', (_sentence, activity, outcome) => {
    expect(verdict('BS-SHADOW-DEVICE', given({ activity })).outcome).toBe(outcome)
  })
})
