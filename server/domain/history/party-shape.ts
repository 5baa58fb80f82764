import { country, day, flag, lines, type RecordShape, text, tri } from './shape'

const subProcessor = lines('subProcessor', 'name', { name: text, country, service: text, authorised: tri })

/** A party: who it is, how to reach it, and its sub-processors. */
export const partyShape: RecordShape = {
  message: 'party',
  sections: {
    identity: {
      fields: { name: text, registrationNumber: text, vatNumber: text, address: text, country, note: text },
      lines: {},
    },
    contact: { fields: { contactPerson: text, email: text, phone: text, website: text }, lines: {} },
    subProcessors: {
      fields: { noSubProcessorsConfirmed: flag, subProcessorsCheckedOn: day },
      lines: { subProcessors: subProcessor },
    },
  },
}
