import type { Finding } from '../_findings/finding'

/** A finding as the subject of a question. */
export type AskedFinding = Pick<Finding, 'key' | 'rule' | 'message' | 'subject'>

/** What the service wants to know of it. */
export function identityOf({ rule, subject }: AskedFinding) {
  return { rule, subjectType: subject.type, subjectId: subject.id }
}

/** The address where advice is asked about a finding of this activity, or about all of it. */
export function askHref(organisation: string, activityId: string, key = 'activity'): string {
  return `/${organisation}/activities/${activityId}?ask=${encodeURIComponent(key)}#ask`
}
