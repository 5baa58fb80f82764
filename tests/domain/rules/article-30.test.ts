import { expect, it } from 'vitest'
import { describeRule } from './cases'
import { given, verdict } from './facts'

describeRule('A30-1A-CONTROLLER', [
  [
    'name and contact are in order',
    { organisation: { 'organisation.name': 'Fietsen BV', 'organisation.contact': 'Kade 1, info@fietsen.example' } },
    'pass',
  ],
  ['a name alone is a gap', { organisation: { 'organisation.name': 'Fietsen BV' } }, 'gap'],
  ['contact alone is a gap', { organisation: { 'organisation.contact': 'Kade 1, info@fietsen.example' } }, 'gap'],
])

describeRule('A30-1A-REP', [
  [
    'from outside the EU without a representative is a gap',
    { organisation: { 'organisation.established_in_eu': 'no' } },
    'gap',
  ],
  [
    'from outside the EU with a representative is in order',
    { organisation: { 'organisation.established_in_eu': 'no', 'organisation.representative': 'Vertegenwoordiger BV' } },
    'pass',
  ],
  [
    'an organisation in the EU is not concerned',
    { organisation: { 'organisation.established_in_eu': 'yes' } },
    'notApplicable',
  ],
  ['where it is established not being known stays open', { organisation: {} }, 'open'],
])

describeRule('A30-1A-DPO', [
  [
    'a required officer without contact details is a gap',
    { organisation: { 'organisation.dpo_required': 'yes' } },
    'gap',
  ],
  [
    'a voluntary officer without contact details is a gap too',
    { organisation: { 'organisation.dpo_required': 'no', 'organisation.dpo_appointed': 'yes' } },
    'gap',
  ],
  [
    'an officer with contact details is in order',
    { organisation: { 'organisation.dpo_appointed': 'yes', 'organisation.dpo_contact': 'fg@fietsen.example' } },
    'pass',
  ],
  [
    'no officer, and none required, is not concerned',
    { organisation: { 'organisation.dpo_required': 'no', 'organisation.dpo_appointed': 'no' } },
    'notApplicable',
  ],
  [
    'a duty of which nobody knows stays open',
    { organisation: { 'organisation.dpo_required': 'unknown', 'organisation.dpo_appointed': 'no' } },
    'open',
  ],
])

describeRule('A30-1A-JOINT', [
  ['joint without a partner is a gap', { activity: { 'activity.own_role': 'joint' } }, 'gap'],
  [
    'joint with a named partner is in order',
    {
      activity: { 'activity.own_role': 'joint' },
      engagement: { 'engagement.role': 'joint', 'party.name': 'Meta', 'party.contact': 'Merrion Road, Dublin' },
    },
    'pass',
  ],
  [
    'joint with a partner that cannot be reached is a gap',
    { activity: { 'activity.own_role': 'joint' }, engagement: { 'engagement.role': 'joint', 'party.name': 'Meta' } },
    'gap',
  ],
  [
    'joint with a processor only is a gap',
    {
      activity: { 'activity.own_role': 'joint' },
      engagement: { 'engagement.role': 'processor', 'party.name': 'Meta', 'party.contact': 'Merrion Road, Dublin' },
    },
    'gap',
  ],
  [
    'joint with a partner of unknown role stays open',
    {
      activity: { 'activity.own_role': 'joint' },
      engagement: { 'engagement.role': 'unknown', 'party.name': 'Meta', 'party.contact': 'Merrion Road, Dublin' },
    },
    'open',
  ],
  ['a controller by itself is not concerned', { activity: { 'activity.own_role': 'controller' } }, 'notApplicable'],
])

describeRule('A30-1B-PURPOSE', [
  ['an activity without a purpose is a gap', { activity: { 'activity.own_role': 'controller' } }, 'gap'],
  ['an activity with a purpose is in order', { activity: { 'activity.own_role': 'controller' }, purpose: {} }, 'pass'],
  ['a processor need not record one', { activity: { 'activity.own_role': 'processor' } }, 'notApplicable'],
])

describeRule('A30-1B-PURPOSE-VAGUE', [
  ['nineteen characters are a gap', { purpose: { 'purpose.text': 'Klanten goed helpen' } }, 'gap'],
  ['twenty characters are enough', { purpose: { 'purpose.text': 'Klanten snel helpen.' } }, 'pass'],
  ['spaces do not count', { purpose: { 'purpose.text': '  Klanten   goed   helpen  ' } }, 'gap'],
  ['a single long word is a gap', { purpose: { 'purpose.text': 'Marketingactiviteiten' } }, 'gap'],
  ['a purpose without text stays open', { purpose: {} }, 'open'],
])

it('A30-1B-PURPOSE-VAGUE shows the purpose', () => {
  const purpose = { 'purpose.text': 'Marketing' }
  expect(verdict('A30-1B-PURPOSE-VAGUE', given({ purpose }))).toMatchObject({ words: { purpose: 'Marketing' } })
})

describeRule('A30-1C-SUBJECTS', [
  ['nobody named is a gap', { activity: { 'activity.data_subjects': [] } }, 'gap'],
  ['customers named is in order', { activity: { 'activity.data_subjects': ['customer'] } }, 'pass'],
  ['a processor need not record them', { activity: { 'activity.own_role': 'processor' } }, 'notApplicable'],
])

describeRule('A30-1C-DATA', [
  ['no category is a gap', { activity: {} }, 'gap'],
  ['one category is in order', { activity: {}, data_line: { 'data_line.category': 'email' } }, 'pass'],
  ['a processor need not record them', { activity: { 'activity.own_role': 'processor' } }, 'notApplicable'],
])
