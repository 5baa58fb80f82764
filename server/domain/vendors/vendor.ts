import type { Text } from '../text'
import type { AgreementKindKey } from '../vocabulary/agreement-kinds'
import type { EngagementRoleKey } from '../vocabulary/engagement-roles'

/**
 * A product of the catalogue with the legal entity behind it. Everything is a proposal: facts decide (EDPB 07/2020).
 *
 * `entity` and `entityKey` are null where the user names the party; products with one key share one party.
 * `country` (ISO 3166-1) is where the contracting entity for EU customers is established.
 * `role`: mixed = propose no role, show `roleWhy` and ask the role questions; none = proposes a system, not a party.
 * `usAccess`: access from the United States is usual, so the transfer question needs an answer; `otherAccess` names others.
 * `certainty` says where the facts come from: verified or checked with its fact id, seed, or general knowledge.
 */
export type Vendor = {
  id: string
  name: Text
  entity: string | null
  entityKey: string | null
  country: string
  role: Exclude<EngagementRoleKey, 'unknown'> | 'mixed' | 'none'
  roleWhy?: Text
  agreement: AgreementKindKey | null
  agreementName: Text | null
  usAccess: boolean
  otherAccess?: readonly string[]
  certainty: string
}
