import type { TermKey } from '@/server/domain/glossary'
import type { EditSection } from '@/server/domain/register/section-state'

/** The terms that are explained beside each section. */
export const termsOf: Record<EditSection, readonly TermKey[]> = {
  general: ['processing_activity', 'controller', 'joint_controllers', 'processor', 'business_owner', 'review_date'],
  purposes: ['legal_basis', 'consent', 'soft_opt_in', 'legitimate_interests', 'purpose_limitation'],
  subjects: ['category_of_data_subjects', 'data_subject'],
  data: ['category_of_personal_data', 'special_categories', 'incidental_data', 'data_minimisation', 'retention_period'],
  systems: ['source', 'right_of_access'],
  access: ['security_measure', 'logging'],
  parties: ['party', 'engagement', 'processor', 'dpa', 'transfer'],
  recipients: ['recipient', 'eea', 'transfer'],
  security: ['security_measure', 'toms', 'proportionality', 'mfa'],
  information: ['duty_to_inform', 'privacy_statement', 'right_to_object'],
  questions: ['accountability', 'dont_know'],
  loose: ['record_of_processing'],
}
