import type { Purpose } from '../register/activity'
import { isTouchpointKind, touchpointById } from '../touchpoints'
import { groundAssessment } from '../touchpoints/grounds'
import { type ChannelKey, electronicMessages, softOptInChannels } from '../vocabulary/channels'
import type { LegalGroundKey } from '../vocabulary/legal-grounds'
import type { AssessmentKind } from './kinds'

/** What decides which grounds a purpose may still rest on. */
export type OpenPurpose = Pick<Purpose, 'templatePurpose' | 'marketing' | 'channel'>

/** Whether the template rules a ground out: always, unless a condition is met, or not. */
function ruledOut(ground: LegalGroundKey, { templatePurpose }: OpenPurpose, kind: string | null, today: string) {
  if (!isTouchpointKind(kind) || !templatePurpose) return 'no'
  const { standing, unless } = groundAssessment(touchpointById(kind), templatePurpose, ground, today)
  if (standing !== 'excluded') return 'no'
  return unless ? 'usually' : 'always'
}

const isOneOf = (channels: readonly ChannelKey[], channel: ChannelKey | null) =>
  channel !== null && channels.includes(channel)

/** Advertising by message cannot rest on an interest, also where no template says so (art. 11.7(1) Tw). */
function mayBeInterest(purpose: OpenPurpose, kind: string | null, today: string): boolean {
  const isOut = ruledOut('legitimate_interest', purpose, kind, today)
  if (isOut !== 'no') return isOut === 'usually'
  return !(purpose.marketing && isOneOf(electronicMessages, purpose.channel))
}

function maySoftOptIn(purpose: OpenPurpose, kind: string | null, today: string): boolean {
  const isAdvertising = purpose.marketing !== false && isOneOf(softOptInChannels, purpose.channel)
  return isAdvertising && ruledOut('soft_opt_in', purpose, kind, today) !== 'always'
}

/** The assessments of the grounds that a purpose without a ground can still get on a day (YYYY-MM-DD). */
export function openGrounds(purpose: OpenPurpose, kind: string | null, today: string): AssessmentKind[] {
  return [
    ...(mayBeInterest(purpose, kind, today) ? (['lia'] as const) : []),
    'consent',
    ...(maySoftOptIn(purpose, kind, today) ? (['soft_opt_in'] as const) : []),
  ]
}
