import type { DecisionKind } from '../findings/decision-kinds'
import type { TouchpointKind } from '../touchpoints'
import type { CalledPersonsKey } from '../vocabulary/called-persons'
import type { ChannelKey } from '../vocabulary/channels'
import type { DeviceExemptionKey } from '../vocabulary/device-exemptions'
import type { LegalGroundKey } from '../vocabulary/legal-grounds'
import type { ProductDurationKey, SoftOptInSaleKey } from '../vocabulary/soft-opt-in'
import type { TelemarketingExemptionKey } from '../vocabulary/telemarketing-exemption'
import type { ActivityFields, DataLineFields, RetentionFields } from './activity-fields'
import type { Day, Known, PerItem, YesNo } from './field-values'
import type { AgreementFields, EngagementFields, TransferFields } from './party-fields'

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
  'decision.kind': DecisionKind
  'decision.reason': string
  'decision.accepted_by': string
  'decision.date': Day
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
  /** left out as long as its words and channel are as they were when it came into use */
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
