import type { Place } from '@/server/domain/findings/place'
import { whereRuleIsFixed } from '@/server/domain/findings/where-rule'
import type { EditSection } from '@/server/domain/register/section-state'
import type { Finding } from './finding'

const atParties: readonly Place['page'][] = ['engagement', 'contract', 'party']

/** The section of the editor in which a finding is put right; null when that is somewhere else. */
export function sectionOf({ rule }: Finding): EditSection | null {
  return sectionAt(whereRuleIsFixed(rule))
}

/** The section of the editor that a place is in; null when it is somewhere else. */
export function sectionAt(place: Place): EditSection | null {
  if (place.page === 'activity') return place.section
  if (place.page === 'question') return place.subject === 'organisation' ? null : 'questions'
  return atParties.includes(place.page) ? 'parties' : null
}
