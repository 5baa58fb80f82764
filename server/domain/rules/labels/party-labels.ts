import type { Text } from '../../text'
import type { FieldPath } from '../fields'

type Path = Extract<FieldPath, `${'party' | 'engagement' | 'agreement' | 'transfer'}.${string}`>

/** What people call the facts about a party, what it does in an activity, what is agreed and where data go. */
export const partyLabels: Record<Path, Text> = {
  'party.name': { nl: 'Naam van de partij', en: 'Name of the party' },
  'party.contact': { nl: 'Contactgegevens van de partij', en: 'Contact details of the party' },
  'party.country': { nl: 'Land van de partij', en: 'Country of the party' },
  'party.sub_processors': { nl: 'Subverwerkers', en: 'Sub-processors' },
  'engagement.product': { nl: 'Product of dienst', en: 'Product or service' },
  'engagement.role': { nl: 'Rol van de partij', en: 'Role of the party' },
  'engagement.onboarding_role': { nl: 'Rol bij CRM-onboarding', en: 'Role in CRM onboarding' },
  'engagement.provider_mode': { nl: 'Gebruik van de onboarding provider', en: 'Use of the onboarding provider' },
  'engagement.receives_data': { nl: 'Partij ontvangt de gegevens', en: 'Party receives the data' },
  'engagement.stores_data': { nl: 'Partij bewaart de gegevens', en: 'Party stores the data' },
  'engagement.own_purposes': { nl: 'Eigen doelen van de partij', en: 'Own purposes of the party' },
  'engagement.transfer_outside_eea': { nl: 'Gegevens buiten de EER', en: 'Data outside the EEA' },
  'engagement.agreements': { nl: 'Contract met de partij', en: 'Agreement with the party' },
  'engagement.due_diligence': { nl: 'Leveranciersonderzoek', en: 'Vendor due diligence' },
  'agreement.kind': { nl: 'Soort contract', en: 'Kind of agreement' },
  'agreement.signed_at': { nl: 'Getekend of aanvaard op', en: 'Signed or accepted on' },
  'agreement.ends_at': { nl: 'Einddatum van het contract', en: 'End date of the agreement' },
  'agreement.clauses': { nl: 'Onderdelen van art. 28 lid 3', en: 'Items of Art. 28(3)' },
  'agreement.breach_notice': { nl: 'Meldplicht datalekken in het contract', en: 'Breach notice in the agreement' },
  'agreement.liability': { nl: 'Aansprakelijkheid', en: 'Liability' },
  'agreement.essence_public': { nl: 'Kern van de regeling is openbaar', en: 'Essence of the arrangement is public' },
  'transfer.country': { nl: 'Land van doorgifte', en: 'Country of the transfer' },
  'transfer.kind': { nl: 'Soort doorgifte', en: 'Kind of transfer' },
  'transfer.mechanism': { nl: 'Instrument voor de doorgifte', en: 'Tool for the transfer' },
  'transfer.scope_confirmed': { nl: 'Besluit geldt voor deze ontvanger', en: 'Decision covers this recipient' },
  'transfer.dpf_check': { nl: 'Controle van de DPF-lijst', en: 'Check of the DPF list' },
  'transfer.scc.version': { nl: "Versie van de SCC's", en: 'Version of the SCCs' },
  'transfer.scc.module': { nl: "Module van de SCC's", en: 'Module of the SCCs' },
  'transfer.derogation.reason': {
    nl: 'Waarom de uitzondering voor doorgifte geldt',
    en: 'Why the derogation for the transfer applies',
  },
  'transfer.derogation.structural': { nl: 'Doorgifte gebeurt vaker', en: 'Transfer happens repeatedly' },
  'transfer.fallback': { nl: 'Wat als het instrument vervalt', en: 'What if the tool falls away' },
  'transfer.tia': { nl: 'Doorgiftebeoordeling (TIA)', en: 'Transfer impact assessment (TIA)' },
}
