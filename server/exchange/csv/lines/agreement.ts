import { neededAgreements } from '@/server/domain/agreements/needed'
import { agreementStates } from '@/server/domain/agreements/state'
import { say } from '@/server/domain/text'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import type { PortableParty } from '../../portable'
import { escapeItem, escapeValue } from '../escape'
import { lineOf, type Part } from '../line'
import { partyLead } from './party'

/** Says something of a party that follows from its contracts; nothing to read back. */
function told(name: Part<PortableParty>['name'], write: Part<PortableParty>['write']): Part<PortableParty> {
  return { name, write, read: () => false }
}

/** Which agreement a party needs and how it stands: Art. 26 and 28 AVG. */
export const agreementLine = lineOf<PortableParty>({
  empty: () => {
    throw new Error('the state of an agreement follows from contracts')
  },
  lead: partyLead(),
  parts: [
    told({ nl: 'nodig', en: 'needed' }, ({ role }, locale) =>
      neededAgreements(role)
        .map((kind) => escapeItem(say(agreementKinds[kind], locale)))
        .join('; '),
    ),
    told({ nl: 'stand', en: 'state' }, ({ agreementState }, locale) =>
      escapeValue(say(agreementStates[agreementState], locale)),
    ),
    told({ nl: 'contract', en: 'contract' }, ({ contracts }) => contracts.map(escapeItem).join('; ')),
  ],
})
