import { describe, expect, it } from 'vitest'
import { describeRule } from './cases'
import { given, verdict } from './facts'

const clauses = { 'transfer.country': 'IN', 'transfer.mechanism': 'scc' } as const

describeRule('TR-SCC-OLD', [
  ['clauses of 2010 are a gap', { transfer: { ...clauses, 'transfer.scc.version': '2010-02-05' } }, 'gap'],
  ['clauses of 4 June 2021 are in order', { transfer: { ...clauses, 'transfer.scc.version': '2021-06-04' } }, 'pass'],
  ['clauses of the day before are a gap', { transfer: { ...clauses, 'transfer.scc.version': '2021-06-03' } }, 'gap'],
  [
    'the old clauses could be used up to 26 December 2022',
    { transfer: { ...clauses, 'transfer.scc.version': '2010-02-05' } },
    'notApplicable',
    '2022-12-26',
  ],
  [
    'and no longer on 27 December 2022',
    { transfer: { ...clauses, 'transfer.scc.version': '2010-02-05' } },
    'gap',
    '2022-12-27',
  ],
  ['not knowing the version leaves it open', { transfer: clauses }, 'open'],
  [
    'other tools have no version',
    { transfer: { 'transfer.country': 'IN', 'transfer.mechanism': 'bcr', 'transfer.scc.version': '2010-02-05' } },
    'notApplicable',
  ],
  [
    'an adequate country needs no clauses',
    { transfer: { ...clauses, 'transfer.country': 'JP', 'transfer.scc.version': '2010-02-05' } },
    'notApplicable',
  ],
])

describe('TR-SCC-MODULE', () => {
  it.each([
    ['controller', 'independent', '1'],
    ['joint', 'joint', '1'],
    ['controller', 'processor', '2'],
    ['processor', 'processor', '3'],
    ['processor', 'independent', '4'],
  ] as const)('finds that %s to %s takes module %s and no other', (own, theirs, module) => {
    const result = (one: '1' | '2' | '3' | '4') =>
      verdict(
        'TR-SCC-MODULE',
        given({
          activity: { 'activity.own_role': own },
          engagement: { 'engagement.role': theirs, 'party.country': 'IN' },
          transfer: { ...clauses, 'transfer.scc.module': one },
        }),
      ).outcome
    for (const one of ['1', '2', '3', '4'] as const) expect(result(one), one).toBe(one === module ? 'pass' : 'gap')
  })
})

describeRule('TR-SCC-MODULE', [
  [
    'a processor inside the EEA that sends the data on takes module 3',
    {
      activity: { 'activity.own_role': 'controller' },
      engagement: { 'engagement.role': 'processor', 'party.country': 'IE' },
      transfer: { ...clauses, 'transfer.scc.module': '3' },
    },
    'pass',
  ],
  [
    'so does one with a sub-processor elsewhere',
    {
      activity: { 'activity.own_role': 'controller' },
      engagement: { 'engagement.role': 'processor', 'party.country': 'IN' },
      transfer: { ...clauses, 'transfer.kind': 'sub_processor', 'transfer.scc.module': '3' },
    },
    'pass',
  ],
  [
    'not knowing the module leaves it open',
    {
      activity: { 'activity.own_role': 'controller' },
      engagement: { 'engagement.role': 'processor' },
      transfer: clauses,
    },
    'open',
  ],
  [
    'not knowing the role of the party leaves it open',
    {
      activity: { 'activity.own_role': 'controller' },
      engagement: { 'engagement.role': 'unknown' },
      transfer: { ...clauses, 'transfer.scc.module': '2' },
    },
    'open',
  ],
  [
    'other tools have no modules',
    {
      activity: { 'activity.own_role': 'controller' },
      engagement: { 'engagement.role': 'processor' },
      transfer: { 'transfer.country': 'US', 'transfer.mechanism': 'dpf', 'transfer.scc.module': '1' },
    },
    'notApplicable',
  ],
])

const canada = { 'transfer.country': 'CA', 'transfer.mechanism': 'adequacy' } as const

