import type { Vendor } from '../vendors/vendor'
import type { AnswerKey } from '../vocabulary/answers'
import type { EngagementRoleKey } from '../vocabulary/engagement-roles'
import { proposeRole } from './role-helper'

/** The answers to the three role questions, as an engagement keeps them. */
export type RoleAnswers = {
  decidesPurpose: AnswerKey | null
  usesForItself: AnswerKey | null
  decidesTogether: AnswerKey | null
}

/** A role that a person may take over; nothing is stored until somebody does. */
export type RoleSuggestion = { role: Exclude<EngagementRoleKey, 'unknown'>; from: 'questions' | 'catalogue' }

/**
 * Suggests a role: answers given here go before what the supplier says, since the facts decide (EDPB 07/2020).
 * Null when the questions are still open, and for a product the catalogue calls mixed or no party at all.
 */
export function suggestRole(vendor: Pick<Vendor, 'role'> | undefined, answers: RoleAnswers): RoleSuggestion | null {
  const { decidesPurpose: r1, usesForItself: r2, decidesTogether: r3 } = answers
  const { role } = proposeRole({ r1, r2, r3 })
  if (role !== 'unknown') return { role, from: 'questions' }
  if ([r1, r2, r3].some((answer) => answer !== null)) return null
  if (!vendor || vendor.role === 'mixed' || vendor.role === 'none') return null
  return { role: vendor.role, from: 'catalogue' }
}
