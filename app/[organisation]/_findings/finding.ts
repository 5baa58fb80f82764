import type { Severity } from '@/app/_components/severity'
import type { Outputs } from '@/server/api/outputs'
import { isSettled } from '@/server/domain/findings/decision'
import { type Weight, weightOf, weights } from '@/server/domain/findings/weight'

export type Findings = Outputs['findings']['list']
export type Finding = Findings['findings'][number]
export type OpenQuestion = Findings['questions'][number]

/** The mark of each weight. */
export const lookOf = {
  blocking: 'block',
  substantiate: 'substantiate',
  warning: 'warn',
  advice: 'advice',
} as const satisfies Record<Weight, Severity>

/** The marks in the order in which people look at them. */
export const marks: readonly Severity[] = weights.map((weight) => lookOf[weight])

/** The mark of a finding. */
export function markOf(finding: Finding): Severity {
  return lookOf[weightOf(finding)]
}

/** How many questions there are, and for how many of them an approval waits. */
export function countsOf(questions: readonly OpenQuestion[]): { count: number; stopping: number } {
  return { count: questions.length, stopping: questions.filter(({ stopping }) => stopping.length > 0).length }
}

/** Findings that ask something of somebody now. */
export function isPending({ standing }: Finding): boolean {
  return !isSettled(standing)
}

/** The address of one finding, opened in the list. */
export function findingHref(organisation: string, finding: Finding): string {
  const view = isPending(finding) ? '' : 'view=settled&'
  return `/${organisation}/findings?${view}open=${encodeURIComponent(finding.key)}#${encodeURIComponent(finding.key)}`
}
