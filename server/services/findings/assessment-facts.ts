import type { AssessmentKind } from '@/server/domain/assessments/kinds'
import type { FieldPath } from '@/server/domain/rules/fields'
import { dayOf } from '../today'
import { given, type Values } from './stated'

export type AssessmentRow = {
  id: string
  kind: AssessmentKind
  subjectId: string
  content: Record<string, unknown>
  signedAt: Date | string | null
  updatedAt: Date | string
}

/** The assessments of an organisation, by kind and what they are about. */
export function assessmentsBySubject(rows: readonly AssessmentRow[]) {
  const found = new Map(rows.map((row) => [`${row.kind} ${row.subjectId}`, row]))
  return (kind: AssessmentKind, subjectId: string) => found.get(`${kind} ${subjectId}`)
}

export type AssessmentOf = ReturnType<typeof assessmentsBySubject>

const day = (moment: Date | string) => dayOf(new Date(moment))

/** The items of an assessment that are fields a rule reads; signed or not, what is answered is known. */
function fieldsOf(row: AssessmentRow | undefined, ...prefixes: string[]): Values {
  if (!row) return {}
  const fields = Object.entries(row.content).filter(([path]) => prefixes.some((prefix) => path.startsWith(prefix)))
  return given(Object.fromEntries(fields) as Partial<Record<FieldPath, never>>)
}

/** The answer in words to an item; empty when there is none. */
function textIn(row: AssessmentRow | undefined, item: string): string {
  const value = row?.content[item]
  return typeof value === 'string' ? value : ''
}

/** The three criteria of the profile test, as one fact; left out as long as none is answered. */
function criteriaOf(row: AssessmentRow | undefined): Values {
  const part = (name: string) => textIn(row, `activity.profile_criteria.${name}`)
  const criteria = {
    comprehensiveness: part('comprehensiveness'),
    impact: part('impact'),
    safeguards: part('safeguards'),
  }
  return Object.values(criteria).some((text) => text) ? { 'activity.profile_criteria': criteria } : {}
}

/** The pre-screening; a reason why no DPIA is needed counts only with its date. */
function screeningOf(row: AssessmentRow | undefined): Values {
  const { 'dpia.not_needed_reason': why, ...fields } = fieldsOf(row, 'dpia.')
  return textIn(row, 'not_needed_on') ? { ...fields, ...given({ 'dpia.not_needed_reason': why }) } : fields
}

/** The newest text of consent with the day it began; a text without a day, or the other way round, is no version. */
function textVersionOf(row: AssessmentRow | undefined): Values {
  const part = (name: string) => textIn(row, `consent.text_version.${name}`)
  const [text, since, revised] = [part('text'), part('since'), part('revised')]
  if (!text || !since) return {}
  const before = revised === 'yes' || revised === 'no' ? { revised: revised === 'yes' } : {}
  return { 'consent.text_version': { text, since, ...before } }
}

/** What assessments say of an activity: the DPIA and its pre-screening, the profile test, the onboarding map. */
export function assessedActivity(of: AssessmentOf, id: string): Values {
  const [screening, dpia] = [of('dpia_prescreen', id), of('dpia', id)]
  return {
    ...screeningOf(screening),
    ...fieldsOf(dpia, 'dpia.'),
    ...given({ 'dpia.document': dpia?.signedAt ? day(dpia.signedAt) : null }),
    ...criteriaOf(of('profile', id)),
    ...fieldsOf(of('onboarding', id), 'onboarding.'),
  }
}

/** What assessments say of a purpose: the weighing of interests and the soft opt-in test. */
export function assessedPurpose(of: AssessmentOf, id: string): Values {
  const lia = of('lia', id)
  return {
    ...fieldsOf(lia, 'lia.'),
    ...given({ 'purpose.lia': lia?.id, 'lia.date': lia ? day(lia.signedAt ?? lia.updatedAt) : null }),
    ...given({ 'purpose.consent': of('consent', id)?.id }),
    ...fieldsOf(of('soft_opt_in', id), 'purpose.soft_opt_in.'),
  }
}

// without the text, which is asked in parts
const consentFields = ['six_properties', 'informed_items', 'method', 'opt_in_mode', 'proof', 'oral', 'last_review']

/** How consent is asked and proven for a purpose. */
export function assessedConsent(of: AssessmentOf, purposeId: string): Values {
  const row = of('consent', purposeId)
  return { ...fieldsOf(row, ...consentFields.map((field) => `consent.${field}`)), ...textVersionOf(row) }
}

type Outcome<Path extends 'engagement.due_diligence' | 'transfer.tia'> = NonNullable<Values[Path]>['outcome']

/** The due diligence of a party with its product. */
export function assessedEngagement(of: AssessmentOf, id: string): Values {
  const row = of('due_diligence', id)
  const outcome = row?.content.outcome as Outcome<'engagement.due_diligence'> | undefined
  if (!row || !outcome) return {}
  const decision = String(row.content.decision ?? '')
  return { 'engagement.due_diligence': { outcome, decision, date: day(row.signedAt ?? row.updatedAt) } }
}

/** The assessment of a transfer. */
export function assessedTransfer(of: AssessmentOf, id: string): Values {
  const row = of('transfer', id)
  const outcome = row?.content.outcome as Outcome<'transfer.tia'> | undefined
  return row && outcome ? { 'transfer.tia': { outcome, date: day(row.signedAt ?? row.updatedAt) } } : {}
}
