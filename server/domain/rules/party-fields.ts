import type { AgreementStateKey } from '../agreements/state'
import type { SccModule, TransferKind, TransferMechanism } from '../register/engagement'
import type { AgreementKindKey } from '../vocabulary/agreement-kinds'
import type { EngagementRoleKey } from '../vocabulary/engagement-roles'
import type { OnboardingRoleKey } from '../vocabulary/onboarding-roles'
import type { ProviderModeKey } from '../vocabulary/provider-modes'
import type { Day, Known, PerItem, YesNo } from './field-values'

export type EngagementFields = {
  'party.name': string
  /** name, and address with e-mail or phone: all of it, or it counts as empty */
  'party.contact': string
  'party.country': string
  'party.sub_processors': { confirmedNone: boolean; count: number; checkedOn: Day | null }
  /** id of the catalogue, or a free name */
  'engagement.product': string
  'engagement.role': EngagementRoleKey
  'engagement.onboarding_role': OnboardingRoleKey
  'engagement.provider_mode': ProviderModeKey
  'engagement.receives_data': Known
  'engagement.stores_data': Known
  'engagement.own_purposes': Known
  'engagement.transfer_outside_eea': Known
  /** the state that follows from role and agreements on this day */
  'engagement.agreements': AgreementStateKey
  'engagement.due_diligence': { outcome: 'sufficient' | 'with_measures' | 'insufficient'; decision: string; date: Day }
}

export type AgreementFields = {
  'agreement.kind': AgreementKindKey
  /** day of signing, or of acceptance with address and version */
  'agreement.signed_at': Day
  'agreement.ends_at': Day | 'none'
  /** intro and a to h; not checked, and na in a data processing agreement, is unknown */
  'agreement.clauses': PerItem
  'agreement.breach_notice': YesNo | 'unknown'
  'agreement.liability': string
  'agreement.essence_public': YesNo | 'unknown'
}

export type TransferFields = {
  'transfer.country': string
  'transfer.kind': TransferKind
  'transfer.mechanism': TransferMechanism
  'transfer.scope_confirmed': Known
  /** listed, active, covers */
  'transfer.dpf_check': PerItem
  'transfer.scc.version': Day
  'transfer.scc.module': SccModule
  'transfer.derogation.reason': string
  'transfer.derogation.structural': Known
  'transfer.fallback': TransferMechanism
  'transfer.tia': { outcome: 'sufficient' | 'sufficient_with_measures' | 'insufficient'; date: Day }
}
