import type { Outputs } from '@/server/api/outputs'
import { assessmentKinds } from '@/server/domain/assessments/kinds'
import type { Place } from '@/server/domain/findings/place'
import { whereToFix } from '@/server/domain/findings/where'
import { whereRuleIsFixed } from '@/server/domain/findings/where-rule'
import { editSections } from '@/server/domain/register/section-state'
import type { Text } from '@/server/domain/text'
import { sectionAt } from '../../../../_findings/section-of'

export type VerdictView = Outputs['campaigns']['verdict']

/** What is broken or must be answered before anything starts, and the place where somebody does so. */
export type Reason = { key: string; place: Place; about: Text; from: string | null } & (
  | { finding: VerdictView['findings'][number] }
  | { question: VerdictView['questions'][number] }
)

/** The reasons of a verdict: what is broken before what is asked, both in the order of the editor. */
export function reasonsOf({ findings, questions }: VerdictView): Reason[] {
  const broken = findings.map(
    (finding): Reason => ({
      key: finding.key,
      place: whereRuleIsFixed(finding.rule),
      about: finding.subject.label,
      from: finding.from,
      finding,
    }),
  )
  const asked = questions.map(
    (question): Reason => ({
      key: question.key,
      place: whereToFix(question.read),
      about: question.subject,
      from: question.from,
      question,
    }),
  )
  return [...broken.sort(byPlace), ...asked.sort(byPlace)]
}

/** The same reasons by the place they lead to; `nameOf` says what that is called. */
export function groupByPlace(reasons: readonly Reason[], nameOf: (reason: Reason) => string): [string, Reason[]][] {
  return [...Map.groupBy([...reasons].sort(byPlace), nameOf)]
}

/** The sections of the editor first, the assessments after them, the rest last. */
function orderOf(place: Place): number {
  const section = sectionAt(place)
  if (section) return editSections.indexOf(section)
  const assessment = place.page === 'assessment' ? assessmentKinds.indexOf(place.kind) : assessmentKinds.length
  return editSections.length + assessment
}

function byPlace(one: Reason, other: Reason): number {
  return orderOf(one.place) - orderOf(other.place)
}
