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
    fix: { nl: 'Doorloop de zes TIA-stappen.', en: 'Go through the six TIA steps.' },
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
      nl: 'Een uitzondering van artikel 49 is alleen voor incidentele doorgifte met een vastgelegde reden.',
      en: 'An Article 49 derogation is for occasional transfers with a recorded reason only.',
    },
    fix: {
      nl: "Leg de uitzondering en de reden vast, of kies een instrument voor structurele doorgifte zoals SCC's.",
      en: 'Record the derogation and the reason, or choose a tool for structural transfers such as SCCs.',
    },
    cites: ['Art. 49(1) AVG', 'Art. 30(1)(e) AVG', 'LF-84'],
    seeds: [],
    fineTier: 'high',
    basis: 'general',
  },
]
