import { one, type Query } from '../../../_agreements/list-query'
import { readPlan, verdictAfter, verdictHref } from '../../../campaign/plan'

/** Where the interview about a campaign ends, and what its address keeps of the campaign until then. */
export type ReturnTo = { href: string; query: string }

/** Reads from the address whether the interview ends in a verdict; null when it is the inventory that asks. */
export function readReturn(organisation: string, activityId: string | undefined, query: Query): ReturnTo | null {
  if (!activityId || one(query, 'to') !== 'verdict') return null
  const plan = readPlan(query)
  return { href: verdictHref(organisation, activityId, plan), query: `&${verdictAfter(plan)}` }
}
