import type { Text } from '@/server/domain/text'
import { engagementRoles } from '@/server/domain/vocabulary/engagement-roles'
import { onboardingRoles } from '@/server/domain/vocabulary/onboarding-roles'
import { providerModes } from '@/server/domain/vocabulary/provider-modes'
import { emptyPortableParty } from '../../empty-activity'
import type { PartyRef, PortableParty } from '../../portable'
import { country, emailOrNone, line, optional, prose, termOf, triState, websiteOrNone } from '../codec'
import { lineOf, type Part, partsOf } from '../line'
import { readPartyRef, writePartyRef } from '../reference'

const part = partsOf<PortableParty>()

/** The party and product a line is about, as its lead. */
export function partyLead<T extends PartyRef>(): Part<T> {
  const name: Text = { nl: 'partij; product', en: 'party; product' }
  return {
    name,
    write: writePartyRef,
    read: (raw, item) => {
      const ref = readPartyRef(raw)
      if (!ref || ref.name.length > 200 || ref.product.length > 200) return false
      Object.assign(item, ref)
      return true
    },
  }
}

/** A party with its product and role: Art. 30(1)(d) AVG. */
export const partyLine = lineOf<PortableParty>({
  empty: () => emptyPortableParty({ name: '', product: '' }),
  lead: partyLead(),
  parts: [
    part('role', { nl: 'rol', en: 'role' }, termOf(engagementRoles)),
    part('roleReason', { nl: 'reden', en: 'reason' }, prose),
    part('country', { nl: 'land', en: 'country' }, optional(country)),
    part('decidesPurpose', { nl: 'bepaalt het doel', en: 'decides the purpose' }, optional(triState)),
    part('usesForItself', { nl: 'gebruikt voor zichzelf', en: 'uses for itself' }, optional(triState)),
    part('decidesTogether', { nl: 'bepaalt samen', en: 'decides together' }, optional(triState)),
    part('onboardingRole', { nl: 'rol bij onboarding', en: 'onboarding role' }, optional(termOf(onboardingRoles))),
    part('providerMode', { nl: 'gebruik van provider', en: 'use of provider' }, optional(termOf(providerModes))),
    part('receivesData', { nl: 'ontvangt gegevens', en: 'receives data' }, optional(triState)),
    part('storesData', { nl: 'bewaart gegevens', en: 'stores data' }, optional(triState)),
    part('ownPurposes', { nl: 'eigen doelen', en: 'own purposes' }, optional(triState)),
    part('ownPurposesText', { nl: 'welke eigen doelen', en: 'which own purposes' }, prose),
    part('transferOutsideEea', { nl: 'buiten de EER', en: 'outside the EEA' }, optional(triState)),
    part('vendorId', { nl: 'catalogus', en: 'catalogue' }, optional(line)),
  ],
})

export type JointController = Pick<PortableParty, 'name' | 'address' | 'contactPerson' | 'email' | 'phone' | 'website'>

const joint = partsOf<JointController>()
/** A joint controller with its contact details: Art. 30(1)(a) AVG. */
export const jointControllerLine = lineOf<JointController>({
  empty: () => ({ name: '', address: '', contactPerson: '', email: '', phone: '', website: '' }),
  lead: joint('name', { nl: 'naam', en: 'name' }, line),
  parts: [
    joint('address', { nl: 'adres', en: 'address' }, prose),
    joint('contactPerson', { nl: 'contactpersoon', en: 'contact person' }, line),
    joint('email', { nl: 'e-mail', en: 'e-mail' }, emailOrNone),
    joint('phone', { nl: 'telefoon', en: 'phone' }, line),
    joint('website', { nl: 'website', en: 'website' }, websiteOrNone),
  ],
})
