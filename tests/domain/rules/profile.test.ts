import { expect, it } from 'vitest'
import type { ProfileTypeKey } from '@/server/domain/vocabulary/profile-types'
import { describeRule } from './cases'
import { type Stated, verdict } from './facts'

const behaviour = { 'data_line.category_kind': 'behaviour' } as const

describeRule('PROF-UNKNOWN', [
  ['behaviour without a kind of profile is a gap', { data_line: behaviour }, 'gap'],
  [
    'behaviour in a profile of which nobody knows the kind is a gap',
    { activity: { 'activity.profile_type': 'unknown' }, data_line: behaviour },
    'gap',
  ],
  ['inferred data are a gap too', { data_line: { 'data_line.category_kind': 'inferred' } }, 'gap'],
  [
    'behaviour of which no profile is made is in order',
    { activity: { 'activity.profile_type': 'none' }, data_line: behaviour },
    'pass',
  ],
  ['data of which the kind is not told stay open', { data_line: {} }, 'open'],
  [
    'a name and an address are not concerned',
    { data_line: { 'data_line.category_kind': 'ordinary' } },
    'notApplicable',
  ],
  ['an activity without data is not concerned', {}, 'notApplicable'],
])

describeRule('PROF-CRITERIA', [
  ['a general profile without reasons is a gap', { activity: { 'activity.profile_type': 'general' } }, 'gap'],
  [
    'a general profile with two of three reasons is a gap',
    {
      activity: {
        'activity.profile_type': 'general',
        'activity.profile_criteria': {
          comprehensiveness: 'Twee kenmerken',
          impact: 'Andere advertenties',
          safeguards: ' ',
        },
      },
    },
    'gap',
  ],
  [
    'a general profile with all three is in order',
    {
      activity: {
        'activity.profile_type': 'general',
        'activity.profile_criteria': {
          comprehensiveness: 'Twee kenmerken',
          impact: 'Andere advertenties',
          safeguards: 'Na een maand gewist',
        },
      },
    },
    'pass',
  ],
  [
    'a profile of unknown kind that has its reasons is not concerned',
    {
      activity: {
        'activity.profile_criteria': {
          comprehensiveness: 'Twee kenmerken',
          impact: 'Andere advertenties',
          safeguards: 'Na een maand gewist',
        },
      },
    },
    'notApplicable',
  ],
  ['a profile of unknown kind without reasons stays open', {}, 'open'],
  ['a specific profile is not concerned', { activity: { 'activity.profile_type': 'specific' } }, 'notApplicable'],
])

describeRule('PROF-SPECIFIC-LI', [
  [
    'a specific profile on legitimate interest is a gap',
    { activity: { 'activity.profile_type': 'specific' }, purpose: { 'purpose.ground': 'legitimate_interest' } },
    'gap',
  ],
  [
    'a specific profile on consent is in order',
    { activity: { 'activity.profile_type': 'specific' }, purpose: { 'purpose.ground': 'consent' } },
    'pass',
  ],
  [
    'a specific profile without a ground stays open',
    { activity: { 'activity.profile_type': 'specific' }, purpose: {} },
    'open',
  ],
  [
    'a profile of unknown kind on legitimate interest stays open',
    { activity: { 'activity.profile_type': 'unknown' }, purpose: { 'purpose.ground': 'legitimate_interest' } },
    'open',
  ],
  [
    'a general profile is not concerned',
    { activity: { 'activity.profile_type': 'general' }, purpose: { 'purpose.ground': 'legitimate_interest' } },
    'notApplicable',
  ],
  [
    'a profile without purposes is not concerned',
    { activity: { 'activity.profile_type': 'specific' } },
    'notApplicable',
  ],
])

const ydData = (profile: ProfileTypeKey | undefined, items: string[]): Stated => ({
  below: {
    activity: [
      {
        facts: profile ? { 'activity.profile_type': profile } : {},
        below: {
          data_line: items.map((item) => ({
            facts: { 'data_line.category': `category ${item}`, 'data_line.yd_item': item },
          })),
        },
      },
    ],
  },
})

it.each<[string, ProfileTypeKey | undefined, string[], string]>([
  ['four kinds of YD data without a profile are a gap', 'none', ['a', 'b', 'c', 'd'], 'gap'],
  ['four in a general profile are a gap', 'general', ['a', 'b', 'c', 'i'], 'gap'],
  ['four in a profile of unknown kind are a gap', 'unknown', ['a', 'b', 'c', 'd'], 'gap'],
  ['four are a gap while the kind of profile is not told', undefined, ['a', 'b', 'c', 'd'], 'gap'],
  ['four in a specific profile are in order', 'specific', ['a', 'b', 'c', 'd'], 'pass'],
  ['three are in order', 'general', ['a', 'b', 'c'], 'pass'],
  ['the same kind twice counts once', 'general', ['a', 'a', 'b', 'c'], 'pass'],
  ['data that are none of the nine do not count', 'general', ['a', 'b', 'c', ''], 'pass'],
  ['an activity without data is not concerned', 'general', [], 'notApplicable'],
])('PROF-YD-LIKE: %s', (_sentence, profile, items, outcome) => {
  expect(verdict('PROF-YD-LIKE', ydData(profile, items)).outcome).toBe(outcome)
})

it('PROF-YD-LIKE: data without a category may be YD data, so it stays open', () => {
  const unnamed = {
    below: { activity: [{ facts: { 'activity.profile_type': 'none' as const }, below: { data_line: [{}] } }] },
  }
  expect(verdict('PROF-YD-LIKE', unnamed).outcome).toBe('open')
})

it('counts the kinds of YD data for the message', () => {
  const found = verdict('PROF-YD-LIKE', ydData('none', ['a', 'a', 'b', 'c', 'd', 'g']))
  expect(found).toMatchObject({ words: { count: '5' } })
})

describeRule('PROF-ART22', [
  [
    'a decision without safeguards is a gap',
    { activity: { 'Q-ART22-DECISION': 'yes', 'Q-ART22-SAFEGUARD': 'no' } },
    'gap',
  ],
  [
    'a decision with safeguards is in order',
    { activity: { 'Q-ART22-DECISION': 'yes', 'Q-ART22-SAFEGUARD': 'yes' } },
    'pass',
  ],
  ['a decision of which the safeguards are not known stays open', { activity: { 'Q-ART22-DECISION': 'yes' } }, 'open'],
  ['stays open while nobody knows whether there is a decision', { activity: { 'Q-ART22-SAFEGUARD': 'no' } }, 'open'],
  [
    'no decision is not concerned',
    { activity: { 'Q-ART22-DECISION': 'no', 'Q-ART22-SAFEGUARD': 'no' } },
    'notApplicable',
  ],
])
