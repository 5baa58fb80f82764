import { agreementsRules } from './list/agreements'
import { article30Rules } from './list/article-30'
import { article30ContentRules } from './list/article-30-content'
import { article30RestRules } from './list/article-30-rest'
import { blindSpotsRules } from './list/blind-spots'
import { blindSpotsScanRules } from './list/blind-spots-scan'
import { consentRules } from './list/consent'
import { consentTextRules } from './list/consent-text'
import { cookieMisuseRules } from './list/cookie-misuse'
import { cookiesRules } from './list/cookies'
import { dpiaRules } from './list/dpia'
import { informationRules } from './list/information'
import { legalGroundRules } from './list/legal-ground'
import { legalGroundSpecialRules } from './list/legal-ground-special'
import { liaRules } from './list/lia'
import { messagesRules } from './list/messages'
import { onboardingRules } from './list/onboarding'
import { onboardingInterestRules } from './list/onboarding-interest'
import { organisationRules } from './list/organisation'
import { partiesRules } from './list/parties'
import { profileRules } from './list/profile'
import { proofRules } from './list/proof'
import { retentionRules } from './list/retention'
import { reviewRules } from './list/review'
import { rightsRules } from './list/rights'
import { securityRules } from './list/security'
import { softOptInRules } from './list/soft-opt-in'
import { telephoneRules } from './list/telephone'
import { transferSafeguardsRules } from './list/transfer-safeguards'
import { transfersRules } from './list/transfers'
import type { Rule } from './rule'

export type { Rule } from './rule'

/** Every rule, by subject of law. */
export const rules: readonly Rule[] = [
  ...agreementsRules,
  ...article30ContentRules,
  ...article30RestRules,
  ...article30Rules,
  ...blindSpotsScanRules,
  ...blindSpotsRules,
  ...consentTextRules,
  ...consentRules,
  ...cookieMisuseRules,
  ...cookiesRules,
  ...dpiaRules,
  ...informationRules,
  ...legalGroundSpecialRules,
  ...legalGroundRules,
  ...liaRules,
  ...messagesRules,
  ...onboardingInterestRules,
  ...onboardingRules,
  ...organisationRules,
  ...partiesRules,
  ...profileRules,
  ...proofRules,
  ...retentionRules,
  ...reviewRules,
  ...rightsRules,
  ...securityRules,
  ...softOptInRules,
  ...telephoneRules,
  ...transferSafeguardsRules,
  ...transfersRules,
]

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** Returns the rule with this id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id)
}
