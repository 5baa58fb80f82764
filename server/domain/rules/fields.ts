import type { AgreementStateKey } from '../agreements/state'
import type { SccModule, TransferKind, TransferMechanism } from '../register/engagement'
import type { TouchpointKind } from '../touchpoints'
import type { ActivityStatusKey } from '../vocabulary/activity-status'
import type { AgreementKindKey } from '../vocabulary/agreement-kinds'
import type { AnswerKey } from '../vocabulary/answers'
import type { Art14ExceptionKey } from '../vocabulary/art14-exceptions'
import type { BasicProcessKey } from '../vocabulary/basic-process'
import type { CalledPersonsKey } from '../vocabulary/called-persons'
import type { ChannelKey } from '../vocabulary/channels'
import type { DeviceExemptionKey } from '../vocabulary/device-exemptions'
import type { DeviceOwnershipKey } from '../vocabulary/device-ownership'
import type { EngagementRoleKey } from '../vocabulary/engagement-roles'
import type { IdentifierKindKey } from '../vocabulary/identifier-kinds'
import type { LegalGroundKey } from '../vocabulary/legal-grounds'
import type { OccurrenceKey } from '../vocabulary/occurrence'
import type { OnboardingRoleKey } from '../vocabulary/onboarding-roles'
import type { OwnRoleKey } from '../vocabulary/own-roles'
import type { ProfileTypeKey } from '../vocabulary/profile-types'
import type { ProviderModeKey } from '../vocabulary/provider-modes'
import type { DeletionMethodKey } from '../vocabulary/retention'
import type { ProductDurationKey, SoftOptInSaleKey } from '../vocabulary/soft-opt-in'
import type { TelemarketingExemptionKey } from '../vocabulary/telemarketing-exemption'

/** YYYY-MM-DD */
type Day = string
type YesNo = 'yes' | 'no'
type Known = Extract<AnswerKey, 'yes' | 'no' | 'unknown'>
/** yes, no, unknown or na per item */
type PerItem = Partial<Record<string, AnswerKey>>

type OrganisationFields = {
  'organisation.name': string
  /** postal address and e-mail or phone: all of it, or it counts as empty */
  'organisation.contact': string
  'organisation.established_in_eu': Known
  'organisation.representative': string
  'organisation.dpo_required': Known
  'organisation.dpo_appointed': Known
  'organisation.dpo_contact': string
  'organisation.art30_5_claimed': YesNo
  'organisation.is_public_authority': Known
  'organisation.telemarketing_exemption': TelemarketingExemptionKey
  /** ISO country codes */
  'organisation.markets': readonly string[]
  'organisation.domains': readonly string[]
  /** day of the newest version */
  'organisation.cookie_statement_versions': Day
  'organisation.breach_procedure': string
  'organisation.rights_procedure': string
  /** kinds of touchpoint that have a channel policy */
  'organisation.channel_policies': readonly string[]
  'organisation.last_shown': Day
}

type MemberFields = { 'member.is_dpo': YesNo; 'member.person': string }

type InventoryFields = {
  'inventory.kind': TouchpointKind
  'inventory.answer': Known
  'inventory.answered_at': Day
}

type DecisionFields = {
  'decision.rule': string
  'decision.kind': 'accepted' | 'substantiated'
  'decision.reason': string
  'decision.accepted_by': string
  'decision.date': Day
}

type ActivityFields = {
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

type DataLineFields = {
  'data_line.category': string
  'data_line.category_kind': 'ordinary' | 'special' | 'criminal' | 'national_id' | 'inferred' | 'behaviour' | string
  'data_line.yd_item': string
  'data_line.occurrence': OccurrenceKey
  'data_line.necessary': Known
}

type PurposeFields = {
  'purpose.text': string
  'purpose.template_purpose': string
  'purpose.marketing': YesNo
  'purpose.channel': ChannelKey
  'purpose.called_persons': CalledPersonsKey
  'purpose.ground': LegalGroundKey
  'purpose.ground_reason': string
  'purpose.ground_history': readonly { on: Day; reason: string }[]
  'purpose.statute': string
  'purpose.in_privacy_statement': Known
  'purpose.device_access': Known
  'purpose.device_exemption': DeviceExemptionKey
  /** id of the linked consent configuration */
  'purpose.consent': string
  /** id of the linked LIA */
  'purpose.lia': string
  'purpose.art9_ground': string
  'purpose.art10_ground': string
  'purpose.bsn_provision': string
  'purpose.dpo_advice': string
  'purpose.last_changed': Day
  'purpose.soft_opt_in.sale': SoftOptInSaleKey
  'purpose.soft_opt_in.own_entity': Known
  'purpose.soft_opt_in.similar': Known
  'purpose.soft_opt_in.informed': Known
  'purpose.soft_opt_in.optout_collection': Known
  'purpose.soft_opt_in.optout_each': Known
  'purpose.soft_opt_in.no_prior_optout': Known
  'purpose.soft_opt_in.customer_relationship_months': number
  'purpose.soft_opt_in.product_duration': ProductDurationKey
  'lia.interest': string
  'lia.necessity': string
  'lia.balance': string
  'lia.safeguards': readonly string[]
  'lia.optout': string
  'lia.outcome': 'positive' | 'positive_with_measures' | 'negative'
  'lia.date': Day
}

type ConsentFields = {
  'consent.six_properties.free': Known
  'consent.six_properties.specific': Known
  'consent.six_properties.informed': Known
  'consent.six_properties.unambiguous': Known
  'consent.six_properties.active': Known
  'consent.six_properties.withdrawable': Known
  'consent.informed_items': PerItem
  'consent.method': 'checkbox' | 'button' | 'written' | 'oral' | 'browser' | 'pre_ticked' | 'implied'
  'consent.opt_in_mode': 'single' | 'double'
  /** the newest text and the day from which it was used; `revised` when people consented to an earlier text before */
  'consent.text_version': { text: string; since: Day; revised?: boolean }
  'consent.proof.who': Known
  'consent.proof.when': Known
  'consent.proof.what': Known
  'consent.proof.how': Known
  'consent.proof.withdrawn': Known
  'consent.proof.where_kept': string
  'consent.oral.note': Known
  'consent.oral.script': Known
  'consent.last_review': Day
}

type EngagementFields = {
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

type AgreementFields = {
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

type TransferFields = {
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

type RetentionFields = {
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

/** Every field a rule can read, under the path by which rules and people name it. A field that is not there is missing. */
export type FieldValues = OrganisationFields &
  MemberFields &
  InventoryFields &
  DecisionFields &
  ActivityFields &
  DataLineFields &
  PurposeFields &
  ConsentFields &
  EngagementFields &
  AgreementFields &
  TransferFields &
  RetentionFields

export type FieldPath = keyof FieldValues
