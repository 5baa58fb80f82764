import type { Text } from '../../text'
import { type ApDpiaKey, apDpiaKeys, apDpiaList } from '../../vocabulary/ap-dpia-list'
import { wp248Criteria, wp248Keys } from '../../vocabulary/wp248'
import type { Reader } from '../reader'
import { thresholds } from '../thresholds'
import { and, or, type Tri } from '../tri'
import { atLeast } from './at-least'
import { inSentence } from './wording'

const cases = ['a', 'b', 'c'] as const

/** Black lists and cooperation alliances: on the list of the AP at any scale (LF-77). */
const atAnyScale: readonly ApDpiaKey[] = ['ap02', 'ap08']

/** Whether the processing is one of the three of Art. 35(3) AVG that always need a DPIA. */
export function isArt35Case(activity: Reader): Tri {
  return activity.anyItem('dpia.art35_3', cases, 'yes')
}

function isEntryMet(activity: Reader, key: ApDpiaKey): Tri {
  const scaled = atAnyScale.includes(key) || activity.answer('Q-DPIA-SCALE', 'yes')
  return and(activity.anyItem('dpia.ap_list', [key], 'yes'), scaled)
}

function isExplained(activity: Reader): boolean {
  const advised = !activity.claimed('organisation.dpo_appointed', 'yes') || activity.claimed('dpia.dpo_advice')
  return activity.claimed('dpia.not_needed_reason') && advised
}

function meetsCriteria(activity: Reader): Tri {
  if (isExplained(activity)) return false
  const met = wp248Keys.map((key) => activity.anyItem('dpia.wp248', [key], 'yes'))
  return atLeast(thresholds.wp248Dpia, met)
}

/**
 * Whether a DPIA must be done: a case of Art. 35(3), an entry of the list of the AP, or two criteria of WP248 unless the
 * reason why not is recorded, with the advice of the DPO where there is one (LF-75 to LF-77).
 */
export function needsDpia(activity: Reader): Tri {
  return or(isArt35Case(activity), ...apDpiaKeys.map((key) => isEntryMet(activity, key)), meetsCriteria(activity))
}

/** What makes a DPIA obligatory, for in a message. */
export function reasonsForDpia(activity: Reader): Text[] {
  const met = (path: 'dpia.art35_3' | 'dpia.wp248') => (key: string) => activity.anyItem(path, [key], 'yes') === true
  return [
    ...cases.filter(met('dpia.art35_3')).map((key) => ({ nl: `art. 35 lid 3 onder ${key}`, en: `Art. 35(3)(${key})` })),
    ...apDpiaKeys.filter((key) => isEntryMet(activity, key) === true).map((key) => inSentence(apDpiaList[key])),
    ...(meetsCriteria(activity) === true ? wp248Keys.filter(met('dpia.wp248')) : []).map((key) =>
      inSentence(wp248Criteria[key]),
    ),
  ]
}
