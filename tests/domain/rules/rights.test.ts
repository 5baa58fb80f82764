import { describeRule } from './cases'

describeRule('RIGHTS-PROC', [
  ['an organisation without a procedure is a gap', { organisation: { 'organisation.rights_procedure': ' ' } }, 'gap'],
  ['one that has it is in order', { organisation: { 'organisation.rights_procedure': 'privacy@, 1 maand' } }, 'pass'],
])

describeRule('RIGHTS-LOCATE', [
  ['an activity without a system is a gap', { activity: {} }, 'gap'],
  [
    'a system without a place is a gap',
    { activity: { 'activity.systems': [{ name: 'crm', location: '', findMethod: 'op naam' }] } },
    'gap',
  ],
  [
    'a system in which nobody can be found is a gap',
    {
      activity: {
        'activity.systems': [
          { name: 'crm', location: 'Utrecht', findMethod: 'op naam' },
          { name: 'esp', location: 'Dublin', findMethod: ' ' },
        ],
      },
    },
    'gap',
  ],
  [
    'a system with both is in order',
    { activity: { 'activity.systems': [{ name: 'crm', location: 'Utrecht', findMethod: 'op naam' }] } },
    'pass',
  ],
])

describeRule('RIGHTS-NAMED-RECIPIENTS', [
  ['recipients by category only are a gap', { activity: { 'activity.recipient_categories': ['Drukkers'] } }, 'gap'],
  [
    'a party without a name does not count',
    { activity: { 'activity.recipient_categories': ['Drukkers'] }, engagement: { 'party.name': '' } },
    'gap',
  ],
  [
    'a party with a name is in order',
    { activity: { 'activity.recipient_categories': ['Drukkers'] }, engagement: { 'party.name': 'Drukkerij Zwart' } },
    'pass',
  ],
  ['without recipients there is nobody to name', { activity: {} }, 'notApplicable'],
])

describeRule('RIGHTS-OBJECT-DM', [
  [
    'advertising nobody can object to is a gap',
    {
      activity: { 'activity.kind': 'newsletter', 'Q-OBJECT-DM': 'no' },
      purpose: { 'purpose.marketing': 'yes' },
    },
    'gap',
  ],
  [
    'advertising anyone can object to is in order',
    {
      activity: { 'activity.kind': 'newsletter', 'Q-OBJECT-DM': 'yes' },
      purpose: { 'purpose.marketing': 'yes' },
    },
    'pass',
  ],
  [
    'no answer leaves it open',
    { activity: { 'activity.kind': 'newsletter' }, purpose: { 'purpose.marketing': 'yes' } },
    'open',
  ],
  [
    'not knowing whether it is advertising leaves it open',
    { activity: { 'activity.kind': 'newsletter', 'Q-OBJECT-DM': 'no' }, purpose: {} },
    'open',
  ],
  [
    'service messages are no advertising',
    {
      activity: { 'activity.kind': 'whatsapp', 'Q-OBJECT-DM': 'no' },
      purpose: { 'purpose.marketing': 'no' },
    },
    'notApplicable',
  ],
])
