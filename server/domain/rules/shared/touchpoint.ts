import type { Text } from '../../text'
import { type TouchpointKind, touchpointById } from '../../touchpoints'
import type { Reader } from '../reader'
import { or, type Tri } from '../tri'
import { liveActivities } from './live-activities'

/** How a message calls the touchpoint of an activity: its kind, or the activity's own name where it has no kind. */
export function touchpointOf(facts: Reader): Text | string {
  const kind = facts.show('activity.kind')
  if (kind && kind !== 'none') return touchpointById(kind).label
  return facts.show('activity.name') || { nl: 'deze verwerking', en: 'this activity' }
}

/** How a message calls the touchpoint of a line of the inventory. */
export function inventoried(facts: Reader): Text | string {
  const kind = facts.show('inventory.kind')
  return kind ? touchpointById(kind).label : ''
}

/** Whether the organisation has registered this kind of touchpoint; what is archived does not count. */
export function isRegistered(facts: Reader, kind: TouchpointKind): Tri {
  return or(...liveActivities(facts).map((activity) => activity.is('activity.kind', kind)))
}

/** The same for the kind that a line of the inventory asks about. */
export function isInventoriedKindRegistered(facts: Reader): Tri {
  const kind = facts.show('inventory.kind')
  return kind ? isRegistered(facts, kind) : facts.open('inventory.kind')
}

/** Whether a kind leaves traces on a website. Custom audiences and telemarketing, for example, do not. */
export function isDetectable(kind: TouchpointKind): boolean {
  const { hosts, urls, cookies, js } = touchpointById(kind).detection
  return hosts.length + urls.length + cookies.length + js.length > 0
}
