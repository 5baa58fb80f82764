import type { EditSection } from '../register/section-state'
import type { FieldPath } from '../rules/fields'
import type { Place } from './place'

const at = (section: EditSection, field: string): Place => ({ page: 'activity', section, field })

/** Where each fact about an activity is filled in. */
export const activityPlaces: Record<Extract<FieldPath, `activity.${string}`>, Place> = {
  'activity.name': at('general', 'name'),
  'activity.kind': at('general', 'name'),
  'activity.basic_process': at('general', 'basicProcess'),
  'activity.status': { page: 'approval' },
  'activity.status_since': { page: 'approval' },
  'activity.start_date': at('general', 'startDate'),
  'activity.approved_by': { page: 'approval' },
  'activity.own_role': at('general', 'ownRole'),
  'activity.controllers_served': at('general', 'controllersServed'),
  'activity.business_owner': at('general', 'ownerId'),
  'activity.data_subjects': at('subjects', 'subjects'),
  'activity.recipient_categories': at('recipients', 'recipients'),
  'activity.no_recipients_confirmed': at('recipients', 'noRecipientsConfirmed'),
  'activity.transfer_outside_eea': at('recipients', 'transferOutsideEea'),
  'activity.no_period_reason': at('data', 'noPeriodReason'),
  'activity.sources': at('systems', 'sources'),
  'activity.systems': at('systems', 'systems'),
  'activity.access_roles': at('access', 'accessRoles'),
  'activity.stored_by_us': at('systems', 'storedByUs'),
  'activity.stored_by_vendor': at('systems', 'storedByVendor'),
  'activity.measures': at('security', 'measures'),
  'activity.no_measures_reason': at('security', 'noMeasuresReason'),
  'activity.proportionality': at('security', 'proportionality'),
  'activity.safeguard_statement': at('security', 'safeguardStatement'),
  'activity.profile_type': at('general', 'profileType'),
  'activity.profile_criteria': { page: 'assessment', kind: 'profile' },
  'activity.device_ownership': at('general', 'deviceOwnership'),
  'activity.occasional': at('general', 'occasional'),
  'activity.information': at('information', 'information'),
  'activity.art14_exception': at('information', 'art14Exception'),
  'activity.review_due': at('general', 'reviewDue'),
  'activity.last_changed': { page: 'approval' },
  'activity.last_assessed': { page: 'approval' },
}

type PurposePath = Exclude<Extract<FieldPath, `purpose.${string}`>, `purpose.soft_opt_in.${string}`>

/** Where each fact about a purpose is filled in. */
export const purposePlaces: Record<PurposePath, Place> = {
  'purpose.text': at('purposes', 'text'),
  'purpose.template_purpose': at('purposes', 'purposes'),
  'purpose.marketing': at('purposes', 'marketing'),
  'purpose.channel': at('purposes', 'channel'),
  'purpose.called_persons': at('purposes', 'calledPersons'),
  'purpose.ground': at('purposes', 'grounds'),
  'purpose.ground_reason': at('purposes', 'groundReason'),
  'purpose.ground_history': at('purposes', 'groundChanges'),
  'purpose.statute': at('purposes', 'statute'),
  'purpose.in_privacy_statement': at('purposes', 'inPrivacyStatement'),
  'purpose.device_access': at('purposes', 'deviceAccess'),
  'purpose.device_exemption': at('purposes', 'deviceExemption'),
  'purpose.consent': { page: 'assessment', kind: 'consent' },
  'purpose.lia': { page: 'assessment', kind: 'lia' },
  'purpose.art9_ground': at('purposes', 'art9Ground'),
  'purpose.art10_ground': at('purposes', 'art10Ground'),
  'purpose.bsn_provision': at('purposes', 'bsnProvision'),
  'purpose.dpo_advice': { page: 'finding' },
  'purpose.last_changed': at('purposes', 'purposes'),
}
