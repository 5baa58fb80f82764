import type { annexKinds as annexKindList } from '../register/contract'
import type { categoryKinds as categoryKindList, listNames } from '../register/list-entry'
import type { Text } from '../text'
import { touchpoints } from '../touchpoints'

export const touchpointNames: Readonly<Record<string, Text>> = Object.fromEntries(
  touchpoints.map((touchpoint) => [touchpoint.id, touchpoint.label]),
)

/** Who keeps the data of a retention line. */
export const keepers = {
  us: { nl: 'Wijzelf', en: 'We ourselves' },
  vendor: { nl: 'De leverancier', en: 'The vendor' },
} as const

/** A value that came in with an imported register: not understood, or without a field of its own. */
export const looseKinds = {
  unsorted: { nl: 'Te ordenen', en: 'To be sorted' },
  extra: { nl: 'Overige gegevens', en: 'Other data' },
} as const

/** People are informed: no case of Art. 14(5) is relied on. */
export const noException: Text = { nl: 'Geen: wij informeren betrokkenen', en: 'None: we inform people' }

/** What a contract comes with. */
export const annexKinds: Record<(typeof annexKindList)[number], Text> = {
  scc: { nl: "Standaardcontractbepalingen (SCC's)", en: 'Standard contractual clauses (SCCs)' },
  security: { nl: 'Beveiligingsbijlage', en: 'Security annex' },
  sub_processors: { nl: 'Lijst van subverwerkers', en: 'List of sub-processors' },
  other: { nl: 'Andere bijlage', en: 'Other annex' },
}

/** The organisation's own lists. */
export const ownLists: Record<(typeof listNames)[number], Text> = {
  data_category: { nl: 'Soorten gegevens', en: 'Kinds of data' },
  data_subject: { nl: 'Betrokkenen', en: 'Data subjects' },
  source: { nl: 'Bronnen', en: 'Sources' },
  system: { nl: 'Systemen', en: 'Systems' },
  measure: { nl: 'Beveiligingsmaatregelen', en: 'Security measures' },
  access_role: { nl: 'Rollen met toegang', en: 'Roles with access' },
  recipient: { nl: 'Ontvangers', en: 'Recipients' },
}

/** How sensitive a kind of data is; special and criminal data fall under Art. 9 and 10 AVG. */
export const categoryKinds: Record<(typeof categoryKindList)[number], Text> = {
  ordinary: { nl: 'Gewoon', en: 'Ordinary' },
  online_identifier: { nl: 'Online kenmerk', en: 'Online identifier' },
  behaviour: { nl: 'Gedrag', en: 'Behaviour' },
  device: { nl: 'Apparaat', en: 'Device' },
  location: { nl: 'Locatie', en: 'Location' },
  pseudonymous: { nl: 'Gepseudonimiseerd', en: 'Pseudonymised' },
  inferred: { nl: 'Afgeleid', en: 'Inferred' },
  communication: { nl: 'Communicatie', en: 'Communication' },
  financial: { nl: 'Financieel', en: 'Financial' },
  special: { nl: 'Bijzonder (art. 9)', en: 'Special category (Art. 9)' },
  criminal: { nl: 'Strafrechtelijk (art. 10)', en: 'Criminal (Art. 10)' },
  national_id: { nl: 'Burgerservicenummer', en: 'National identification number' },
}
