import type { AssessmentKind } from '@/server/domain/assessments/kinds'
import type { TransferKindKey, TransferMechanismKey } from '@/server/domain/law/transfers'
import type { ActivitySection } from '@/server/domain/register/activity'
import type { TouchpointKind } from '@/server/domain/touchpoints'
import type { VendorId } from '@/server/domain/vendors'
import type { AccessRoleKey } from '@/server/domain/vocabulary/access-roles'
import type { ActivityStatusKey } from '@/server/domain/vocabulary/activity-status'
import type { EngagementRoleKey } from '@/server/domain/vocabulary/engagement-roles'
import type { LegalGroundKey } from '@/server/domain/vocabulary/legal-grounds'

export type DemoPerson = 'beheerder' | 'privacy' | 'marketing' | 'auditor'

/** A purpose of the template: confirmed with a ground, confirmed without one, or set aside. */
export type DemoPurpose = { ground: LegalGroundKey; reason: string; stated?: boolean } | 'no-ground' | 'set-aside'

export type DemoParty = {
  vendor: VendorId
  /** the legal entity, where the catalogue leaves it open */
  name?: string
  role: EngagementRoleKey
  storesData?: boolean
  transfer?: { country: string; kind: TransferKindKey; mechanism: TransferMechanismKey }
  /** the key of the contract that covers it */
  contract?: string
}

/** An assessment of an activity, of one of its purposes (of the template) or of a party (by its vendor). */
export type DemoAssessment = {
  kind: AssessmentKind
  purpose?: string
  vendor?: VendorId
  /** the answers, in the order in which people give them */
  sections: Record<string, Record<string, unknown>>
  signed?: boolean
}

export type DemoAssessments = Partial<Record<TouchpointKind, readonly DemoAssessment[]>>

/** One activity of the demo; sections that are not confirmed still hold the template's proposals. */
export type DemoActivity = {
  kind: TouchpointKind
  name: string
  owner: DemoPerson | null
  department: string
  description: string
  status: ActivityStatusKey
  startDate?: string
  reviewInDays?: number
  purposes: Record<string, DemoPurpose>
  confirmed: readonly ActivitySection[]
  storedByUs?: 'yes' | 'no' | 'unknown'
  storedByVendor?: 'yes' | 'no' | 'unknown'
  location?: string
  access?: readonly AccessRoleKey[]
  proportionality?: string
  safeguards?: string
  information?: string
  profileType?: 'none' | 'general' | 'specific' | 'unknown'
  parties: readonly DemoParty[]
  answers?: readonly { question: string; value: string; note?: string }[]
}

export type DemoContract = {
  key: string
  kind: 'dpa' | 'joint' | 'exchange' | 'terms_c2c' | 'nda_access'
  title: string
  reference: string
  signedDaysAgo: number | null
  acceptedDaysAgo?: number
  url?: string
  urlVersion?: string
  endsInDays?: number
  /** clauses of Art. 28(3) that are not `yes` */
  clauses?: Partial<Record<'intro' | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h', 'no' | 'not_checked'>>
}
