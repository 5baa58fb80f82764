import { day, requiredLine } from '@/server/domain/register/values'
import { one, type Query } from '../_agreements/list-query'

/**
 * What the address says of a campaign: its name and day of start when it runs within an activity that was there already.
 * Both are null when the activity is the campaign: then its own name and day hold.
 */
export type Plan = { name: string | null; startDate: string | null }

/** The campaign of an activity that was made for it. */
export const ownPlan: Plan = { name: null, startDate: null }

/** Reads `?campaign` and `?start`; what they cannot mean is left out. */
export function readPlan(query: Query): Plan {
  return {
    name: requiredLine.safeParse(one(query, 'campaign')).data ?? null,
    startDate: day.safeParse(one(query, 'start')).data ?? null,
  }
}

/** The address of the verdict about an activity, or about a campaign within it. */
export function verdictHref(organisation: string, activityId: string, plan = ownPlan): string {
  const query = planQuery(plan)
  return `/${organisation}/activities/${activityId}/verdict${query && `?${query}`}`
}

/** What the address of an interview carries along so that it ends in the verdict. */
export function verdictAfter(plan: Plan): string {
  return ['to=verdict', planQuery(plan)].filter(Boolean).join('&')
}

function planQuery({ name, startDate }: Plan): string {
  const query = new URLSearchParams()
  if (name) query.set('campaign', name)
  if (startDate) query.set('start', startDate)
  return query.toString()
}
