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

/** What assessments say of an activity: the DPIA and its pre-screening, the profile test, the onboarding map. */
export function assessedActivity(of: AssessmentOf, id: string): Values {
  const [screening, dpia] = [of('dpia_prescreen', id), of('dpia', id)]
  return {
    ...fieldsOf(screening, 'dpia.'),
    ...fieldsOf(dpia, 'dpia.'),
    ...given({ 'dpia.document': dpia?.signedAt ? day(dpia.signedAt) : null }),
    ...fieldsOf(of('profile', id), 'activity.profile_criteria'),
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

/** How consent is asked and proven for a purpose. */
export function assessedConsent(of: AssessmentOf, purposeId: string): Values {
  return fieldsOf(of('consent', purposeId), 'consent.')
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
