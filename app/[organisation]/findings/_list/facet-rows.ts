import { type FacetValues, nobody, type OutcomeValue } from '@/server/domain/findings/facets'
import type { Involved } from '@/server/domain/findings/involved'
import { ruleById } from '@/server/domain/rules'
import { type Finding, markOf, type OpenQuestion } from '../../_findings/finding'

type Activity = Finding['activity']

/** What a finding is, by facet. */
export function facetsOfFinding(finding: Finding): FacetValues {
  const { subject, activity } = finding
  const touchpoint = subject.type === 'inventory' ? subject.id : activity?.kind
  return {
    severity: [markOf(finding)],
    outcome: [outcomeOf(finding)],
    group: [finding.group],
    ...placeOf(activity, touchpoint, finding),
  }
}

/** The same for an open question; it is as heavy as what waits for it, and belongs to the groups of those rules. */
export function facetsOfQuestion(question: OpenQuestion): FacetValues {
  const { rules, blocking, activity, of } = question
  const groups = new Set(rules.flatMap((id) => ruleById(id)?.group ?? []))
  const touchpoint = of.type === 'inventory' ? of.id : activity?.kind
  return {
    severity: [blocking ? 'block' : 'warn'],
    outcome: ['open'] satisfies OutcomeValue[],
    group: [...groups],
    ...placeOf(activity, touchpoint, question),
  }
}

function outcomeOf({ outcome, positions }: Finding): OutcomeValue {
  if (outcome === 'error') return outcome
  return positions.length > 0 ? 'substantiate' : 'gap'
}

function placeOf(activity: Activity, touchpoint: string | null | undefined, involved: Involved) {
  return {
    owner: [activity?.ownerId ?? nobody],
    touchpoint: [touchpoint ?? nobody],
    activity: involved.activities.length > 0 ? involved.activities : [nobody],
    party: involved.parties,
    contract: involved.contracts,
  }
}
