import type { Text } from '../text'
import type { Reader } from './reader'
import type { Tri } from './tri'

export type Severity = 'blocking' | 'warning' | 'advice'
export type FineTier = 'high' | 'low' | 'tw' | 'ai_act' | 'none'
/** Where a rule comes from: a source article, verified research, general knowledge of the law, or practice. */
export type Basis = 'seed' | 'verified' | 'general' | 'practice'
export type RuleScope =
  | 'organisation'
  | 'scan'
  | 'inventory'
  | 'activity'
  | 'purpose'
  | 'engagement'
  | 'agreement'
  | 'transfer'
  | 'retention'
  | 'consent'

/** A case that a position is about, where a rule leaves room in more than one. */
export type PositionCase = { title: Text; holds: (facts: Reader) => boolean }

export type Position = Text & { source: string; about?: PositionCase }

/** The law leaves room: when the rule finds a gap and `when` holds, the positions on the case are shown instead of a block. */
export type Substantiation = { when: (facts: Reader) => boolean; positions: readonly Position[] }

/** Words that fill the {placeholders} of the message. */
export type Words = Record<string, string | Text>

/**
 * A rule of law or good practice. `since` and `until` are inclusive days. `applies` says whether the rule concerns the
 * subject at all (always, when it is left out), `gap` whether the facts break it. `waitsForScan`: all of it, or a part
 * of it, needs a website check.
 */
export type Rule = {
  id: string
  group: RuleGroup
  severity: Severity
  scope: RuleScope
  since?: string
  until?: string
  waitsForScan?: 'all' | 'part'
  applies?: (facts: Reader) => Tri
  gap: (facts: Reader) => Tri
  words?: (facts: Reader) => Words
  message: Text
  fix: Text
  cites: readonly string[]
  seeds: readonly string[]
  fineTier: FineTier
  basis: Basis
  supersedes?: readonly string[]
  substantiate?: Substantiation
}

export const ruleGroups = {
  blind_spot: { nl: 'Blinde vlekken', en: 'Blind spots' },
  completeness: { nl: 'Volledigheid', en: 'Completeness' },
  legal_basis: { nl: 'Grondslag', en: 'Legal ground' },
  telecom: { nl: 'Telecommunicatiewet', en: 'Telecommunications Act' },
  consent: { nl: 'Toestemming', en: 'Consent' },
  proof: { nl: 'Bewijs van toestemming', en: 'Proof of consent' },
  lia: { nl: 'Belangenafweging', en: 'Legitimate interest assessment' },
  profile: { nl: 'Profielen', en: 'Profiles' },
  onboarding: { nl: 'CRM-onboarding', en: 'CRM onboarding' },
  contract: { nl: 'Contracten', en: 'Contracts' },
  transfer: { nl: 'Doorgifte', en: 'Transfers' },
  retention: { nl: 'Bewaren', en: 'Retention' },
  security: { nl: 'Beveiliging', en: 'Security' },
  dpia: { nl: 'DPIA', en: 'DPIA' },
  information: { nl: 'Informatie aan mensen', en: 'Information for people' },
  rights: { nl: 'Rechten van mensen', en: 'Rights of people' },
  review: { nl: 'Herbeoordeling', en: 'Review' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
} as const satisfies Record<string, Text>

export type RuleGroup = keyof typeof ruleGroups