describeRule('TR-CA-SCOPE', [
  [
    'a recipient in Canada that is not commercial is a gap',
    { transfer: { ...canada, 'transfer.scope_confirmed': 'no' } },
    'gap',
  ],
  ['a commercial one is in order', { transfer: { ...canada, 'transfer.scope_confirmed': 'yes' } }, 'pass'],
  ['not knowing leaves it open', { transfer: canada }, 'open'],
  [
    'with clauses the decision does not matter',
    { transfer: { ...canada, 'transfer.mechanism': 'scc', 'transfer.scope_confirmed': 'no' } },
    'notApplicable',
  ],
  [
    'other countries have no such scope',
    { transfer: { ...canada, 'transfer.country': 'US', 'transfer.scope_confirmed': 'no' } },
    'notApplicable',
  ],
])

const britain = { 'transfer.country': 'GB', 'transfer.mechanism': 'adequacy' } as const

describeRule('TR-ADEQ-EXPIRY', [
  ['the decision for the United Kingdom is far from its end today', { transfer: britain }, 'pass'],
  ['it is in order up to a year before its end', { transfer: britain }, 'pass', '2030-12-26'],
  ['it is a gap from that day on', { transfer: britain }, 'gap', '2030-12-27'],
  ['it is a gap on its last day', { transfer: britain }, 'gap', '2031-12-27'],
  ['after its end there is no decision to expire', { transfer: britain }, 'notApplicable', '2031-12-28'],
  [
    'the DPF is a gap as long as the appeal is pending',
    { transfer: { 'transfer.country': 'US', 'transfer.mechanism': 'dpf' } },
    'gap',
  ],
  [
    'the decision for Brazil is to be reviewed',
    { transfer: { 'transfer.country': 'BR', 'transfer.mechanism': 'adequacy' } },
    'gap',
  ],
  ['an unknown mechanism leaves it open', { transfer: { 'transfer.country': 'BR' } }, 'open'],
  ['clauses do not rest on the decision', { transfer: { ...britain, 'transfer.mechanism': 'scc' } }, 'notApplicable'],
])

describeRule('TR-CHINA', [
  ['access from China is a gap', { transfer: { 'transfer.country': 'CN', 'transfer.kind': 'remote_access' } }, 'gap'],
  ['so it is with standard clauses', { transfer: { 'transfer.country': 'CN', 'transfer.mechanism': 'scc' } }, 'gap'],
  ['another country is in order here', { transfer: { 'transfer.country': 'IN' } }, 'pass'],
  ['an unknown country leaves it open', { transfer: { 'transfer.kind': 'storage' } }, 'open'],
])

describeRule('TR-INFO', [
  [
    'a transfer the privacy statement leaves out is a gap',
    { activity: { 'Q-ART13-ITEMS': { transfer: 'no' } }, transfer: { 'transfer.country': 'US' } },
    'gap',
  ],
  [
    'so it is when the activity says so without naming the party',
    { activity: { 'Q-ART13-ITEMS': { transfer: 'no' }, 'activity.transfer_outside_eea': 'yes' } },
    'gap',
  ],
  [
    'a transfer that is stated is in order',
    { activity: { 'Q-ART13-ITEMS': { transfer: 'yes' } }, transfer: { 'transfer.country': 'US' } },
    'pass',
  ],
  ['not knowing leaves it open', { transfer: { 'transfer.country': 'US' } }, 'open'],
  [
    'without a transfer there is nothing to state',
    { activity: { 'Q-ART13-ITEMS': { transfer: 'no' } }, engagement: {} },
    'notApplicable',
  ],
  [
    'a country inside the EEA is no transfer',
    { activity: { 'Q-ART13-ITEMS': { transfer: 'no' } }, transfer: { 'transfer.country': 'BE' } },
    'notApplicable',
  ],
  [
    'a processor does not inform people',
    {
      activity: { 'Q-ART13-ITEMS': { transfer: 'no' }, 'activity.own_role': 'processor' },
      transfer: { 'transfer.country': 'US' },
    },
    'notApplicable',
  ],
])
