import { type Affected, changesInForce, type LawChange } from '../../law/law-watch'
import type { TouchpointKind } from '../../touchpoints'
import type { Reader } from '../reader'
import { and, or, type Tri } from '../tri'
import { liveActivities } from './live-activities'

function isAffected(activity: Reader, { affects }: LawChange): Tri {
  if (affects.includes('organisation')) return true
  const kinds = affects.filter(isKind)
  const transfers = affects.includes('transfer') && !activity.none('transfer')
  const balanced = affects.includes('lia') && activity.all('purpose').some((purpose) => purpose.claimed('purpose.lia'))
  return or(transfers, balanced, kinds.length > 0 && activity.is('activity.kind', ...kinds))
}

function isKind(affected: Affected): affected is TouchpointKind {
  return affected !== 'organisation' && affected !== 'transfer' && affected !== 'lia'
}

function isNotReassessed(activity: Reader, { date }: LawChange): Tri {
  return activity.meets('activity.last_assessed', (assessed) => date !== null && assessed < date)
}

/** Whether a change of law that is in force touches an activity of the organisation. */
export function isTouchedByLaw(facts: Reader): Tri {
  const activities = liveActivities(facts)
  return or(...changesInForce(facts.today).flatMap((change) => activities.map((one) => isAffected(one, change))))
}

/** Whether such an activity was last assessed before the change: by which changes, see `changesMissed`. */
export function isBehindTheLaw(facts: Reader): Tri {
  return or(...changesInForce(facts.today).map((change) => isMissed(facts, change)))
}

/** The changes of law after which an activity they touch was not assessed again. */
export function changesMissed(facts: Reader): LawChange[] {
  return changesInForce(facts.today).filter((change) => isMissed(facts, change) === true)
}

function isMissed(facts: Reader, change: LawChange): Tri {
  return or(...liveActivities(facts).map((one) => and(isAffected(one, change), isNotReassessed(one, change))))
}
