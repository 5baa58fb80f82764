import { questionById } from '../questions'
import type { FieldPath } from '../rules/fields'
import { activityPlaces, purposePlaces } from './field-places'
import { partyPlaces } from './party-places'
import type { Place } from './place'

/** Which page holds the fields whose path starts with these words; the first that fits. */
const pages: readonly (readonly [start: string, place: Place])[] = [
  ['data_line.', { page: 'activity', section: 'data', field: 'dataLines' }],
  ['retention.', { page: 'activity', section: 'data', field: 'retentionLines' }],
  ['purpose.soft_opt_in.', { page: 'assessment', kind: 'soft_opt_in' }],
  ['lia.', { page: 'assessment', kind: 'lia' }],
  ['consent.', { page: 'assessment', kind: 'consent' }],
  ['dpia.art35_3', { page: 'assessment', kind: 'dpia_prescreen' }],
  ['dpia.ap_list', { page: 'assessment', kind: 'dpia_prescreen' }],
  ['dpia.wp248', { page: 'assessment', kind: 'dpia_prescreen' }],
  ['dpia.outcome', { page: 'assessment', kind: 'dpia_prescreen' }],
  ['dpia.not_needed_reason', { page: 'assessment', kind: 'dpia_prescreen' }],
  ['dpia.', { page: 'assessment', kind: 'dpia' }],
  ['onboarding.', { page: 'assessment', kind: 'onboarding' }],
  ['engagement.due_diligence', { page: 'assessment', kind: 'due_diligence' }],
  ['transfer.tia', { page: 'assessment', kind: 'transfer' }],
  ['transfer.', { page: 'engagement', field: 'transfers' }],
  ['member.', { page: 'members' }],
  ['inventory.', { page: 'inventory' }],
  ['decision.', { page: 'decision' }],
]

/** The fields that have a place of their own. */
const ownPlaces: Partial<Record<string, Place>> = { ...activityPlaces, ...purposePlaces, ...partyPlaces }

/** The fields of the organisation by their name on its page, where the path says it otherwise. */
const organisationFields: Partial<Record<FieldPath, string>> = {
  'organisation.contact': 'address',
  'organisation.established_in_eu': 'establishedInEu',
  'organisation.representative': 'representativeName',
  'organisation.dpo_required': 'dpoRequired',
  'organisation.dpo_appointed': 'dpoAppointed',
  'organisation.dpo_contact': 'dpoEmail',
  'organisation.art30_5_claimed': 'art30Exemption',
  'organisation.is_public_authority': 'isPublicAuthority',
  'organisation.telemarketing_exemption': 'telemarketingExemption',
  'organisation.domains': 'website',
  'organisation.cookie_statement_versions': 'cookieStatements',
  'organisation.channel_policies': 'channelPolicies',
  'organisation.breach_procedure': 'breachProcedure',
  'organisation.rights_procedure': 'rightsProcedure',
}

/**
 * Returns where a fact that a rule reads is filled in: `read` is the path of a field or the id of a question. Throws for
 * what is neither.
 */
export function whereToFix(read: string): Place {
  const question = questionById(read)
  if (question) return { page: 'question', question: question.id, subject: question.subject }
  const place = ownPlaces[read] ?? pages.find(([start]) => read.startsWith(start))?.[1] ?? organisationPlace(read)
  if (!place) throw new Error(`${read} is neither a field nor a question.`)
  return place
}

function organisationPlace(read: string): Place | undefined {
  if (read === 'organisation.last_shown') return { page: 'auditor' }
  const [start, name = ''] = read.split('.')
  if (start !== 'organisation') return undefined
  return { page: 'organisation', field: organisationFields[read as FieldPath] ?? name }
}
