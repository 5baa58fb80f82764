import type { Text } from '../text'
import type { TouchpointKind } from '../touchpoints'
import type { Vocabulary } from '../vocabulary/vocabulary'

/** How far a change of law has come. */
export const lawStatuses = {
  in_force: { nl: 'Van kracht', en: 'In force' },
  proposal: { nl: 'Voorstel', en: 'Proposal' },
  pending: { nl: 'Loopt nog', en: 'Pending' },
  done: { nl: 'Afgehandeld', en: 'Concluded' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
} as const satisfies Vocabulary

export type LawStatus = keyof typeof lawStatuses

/** What a change touches: a kind of touchpoint, everything the organisation does, transfers, or balancing tests. */
export type Affected = TouchpointKind | 'organisation' | 'transfer' | 'lia'

/** A change of law to follow. `date` is the first day on which it counts (YYYY-MM-DD), null while nobody knows. */
export type LawChange = Text & {
  id: string
  date: string | null
  status: LawStatus
  note?: Text
  affects: readonly Affected[]
}

export const lawWatch: readonly LawChange[] = [
  {
    id: 'LW-01',
    date: '2026-07-01',
    nl: 'Klantrelatie-uitzondering telemarketing vervalt (behalve goede doelen, loterijen, pers)',
    en: 'Telemarketing customer exception ends (except charities, lotteries, press)',
    status: 'in_force',
    note: {
      nl: 'Art. 11.7 lid 4 tot en met 6 Tw, gewijzigd bij Stb. 2025, 12, in werking 1 juli 2026 (LF-48)',
      en: 'Art. 11.7(4)-(6) Tw, amended by Stb. 2025, 12, in force 1 July 2026 (LF-48)',
    },
    affects: ['telemarketing_outbound', 'call_platform_inbound'],
  },
  {
    id: 'LW-02',
    date: '2026-08-02',
    nl: 'AI-verordening art. 50: melden dat iemand met AI praat',
    en: 'AI Act Art. 50: disclose that someone talks to AI',
    status: 'in_force',
    note: {
      nl: 'Verordening (EU) 2026/1744 stelde art. 50 lid 1 niet uit (LF-95)',
      en: 'Regulation (EU) 2026/1744 did not postpone Art. 50(1) (LF-95)',
    },
    affects: ['ai_chatbot', 'live_chat'],
  },
  {
    id: 'LW-03',
    date: null,
    nl: 'Digital Omnibus (COM(2025) 837): cookieregels naar AVG art. 88a, datalek 96 uur, EU-DPIA-lijst',
    en: 'Digital Omnibus (COM(2025) 837): cookie rules to GDPR Art. 88a, breach 96 h, EU DPIA list',
    status: 'proposal',
    note: {
      nl: 'Stand september 2026: geen stemming in de Parlementscommissies, geen mandaat van de Raad (LF-51)',
      en: 'As of September 2026: no committee vote in Parliament, no Council mandate (LF-51)',
    },
    affects: ['retargeting_cookies', 'tracking_pixel', 'web_analytics', 'consent_platform'],
  },
  {
    id: 'LW-04',
    date: null,
    nl: 'Omnibus IV (COM(2025) 501): registeruitzondering tot 750 medewerkers (voorlopig akkoord 9 juni 2026: 1.000), behalve bij hoog risico',
    en: 'Omnibus IV (COM(2025) 501): record exemption up to 750 employees (provisional agreement 9 June 2026: 1,000), except with high risk',
    status: 'proposal',
    note: {
      nl: 'Vaststelling en bekendmaking niet gevonden; de grens van 250 geldt nog (LF-06)',
      en: 'Adoption and publication not found; the limit of 250 still applies (LF-06)',
    },
    affects: ['organisation'],
  },
  {
    id: 'LW-05',
    date: null,
    nl: 'Hoger beroep over het EU-VS Data Privacy Framework (C-703/25 P)',
    en: 'Appeal on the EU-US Data Privacy Framework (C-703/25 P)',
    status: 'pending',
    note: {
      nl: 'Geen uitspraak gevonden tot en met het najaar van 2026 (LF-81)',
      en: 'No judgment found up to autumn 2026 (LF-81)',
    },
    affects: ['transfer'],
  },
  {
    id: 'LW-06',
    date: '2025-10-06',
    nl: 'ePrivacy-verordening ingetrokken (aangekondigd 11 februari, besloten 16 juli, bekendgemaakt 6 oktober 2025)',
    en: 'ePrivacy Regulation withdrawn (announced 11 February, decided 16 July, published 6 October 2025)',
    status: 'done',
    note: {
      nl: 'De ePrivacyrichtlijn en de Telecommunicatiewet blijven gelden (LF-50)',
      en: 'The ePrivacy Directive and the Telecommunicatiewet remain law (LF-50)',
    },
    affects: ['organisation'],
  },
  {
    id: 'LW-07',
    date: null,
    nl: 'EDPB-richtsnoeren gerechtvaardigd belang 1/2024: nog consultatieversie, eindversie niet gevonden',
    en: 'EDPB legitimate interest guidelines 1/2024: still the consultation version, final version not found',
    status: 'unknown',
    note: {
      nl: 'De consultatieversie is van 8 oktober 2024 (LF-31)',
      en: 'The consultation version dates from 8 October 2024 (LF-31)',
    },
    affects: ['lia'],
  },
  {
    id: 'LW-08',
    date: null,
    nl: 'EDPB-richtsnoeren pseudonimisering 01/2025: nog concept in juli 2026, herziening na het SRB-arrest loopt',
    en: 'EDPB pseudonymisation guidelines 01/2025: still a draft in July 2026, revision after SRB under way',
    status: 'unknown',
    affects: ['crm_onboarding_provider', 'custom_audience_meta'],
  },
  {
    id: 'LW-09',
    date: '2026-09-01',
    nl: 'UAVG gewijzigd (Stb. 2026, 154): toestemming van minderjarigen (art. 5), strafrechtelijke gegevens (art. 32-33), BSN (art. 46)',
    en: 'UAVG amended (Stb. 2026, 154): consent of minors (art. 5), criminal data (art. 32-33), BSN (art. 46)',
    status: 'in_force',
    note: {
      nl: 'Vanaf 12 jaar kan een kind de toestemming zelf intrekken (LF-12)',
      en: 'From age 12 a child can withdraw the consent itself (LF-12)',
    },
    affects: ['organisation'],
  },
]

/** The changes that count on a day (YYYY-MM-DD). */
export function changesInForce(today: string): readonly LawChange[] {
  return lawWatch.filter(({ status, date }) => status === 'in_force' && date !== null && date <= today)
}

/** Tells whether a change is law or over; a proposal, a pending case or a draft is not, and no rule rests on it. */
export function isLawYet({ status }: LawChange): boolean {
  return status === 'in_force' || status === 'done'
}
