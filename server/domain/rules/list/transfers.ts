import { isEea } from '../../law/eea'
import { vendorById } from '../../vendors'
import type { Rule } from '../rule'
import { countryOf } from '../shared/country'
import { partyOf } from '../shared/party'
import { dpfItems, isCovered, leavesEea, needsTool, restsOnDpf, restsOnSafeguards } from '../shared/transfer'
import { and, not, or } from '../tri'

/** Whether access from outside the EEA is usual for a product of the catalogue. */
function isReachedFromElsewhere(product: string): boolean {
  const vendor = vendorById(product)
  return vendor !== undefined && (vendor.usAccess || (vendor.otherAccess ?? []).length > 0)
}

export const transfersRules: readonly Rule[] = [
  {
    id: 'TR-COUNTRY-UNKNOWN',
    group: 'transfer',
    severity: 'blocking',
    scope: 'engagement',
    applies: (f) =>
      or(
        f.meets('engagement.product', isReachedFromElsewhere),
        f.meets('party.country', (country) => !isEea(country)),
      ),
    gap: (f) => f.unknown('engagement.transfer_outside_eea'),
    words: (f) => ({ party: partyOf(f) }),
    message: {
      nl: 'Van {party} is onbekend of gegevens buiten de EER komen.',
      en: 'It is unknown whether {party} sends data outside the EEA.',
    },
    fix: {
      nl: 'Vraag naar opslagplaats, toegang en subverwerkers.',
      en: 'Ask for storage location, access and sub-processors.',
    },
    cites: ['Art. 30(1)(e) AVG', 'Art. 44 AVG'],
    seeds: [],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'TR-NO-MECHANISM',
    group: 'transfer',
    severity: 'blocking',
    scope: 'transfer',
    applies: leavesEea,
    gap: (f) =>
      and(or(f.empty('transfer.mechanism'), f.is('transfer.mechanism', 'none', 'adequacy', 'dpf')), not(isCovered(f))),
    words: (f) => ({ country: countryOf(f) }),
    message: {
      nl: 'Doorgifte naar {country} zonder geldig instrument.',
      en: 'Transfer to {country} without a valid tool.',
    },
    fix: { nl: "Sluit SCC's of kies een adequaat land.", en: 'Conclude SCCs or choose an adequate country.' },
    cites: ['Art. 44-46 AVG'],
    seeds: [],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'TR-US-DPF',
    group: 'transfer',
    severity: 'blocking',
    scope: 'transfer',
    applies: restsOnDpf,
    gap: (f) => f.anyItem('transfer.dpf_check', dpfItems, 'no'),
    words: (f) => ({ party: partyOf(f) }),
    message: {
      nl: '{party} staat niet aantoonbaar actief op de DPF-lijst voor deze gegevens.',
      en: '{party} is not demonstrably active on the DPF list for these data.',
    },
    fix: {
      nl: 'Controleer de lijst en leg datum en schermafdruk vast, of kies een ander instrument.',
      en: 'Check the list and record date and screenshot, or choose another tool.',
    },
    cites: ['Besluit (EU) 2023/1795'],
    seeds: [],
    fineTier: 'high',
    basis: 'verified',
    supersedes: ['TR-NO-MECHANISM'],
  },
  {
    id: 'TR-US-FALLBACK',
    group: 'transfer',
    severity: 'advice',
    scope: 'transfer',
    applies: restsOnDpf,
    gap: (f) => or(f.empty('transfer.fallback'), f.is('transfer.fallback', 'none', 'adequacy', 'dpf')),
    message: {
      nl: "Over het DPF loopt nog hoger beroep (C-703/25 P). Houd SCC's achter de hand.",
      en: 'Appeal C-703/25 P on the DPF is pending. Keep SCCs ready.',
    },
    fix: { nl: "Sluit aanvullend SCC's en doe een TIA.", en: 'Conclude SCCs in addition and do a TIA.' },
    cites: ['C-703/25 P', 'LF-81'],
    seeds: [],
    fineTier: 'none',
    basis: 'verified',
  },
  {
    id: 'TR-SCC-TIA',
    group: 'transfer',
    severity: 'blocking',
    scope: 'transfer',
    applies: restsOnSafeguards,
    gap: (f) => f.empty('transfer.tia'),
    message: {
      nl: 'Bij dit instrument hoort een doorgiftebeoordeling (TIA).',
      en: 'This tool needs a transfer impact assessment (TIA).',
    },
    fix: { nl: 'Doorloop de zes stappen van de TIA.', en: 'Go through the six steps of the TIA.' },
    cites: ['C-311/18 Schrems II', 'EDPB 01/2020'],
    seeds: [],
    fineTier: 'high',
    basis: 'general',
  },
  {
    id: 'TR-TIA-NEGATIVE',
    group: 'transfer',
    severity: 'blocking',
    scope: 'transfer',
    applies: (f) => and(f.filled('transfer.tia'), restsOnSafeguards(f)),
    gap: (f) => f.meets('transfer.tia', ({ outcome }) => outcome === 'insufficient'),
    message: { nl: 'De TIA laat onvoldoende bescherming zien.', en: 'The TIA shows insufficient protection.' },
    fix: {
      nl: 'Neem aanvullende maatregelen of stop de doorgifte.',
      en: 'Take supplementary measures or stop the transfer.',
    },
    cites: ['Art. 46 AVG', 'EDPB 01/2020'],
    seeds: [],
    fineTier: 'high',
    basis: 'general',
  },
  {
    id: 'TR-DEROGATION',
    group: 'transfer',
    severity: 'blocking',
    scope: 'transfer',
    applies: (f) => and(f.is('transfer.mechanism', 'derogation'), needsTool(f)),
    gap: (f) => or(f.empty('transfer.derogation.reason'), f.is('transfer.derogation.structural', 'yes')),
    message: {
      nl: 'Een uitzondering van artikel 49 vraagt een vastgelegde reden; voor een overeenkomst of een rechtsvordering mag de doorgifte alleen incidenteel zijn.',
      en: 'An Article 49 derogation needs a recorded reason; for a contract or a legal claim the transfer may only be occasional.',
    },
    fix: {
      nl: "Leg vast welke uitzondering geldt en waarom, of kies een instrument voor structurele doorgifte zoals SCC's.",
      en: 'Record which derogation applies and why, or choose a tool for structural transfers such as SCCs.',
    },
    cites: ['Art. 49(1) AVG', 'Art. 49(6) AVG', 'overweging 111', 'EDPB 2/2018', 'LF-84'],
    seeds: [],
    fineTier: 'high',
    basis: 'general',
    substantiate: {
      when: (f) => f.claimed('transfer.derogation.reason'),
      positions: [
        {
          nl: 'Is de doorgifte nodig voor een overeenkomst of een rechtsvordering (art. 49 lid 1 onder b, c of e AVG), dan mag zij alleen incidenteel zijn (overweging 111).',
          en: 'If the transfer is necessary for a contract or a legal claim (Art. 49(1)(b), (c) or (e) GDPR), it may only be occasional (recital 111).',
          source: 'LF-84',
        },
        {
          nl: 'Voor uitdrukkelijke toestemming na een waarschuwing voor de risico’s, algemeen belang, vitaal belang en openbare registers (onder a, d, f en g) noemt de wet die grens niet. De EDPB (2/2018) wil ook daar dat het een uitzondering blijft.',
          en: 'For explicit consent after a warning of the risks, public interest, vital interests and public registers ((a), (d), (f) and (g)) the law does not set that limit. The EDPB (2/2018) wants these to stay exceptions too.',
          source: 'LF-84',
        },
      ],
    },
  },
]
