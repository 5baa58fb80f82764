import fc from 'fast-check'
import { questions } from '@/server/domain/questions'
import type { FieldPath, FieldValues } from '@/server/domain/rules/fields'
import { touchpointKinds } from '@/server/domain/touchpoints'
import { agreementKindKeys } from '@/server/domain/vocabulary/agreement-kinds'
import { channelKeys } from '@/server/domain/vocabulary/channels'
import { dataCategories } from '@/server/domain/vocabulary/data-categories'
import { deviceExemptionKeys } from '@/server/domain/vocabulary/device-exemptions'
import { engagementRoleKeys } from '@/server/domain/vocabulary/engagement-roles'
import { legalGroundKeys } from '@/server/domain/vocabulary/legal-grounds'
import { measureKeys } from '@/server/domain/vocabulary/measures'
import type { Facts, Stated } from './facts'

const some = <T>(...values: T[]) => fc.constantFrom(...values)
const known = some('yes' as const, 'no' as const, 'unknown' as const)
const yesNo = some('yes' as const, 'no' as const)
const text = some('', 'marketing', 'Wij beantwoorden vragen van klanten over hun bestelling.', '<b>x</b>')
const day = some('2016-01-01', '2024-02-29', '2026-06-30', '2026-07-01', '2026-11-20', '2027-03-01')
const items = (keys: string[]) =>
  fc.dictionary(some(...keys), some('yes' as const, 'no' as const, 'unknown' as const, 'na' as const))

type Arbitraries = { [P in FieldPath]?: fc.Arbitrary<FieldValues[P]> }

const organisation: Arbitraries = {
  'organisation.name': text,
  'organisation.contact': text,
  'organisation.established_in_eu': known,
  'organisation.dpo_required': known,
  'organisation.dpo_appointed': known,
  'organisation.dpo_contact': text,
  'organisation.is_public_authority': known,
  'organisation.telemarketing_exemption': some('none', 'charity_lottery'),
  'organisation.markets': some(['NL'], ['NL', 'DE'], []),
  'organisation.last_shown': day,
}

const activity: Arbitraries = {
  'activity.name': text,
  'activity.kind': some(...touchpointKinds, 'none' as const),
  'activity.status': some('concept', 'in_review', 'active'),
  'activity.status_since': day,
  'activity.own_role': some('controller', 'joint', 'processor'),
  'activity.data_subjects': some([], ['customer'], ['customer', 'minor']),
  'activity.sources': some([], ['data_subject_direct'], ['purchased_list']),
  'activity.systems': some([], [{ name: 'mobile_phone', location: '', findMethod: '' }]),
  'activity.measures': fc.subarray([...measureKeys]),
  'activity.access_roles': some([], [{ role: 'support', checkedOn: '2020-01-01' }]),
  'activity.stored_by_us': known,
  'activity.stored_by_vendor': known,
  'activity.profile_type': some('none', 'general', 'specific', 'unknown'),
  'activity.proportionality': text,
  'activity.information': text,
  'activity.review_due': day,
  'activity.last_changed': day,
  'activity.last_assessed': day,
  'dpia.wp248': items(['c1', 'c2', 'c3']),
  'dpia.outcome': some('required', 'doubt', 'not_required'),
  'dpia.document': day,
  'onboarding.identifier_kinds': some([], ['hashed']),
}

const purpose: Arbitraries = {
  'purpose.text': text,
  'purpose.marketing': yesNo,
  'purpose.channel': some(...channelKeys),
  'purpose.ground': some(...legalGroundKeys),
  'purpose.ground_reason': text,
  'purpose.device_access': known,
  'purpose.device_exemption': some(...deviceExemptionKeys),
  'purpose.called_persons': some('natural', 'legal_only', 'mixed'),
  'purpose.consent': text,
  'purpose.lia': text,
  'lia.interest': text,
  'lia.outcome': some('positive', 'negative'),
  'lia.date': day,
  'purpose.soft_opt_in.sale': some('paid', 'free_account', 'donation', 'none'),
  'purpose.soft_opt_in.customer_relationship_months': some(0, 24, 25),
}

const consent: Arbitraries = {
  'consent.method': some('checkbox', 'oral', 'pre_ticked'),
  'consent.opt_in_mode': some('single', 'double'),
  'consent.proof.who': known,
  'consent.last_review': day,
}

const engagement: Arbitraries = {
  'party.name': text,
  'party.country': some('NL', 'US', 'GB', 'CN'),
  'engagement.role': some(...engagementRoleKeys),
  'engagement.receives_data': known,
  'engagement.stores_data': known,
  'engagement.agreements': some('missing', 'valid', 'unsigned', 'not_needed'),
  'engagement.transfer_outside_eea': known,
}

const agreement: Arbitraries = {
  'agreement.kind': some(...agreementKindKeys),
  'agreement.ends_at': some('none', '2026-11-20', '2026-11-21', '2030-01-01'),
  'agreement.clauses': items(['intro', 'a', 'h']),
}

const transfer: Arbitraries = {
  'transfer.country': some('US', 'GB', 'CA', 'CN', 'NL'),
  'transfer.mechanism': some('adequacy', 'dpf', 'scc', 'derogation', 'none'),
  'transfer.dpf_check': items(['listed', 'active', 'covers']),
}

const retention: Arbitraries = {
  'retention.months': some<number | 'unlimited'>(0, 12, 600, 'unlimited'),
  'retention.reason': text,
  'retention.on_device': yesNo,
}

const dataLine: Arbitraries = {
  'data_line.category': some(...Object.keys(dataCategories)),
  'data_line.category_kind': some('ordinary', 'special', 'criminal', 'national_id', 'behaviour'),
  'data_line.occurrence': some('purposeful', 'incidental'),
  'data_line.necessary': known,
}

const inventory: Arbitraries = { 'inventory.kind': some(...touchpointKinds), 'inventory.answer': known }

function answersAbout(subject: string): fc.Arbitrary<Facts> {
  const asked = questions.filter((question) => question.subject === subject && question.type !== 'checklist')
  if (asked.length === 0) return fc.constant({})
  const one = Object.fromEntries(asked.map(({ id }) => [id, known])) as Record<`Q-${string}`, typeof known>
  return fc.record(one, { requiredKeys: [] })
}

function stated(fields: Arbitraries, about: string, below: Record<string, fc.Arbitrary<Stated[]>> = {}) {
  const facts = fc
    .tuple(fc.record(fields as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] }), answersAbout(about))
    .map(([values, answers]) => ({ ...values, ...answers }) as Facts)
  return fc.record({ facts, below: fc.record(below) }) as fc.Arbitrary<Stated>
}

const list = (one: fc.Arbitrary<Stated>, maxLength = 2) => fc.array(one, { maxLength })

/** An organisation with whatever a register can hold, half filled in, contradictory, or empty. */
export const anyRegister: fc.Arbitrary<Stated> = stated(organisation, 'organisation', {
  inventory: list(stated(inventory, 'inventory'), 3),
  activity: list(
    stated(activity, 'activity', {
      purpose: list(stated(purpose, 'purpose', { consent: list(stated(consent, 'consent'), 1) })),
      data_line: list(stated(dataLine, 'data_line')),
      retention: list(stated(retention, 'retention')),
      engagement: list(
        stated(engagement, 'engagement', {
          agreement: list(stated(agreement, 'agreement')),
          transfer: list(stated(transfer, 'transfer')),
        }),
      ),
    }),
  ),
})
