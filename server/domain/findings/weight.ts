import type { Severity } from '../rules/rule'

/** How heavy a finding weighs; where the law leaves room it is to be substantiated, not forbidden. The heaviest first. */
export const weights = ['blocking', 'substantiate', 'warning', 'advice'] as const
export type Weight = (typeof weights)[number]

export type Weighed = { severity: Severity; positions: readonly unknown[] }
export type Sorted = Weighed & { decision: { dueOn: string | null } | null; activity: { number: number } | null }

export function weightOf({ severity, positions }: Weighed): Weight {
  return positions.length > 0 ? 'substantiate' : severity
}

const farAway = '9999'

/** The heaviest first, then what is due first, then by activity. */
export function byWeight(one: Sorted, other: Sorted): number {
  const weight = weights.indexOf(weightOf(one)) - weights.indexOf(weightOf(other))
  if (weight !== 0) return weight
  const [due, otherDue] = [one.decision?.dueOn ?? farAway, other.decision?.dueOn ?? farAway]
  if (due !== otherDue) return due < otherDue ? -1 : 1
  return (one.activity?.number ?? 0) - (other.activity?.number ?? 0)
}

export type WeightCounts = Record<Weight, number>

/** How many there are of each weight. */
export function countWeights(findings: readonly Weighed[]): WeightCounts {
  const counts: WeightCounts = { blocking: 0, substantiate: 0, warning: 0, advice: 0 }
  for (const finding of findings) counts[weightOf(finding)]++
  return counts
}
