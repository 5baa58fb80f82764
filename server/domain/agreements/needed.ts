import type { AgreementKindKey } from '../vocabulary/agreement-kinds'
import type { EngagementRoleKey } from '../vocabulary/engagement-roles'

const needed: Record<EngagementRoleKey, readonly AgreementKindKey[]> = {
  processor: ['dpa'],
  joint: ['joint'],
  independent: ['exchange', 'terms_c2c'],
  recipient: [],
  unknown: [],
}

/**
 * Returns the kinds of agreement of which one is needed with a party in this role (Art. 26 and 28).
 * None for a party that is only a recipient, and none as long as the role is unknown.
 */
export function neededAgreements(role: EngagementRoleKey): readonly AgreementKindKey[] {
  return needed[role]
}
