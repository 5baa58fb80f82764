import type { Reader } from '../reader'

/** The activities of the organisation that are not archived: what rules about the organisation or its inventory look at. */
export function liveActivities(facts: Reader): Reader[] {
  return facts.beside('organisation', 'activity').filter((activity) => !activity.claimed('activity.status', 'archived'))
}
