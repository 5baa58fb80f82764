import { type FacetValues, nobody } from '@/server/domain/findings/facets'
import { ruleById } from '@/server/domain/rules'
import { type Finding, markOf, type OpenQuestion } from '../../_findings/finding'

type Activity = Finding['activity']

/** What a finding is, by facet. */
export function facetsOfFinding(finding: Finding): FacetValues {
  const { subject, activity } = finding
  const touchpoint = subject.type === 'inventory' ? subject.id : activity?.kind
  return { severity: [markOf(finding)], group: [finding.group], ...placeOf(activity, touchpoint) }
}

/** The same for an open question; it is as heavy as what waits for it, and belongs to the groups of those rules. */
export function facetsOfQuestion({ rules, blocking, activity, of }: OpenQuestion): FacetValues {
  const groups = new Set(rules.flatMap((id) => ruleById(id)?.group ?? []))
  const touchpoint = of.type === 'inventory' ? of.id : activity?.kind
  return { severity: [blocking ? 'block' : 'warn'], group: [...groups], ...placeOf(activity, touchpoint) }
}

function placeOf(activity: Activity, touchpoint: string | null | undefined) {
  return {
    owner: [activity?.ownerId ?? nobody],
    touchpoint: [touchpoint ?? nobody],
    activity: [activity?.id ?? nobody],
  }
}
