import type { Content } from './definition'
import { definitions } from './definitions'
import type { AssessmentKind } from './kinds'
import type { AssessmentFacts, Proposal, Propose } from './suggestion'
import { proposeConsent } from './suggestions/consent'
import { proposeDecision, proposeScreening } from './suggestions/dpia'
import { proposeLia } from './suggestions/lia'
import { proposeDueDiligence, proposeOnboarding, proposeRole } from './suggestions/parties'
import { proposeProfile } from './suggestions/profile'
import { proposeSoftOptIn } from './suggestions/soft-opt-in'
import { proposeTransfer } from './suggestions/transfer'

const proposals: Readonly<Record<AssessmentKind, Propose>> = {
  lia: proposeLia,
  consent: proposeConsent,
  soft_opt_in: proposeSoftOptIn,
  profile: proposeProfile,
  onboarding: proposeOnboarding,
  role: proposeRole,
  due_diligence: proposeDueDiligence,
  dpia_prescreen: proposeScreening,
  dpia: proposeDecision,
  transfer: proposeTransfer,
}

/** A proposal and the day (YYYY-MM-DD) on which it was made: the law may say otherwise later. */
export type Suggestion = Proposal & { on: string }

/**
 * The outcome that the answers point to on a day, with the reasons; null as long as they do not decide. A person decides:
 * nothing is filled in.
 */
export function suggestOutcome(
  kind: AssessmentKind,
  content: Content,
  facts: AssessmentFacts,
  today: string,
): Suggestion | null {
  const proposal = proposals[kind]({ definition: definitions[kind], content, facts, today })
  return proposal && { ...proposal, on: today }
}
