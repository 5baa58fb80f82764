import type { Severity } from '@/app/_components/severity'
import type { Outputs } from '@/server/api/outputs'
import { isSettled } from '@/server/domain/findings/decision'

export type Finding = Outputs['findings']['list']['findings'][number]
export type OpenQuestion = Outputs['findings']['list']['questions'][number]

/** The kinds of weight in the order in which people look at them. */
export const weights = ['block', 'substantiate', 'warn', 'advice'] as const satisfies readonly Severity[]

const looks = { blocking: 'block', warning: 'warn', advice: 'advice' } as const

/** How heavy a finding weighs; where the law leaves room it is to be substantiated, not to be forbidden. */
export function weightOf({ severity, positions }: Finding): Severity {
  return positions.length > 0 ? 'substantiate' : looks[severity]
}

/** Findings that ask something of somebody now. */
export function isPending({ standing }: Finding): boolean {
  return !isSettled(standing)
}

const farAway = '9999'

/** The heaviest first, then what is due first, then by activity. */
export function byWeight(one: Finding, other: Finding): number {
  const weight = weights.indexOf(weightOf(one)) - weights.indexOf(weightOf(other))
  if (weight !== 0) return weight
  const due = (one.decision?.dueOn ?? farAway).localeCompare(other.decision?.dueOn ?? farAway)
  return due || (one.activity?.number ?? 0) - (other.activity?.number ?? 0)
}

/** The address of one finding, opened in the list. */
export function findingHref(organisation: string, finding: Finding): string {
  const view = isPending(finding) ? '' : 'view=settled&'
  return `/${organisation}/findings?${view}open=${encodeURIComponent(finding.key)}#${encodeURIComponent(finding.key)}`
}
