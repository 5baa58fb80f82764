import type { PortableActivity, PortableParty } from '../../portable'
import { optional, triState } from '../codec'
import { addTo, type Column, fieldColumn, linesColumn, toldColumn } from '../column'
import { agreementLine } from '../lines/agreement'
import { type JointController, jointControllerLine, partyLine } from '../lines/party'
import { type PartyTransfer, transferLine } from '../lines/transfer'
import { sameName, sameParty } from '../same'

function jointControllers({ parties }: PortableActivity): JointController[] {
  const joint = parties.filter((party) => party.role === 'joint')
  return joint.filter((party, index) => joint.findIndex((other) => sameName(other.name, party.name)) === index)
}

function addContact({ name, ...contact }: JointController, activity: PortableActivity): boolean {
  const meant = activity.parties.filter((party) => party.role === 'joint' && sameName(party.name, name))
  for (const party of meant) Object.assign(party, contact)
  return meant.length > 0
}

function addTransfer({ name, product, ...transfer }: PartyTransfer, activity: PortableActivity): boolean {
  const party = activity.parties.find((one) => sameParty(one, { name, product }))
  return party !== undefined && addTo(party.transfers, transfer, 100)
}

function addParty(party: PortableParty, activity: PortableActivity): boolean {
  return !activity.parties.some((one) => sameParty(one, party)) && addTo(activity.parties, party, 500)
}

/** Who decides together with us, with contact details: Art. 30(1)(a) AVG. */
export const jointControllerColumn = linesColumn({
  header: { nl: 'Gezamenlijk verantwoordelijken', en: 'Joint controllers' },
  line: jointControllerLine,
  pick: jointControllers,
  add: addContact,
  pass: 2,
})

export const partiesColumn = linesColumn({
  header: { nl: 'Partijen', en: 'Parties' },
  line: partyLine,
  pick: (activity) => activity.parties,
  add: addParty,
})

/** Parties with role and agreement, and transfers through them: Art. 30(1)(d) and (e) AVG. */
export const partyColumns: readonly Column[] = [
  partiesColumn,
  toldColumn({ nl: 'Overeenkomsten', en: 'Agreements' }, { role: 'derived', keepAs: 'unsorted' }, (record, locale) =>
    record.activity.parties.map((party) => agreementLine.write(party, locale)).join('\n'),
  ),
  fieldColumn('transferOutsideEea', { nl: 'Buiten de EER', en: 'Outside the EEA' }, optional(triState)),
  linesColumn({
    header: { nl: 'Doorgiften', en: 'Transfers' },
    line: transferLine,
    pick: ({ parties }) =>
      parties.flatMap(({ name, product, transfers }) => transfers.map((one) => ({ name, product, ...one }))),
    add: addTransfer,
    pass: 2,
  }),
]
