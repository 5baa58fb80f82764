import { z } from 'zod'
import { country, day, id, line, prose, requiredLine, triState } from './values'

/** A helper of the party that also processes the data: Art. 28(2) and (4) AVG. */
export const subProcessor = z.object({
  id,
  name: requiredLine,
  country: country.nullable(),
  service: line,
  authorised: triState.nullable(),
})

/** One legal entity; it can supply several products. Contact details: Art. 30(1)(a) and (d) AVG. */
export const partyContent = z.object({
  name: requiredLine,
  registrationNumber: line,
  vatNumber: line,
  address: prose,
  country: country.nullable(),
  contactPerson: line,
  email: z.union([z.literal(''), z.email('email').max(254)]),
  phone: line,
  website: z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'url' }).max(2000)]),
  entityKey: line.nullable(),
  note: prose,
  noSubProcessorsConfirmed: z.boolean(),
  subProcessorsCheckedOn: day.nullable(),
  subProcessors: z.array(subProcessor).max(500),
})

export type SubProcessor = z.infer<typeof subProcessor>
export type PartyContent = z.infer<typeof partyContent>
export type Party = PartyContent & { id: string; version: number; updatedAt: Date }

/** A party before anyone filled in anything but its name. */
export function emptyParty(name: string): PartyContent {
  return {
    name,
    registrationNumber: '',
    vatNumber: '',
    address: '',
    country: null,
    contactPerson: '',
    email: '',
    phone: '',
    website: '',
    entityKey: null,
    note: '',
    noSubProcessorsConfirmed: false,
    subProcessorsCheckedOn: null,
    subProcessors: [],
  }
}
