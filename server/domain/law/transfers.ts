import type { Text } from '../text'
import { keysOf, type Vocabulary } from '../vocabulary/vocabulary'

/** What makes a transfer lawful under Chapter V. `since` is the first day on which it could be used (YYYY-MM-DD). */
type Mechanism = Text & { cite: string; since: string | null }

export const transferMechanisms = {
  adequacy: { nl: 'Adequaatheidsbesluit', en: 'Adequacy decision', cite: 'art. 45', since: '2000-07-26' },
  dpf: {
    nl: 'EU-VS Data Privacy Framework',
    en: 'EU-US Data Privacy Framework',
    cite: 'art. 45; (EU) 2023/1795',
    since: '2023-07-10',
  },
  scc: {
    nl: "Standaardcontractbepalingen (SCC's)",
    en: 'Standard contractual clauses (SCCs)',
    cite: 'art. 46(2)(c); (EU) 2021/914',
    since: '2021-06-27',
  },
  bcr: {
    nl: 'Bindende bedrijfsvoorschriften (BCR)',
    en: 'Binding corporate rules (BCR)',
    cite: 'art. 47',
    since: '2018-05-25',
  },
  code_of_conduct: {
    nl: 'Goedgekeurde gedragscode',
    en: 'Approved code of conduct',
    cite: 'art. 46(2)(e)',
    since: '2018-05-25',
  },
  certification: {
    nl: 'Goedgekeurde certificering',
    en: 'Approved certification',
    cite: 'art. 46(2)(f)',
    since: '2018-05-25',
  },
  derogation: {
    nl: 'Uitzondering voor een bijzondere situatie',
    en: 'Derogation for a specific situation',
    cite: 'art. 49',
    since: '2018-05-25',
  },
  none: { nl: 'Geen', en: 'None', cite: 'art. 44', since: null },
} as const satisfies Vocabulary<Mechanism>

export type TransferMechanismKey = keyof typeof transferMechanisms

export const transferMechanismKeys = keysOf(transferMechanisms)

/** How data reach another country. */
export const transferKinds = {
  storage: { nl: 'Opslag in dat land', en: 'Storage in that country' },
  remote_access: { nl: 'Toegang op afstand vanuit dat land', en: 'Remote access from that country' },
  sub_processor: { nl: 'Subverwerker in dat land', en: 'Sub-processor in that country' },
} as const satisfies Vocabulary

export type TransferKindKey = keyof typeof transferKinds

export const transferKindKeys = keysOf(transferKinds)

/** Modules of the standard contractual clauses of 2021: who sends to whom (LF-83). */
export const sccModules = {
  '1': { nl: 'Module 1: verantwoordelijke aan verantwoordelijke', en: 'Module 1: controller to controller' },
  '2': { nl: 'Module 2: verantwoordelijke aan verwerker', en: 'Module 2: controller to processor' },
  '3': { nl: 'Module 3: verwerker aan verwerker', en: 'Module 3: processor to processor' },
  '4': { nl: 'Module 4: verwerker aan verantwoordelijke', en: 'Module 4: processor to controller' },
} as const satisfies Vocabulary

export type SccModuleKey = keyof typeof sccModules

export const sccModuleKeys = keysOf(sccModules)

/** A set of clauses, known by the day of its decision; `until` is the last day on which a transfer could rest on it. */
export type SccDecision = { date: string; name: string; until: string | null }

export const sccDecisions: readonly SccDecision[] = [
  { date: '2021-06-04', name: '(EU) 2021/914', until: null },
  { date: '2010-02-05', name: '2010/87/EU', until: '2022-12-26' },
  { date: '2004-12-27', name: '2004/915/EC', until: '2022-12-26' },
  { date: '2001-06-15', name: '2001/497/EC', until: '2022-12-26' },
]

/** Clauses of an earlier decision carry no transfer any more since 27 December 2022 (LF-83). */
export const currentSccSince = '2021-06-04'

/** Returns the clauses decided on a day when a transfer can rest on them `today` (both YYYY-MM-DD), or null. */
export function sccInForce(date: string, today: string): SccDecision | null {
  const decision = sccDecisions.find((entry) => entry.date === date)
  if (!decision || today < decision.date) return null
  return decision.until === null || today <= decision.until ? decision : null
}

/** Countries whose authorities' access is a known risk (LF-85). */
export const highRiskCountries: readonly string[] = ['CN', 'RU']

/** What a transfer impact assessment asks (LF-84). */
export const tiaQuestions = {
  t1: {
    nl: 'Welke gegevens, aan wie, in welk land, ook toegang op afstand?',
    en: 'Which data, to whom, in which country, incl. remote access?',
  },
  t2: {
    nl: 'Toelichting op het instrument, zoals document en datum',
    en: 'Explanation of the tool, such as document and date',
  },
  t3: {
    nl: 'Welke wetten geven overheden daar toegang (bijvoorbeeld FISA 702 of Chinese inlichtingenwet)?',
    en: 'Which laws give authorities access (e.g. FISA 702 or Chinese intelligence law)?',
  },
  t4: {
    nl: 'Valt de ontvanger onder die wetten en is toegang voorgekomen?',
    en: 'Does the recipient fall under those laws and has access occurred?',
  },
  t5: {
    nl: 'Welke aanvullende maatregelen neemt u (versleuteling met eigen sleutel, pseudonimisering, minimaliseren, EU-opslag)?',
    en: 'Which supplementary measures do you take (encryption with own key, pseudonymisation, minimising, EU storage)?',
  },
  t6: {
    nl: 'Zijn de gegevens daar, met deze maatregelen, in wezen net zo goed beschermd als in de EU?',
    en: 'Are the data there, with these measures, essentially as well protected as in the EU?',
  },
} as const satisfies Vocabulary
