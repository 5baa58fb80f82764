import type { TouchpointKind } from '../touchpoints'
import type { ActivityStatusKey } from '../vocabulary/activity-status'
import type { Art14ExceptionKey } from '../vocabulary/art14-exceptions'
import type { BasicProcessKey } from '../vocabulary/basic-process'
import type { DeviceOwnershipKey } from '../vocabulary/device-ownership'
import type { IdentifierKindKey } from '../vocabulary/identifier-kinds'
import type { OccurrenceKey } from '../vocabulary/occurrence'
import type { OnboardingRoleKey } from '../vocabulary/onboarding-roles'
import type { OwnRoleKey } from '../vocabulary/own-roles'
import type { ProfileTypeKey } from '../vocabulary/profile-types'
import type { DeletionMethodKey } from '../vocabulary/retention'
import type { Day, Known, PerItem, YesNo } from './field-values'

export type ActivityFields = {
  /** names an activity of no kind of touchpoint in a message; decides nothing */
  'activity.name': string
  'activity.kind': TouchpointKind | 'none'
  'activity.basic_process': BasicProcessKey
  'activity.status': ActivityStatusKey
  'activity.status_since': Day
  'activity.start_date': Day
  'activity.approved_by': string
  'activity.own_role': OwnRoleKey
  /** controllers with name, contact and categories of processing; one that lacks these is left out */
  'activity.controllers_served': readonly string[]
  'activity.business_owner': string
  /** keys of the vocabulary, or the label of an own entry */
  'activity.data_subjects': readonly string[]
  'activity.recipient_categories': readonly string[]
  'activity.no_recipients_confirmed': YesNo
  'activity.transfer_outside_eea': Known
  'activity.no_period_reason': string
  'activity.sources': readonly string[]
  'activity.systems': readonly SystemFact[]
  'activity.access_roles': readonly AccessFact[]
  'activity.stored_by_us': Known
  'activity.stored_by_vendor': Known
  /** keys of the vocabulary, or the label of an own entry */
  'activity.measures': readonly string[]
  'activity.no_measures_reason': string
  'activity.proportionality': string
  'activity.safeguard_statement': string
  'activity.profile_type': ProfileTypeKey
  'activity.profile_criteria': { comprehensiveness: string; impact: string; safeguards: string }
  'activity.device_ownership': DeviceOwnershipKey
  'activity.occasional': Known
  'activity.information': string
  /** left out as long as no reason is recorded with it */
  'activity.art14_exception': Art14ExceptionKey
  'activity.review_due': Day
  'activity.last_changed': Day
  'activity.last_assessed': Day
  /** a, b, c */
  'dpia.art35_3': PerItem
  'dpia.ap_list': PerItem
  'dpia.wp248': PerItem
  'dpia.outcome': 'required' | 'doubt' | 'not_required'
  /** left out as long as it has no date */
  'dpia.not_needed_reason': string
  /** day on which it was completed */
  'dpia.document': Day
  'dpia.dpo_advice': string
  'dpia.residual_risk': 'low' | 'medium' | 'high'
  'dpia.prior_consultation': Known
  'dpia.measures': readonly { due: Day; done: boolean }[]
  'onboarding.own_role': OnboardingRoleKey
  'onboarding.identifier_kinds': readonly IdentifierKindKey[]
  'onboarding.qualification': 'identifying' | 'pseudonymous' | 'anonymous'
  'onboarding.use': readonly ('target' | 'exclude' | 'lookalike')[]
  'onboarding.optout_chain.offered': Known
  'onboarding.optout_chain.removed': Known
  'onboarding.upload_method': 'api' | 'manual_file' | 'partner'
}

/** A system (key of the vocabulary, or the label of an own entry), where it is and how one person's data are found in it. */
export type SystemFact = { name: string; location: string; findMethod: string }

/** Who can reach the data, and when that was last checked. */
export type AccessFact = { role: string; checkedOn: Day | null }

export type DataLineFields = {
  'data_line.category': string
  'data_line.category_kind': 'ordinary' | 'special' | 'criminal' | 'national_id' | 'inferred' | 'behaviour' | string
  'data_line.yd_item': string
  'data_line.occurrence': OccurrenceKey
  'data_line.necessary': Known
}

export type RetentionFields = {
  /** ids of the data lines it covers */
  'retention.data_lines': readonly string[]
  /** 'us' or the id of an engagement */
  'retention.keeper': string
  'retention.months': number | 'unlimited'
  'retention.period': string
  'retention.start_event': string
  'retention.on_device': YesNo
  'retention.reason': string
  'retention.statutory': string
  'retention.deletion_method': DeletionMethodKey
}
