import { type EngagementRoleKey, engagementRoleKeys } from '../vocabulary/engagement-roles'
import { type ProfileTypeKey, profileTypeKeys } from '../vocabulary/profile-types'
import { said } from './content'
import type { Content } from './definition'
import { definitions } from './definitions'
import type { AssessmentKind } from './kinds'
import type { AssessmentFacts } from './suggestion'
import { stillMissing } from './unexplained'

/** The assessments whose outcome is a field of the register. */
export const takeOverKinds = ['profile', 'role'] as const satisfies readonly AssessmentKind[]
export type TakeOverKind = (typeof takeOverKinds)[number]

type Taken = ProfileTypeKey | EngagementRoleKey

/** The outcome of a profile test and of the role helper depends on nothing outside them. */
const nothingElse: AssessmentFacts = { scale: null, transfer: null }

/** The words of the register for the outcome of a finished assessment; null for one that is not finished or has none. */
function outcomeIn(kind: TakeOverKind, content: Content, today: string): Taken | null {
  if (stillMissing(kind, content, nothingElse, today).length > 0) return null
  const outcome = said(content, definitions[kind].outcome)
  const keys: readonly Taken[] = kind === 'profile' ? profileTypeKeys : engagementRoleKeys
  return keys.find((key) => key === outcome) ?? null
}

/**
 * What of a finished assessment the register does not say yet, beside what stands there now; null when there is nothing
 * to take over. A grey area has no word in the register: that a person must decide.
 */
export function differenceWith(kind: TakeOverKind, content: Content, present: Taken | null, today: string) {
  const outcome = outcomeIn(kind, content, today)
  return outcome === null || outcome === present ? null : { from: present, to: outcome }
}

/** The kind of profile that the test came to. */
export function assessedProfile(content: Content, today: string): ProfileTypeKey | null {
  return outcomeIn('profile', content, today) as ProfileTypeKey | null
}

/** The role that the questions came to, with the reason that was written down there. */
export function assessedRole(content: Content, today: string): { role: EngagementRoleKey; reason: string } | null {
  const role = outcomeIn('role', content, today) as EngagementRoleKey | null
  return role && { role, reason: [said(content, 'facts'), said(content, 'conclusion')].filter(Boolean).join('\n') }
}
