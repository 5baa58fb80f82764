import { z } from 'zod'
import { engagementRoleKeys } from '../vocabulary/engagement-roles'
import { onboardingRoleKeys } from '../vocabulary/onboarding-roles'
import { providerModeKeys } from '../vocabulary/provider-modes'
import { country, day, id, line, prose, requiredLine, triState } from './values'

export const transferKinds = ['storage', 'remote_access', 'sub_processor'] as const
export const transferMechanisms = [
  'adequacy',
  'dpf',
  'scc',
  'bcr',
  'code_of_conduct',
  'certification',
  'derogation',
  'none',
] as const
export const sccModules = ['1', '2', '3', '4'] as const

/** Data leaving the EEA through a party: Art. 30(1)(e) and Chapter V AVG. */
export const transfer = z.object({
  id,
  country: country.nullable(),
  kind: z.enum(transferKinds),
  mechanism: z.enum(transferMechanisms).nullable(),
  safeguardDocument: prose,
  scopeConfirmed: triState.nullable(),
  dpfListed: triState.nullable(),
  dpfActive: triState.nullable(),
  dpfCovers: triState.nullable(),
  dpfCheckedOn: day.nullable(),
  sccVersion: day.nullable(),
  sccModule: z.enum(sccModules).nullable(),
  derogationReason: prose,
  derogationStructural: triState.nullable(),
  fallback: z.enum(transferMechanisms).nullable(),
})

/** A party with its product and role in one activity: Art. 30(1)(d), Art. 26 and 28 AVG. */
export const engagementContent = z.object({
  activityId: id,
  partyId: id,
  product: requiredLine,
  vendorId: line.nullable(),
  role: z.enum(engagementRoleKeys),
  roleReason: prose,
  decidesPurpose: triState.nullable(),
  usesForItself: triState.nullable(),
  decidesTogether: triState.nullable(),
  onboardingRole: z.enum(onboardingRoleKeys).nullable(),
  providerMode: z.enum(providerModeKeys).nullable(),
  receivesData: triState.nullable(),
  storesData: triState.nullable(),
  ownPurposes: triState.nullable(),
  ownPurposesText: prose,
  transferOutsideEea: triState.nullable(),
  transfers: z.array(transfer).max(100),
})

export type Transfer = z.infer<typeof transfer>
export type TransferKind = Transfer['kind']
export type TransferMechanism = (typeof transferMechanisms)[number]
export type SccModule = (typeof sccModules)[number]
export type EngagementContent = z.infer<typeof engagementContent>
export type Engagement = EngagementContent & { id: string; version: number; updatedAt: Date }
export type EngagementRole = EngagementContent['role']
