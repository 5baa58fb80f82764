import { thresholds } from '../../rules/thresholds'
import { said } from '../content'
import { isAnswered } from '../progress'
import { type Propose, reason, reasonsIn } from '../suggestion'

/** Specific from four of the nine kinds of data of YD or with a full picture and large impact; between the two lies a grey area (S0-25 to S0-27). */
export const proposeProfile: Propose = (asked) => {
  const { definition, content } = asked
  if (said(content, 'makes_profile') === 'no') return { outcome: 'none', because: [reason(asked, 'makes_profile')] }
  const same = reasonsIn(asked, 'yd_items', 'yes')
  if (same.length >= thresholds.ydOverlap) return { outcome: 'specific', because: same }
  const [breadth, impact] = [said(content, 'breadth'), said(content, 'impact')]
  const because = ['breadth', 'impact'].map((id) => reason(asked, id))
  if (breadth === 'high' && impact === 'high') return { outcome: 'specific', because }
  const list = definition.sections.flatMap(({ items }) => items).find(({ id }) => id === 'yd_items')
  if (!breadth || !impact || !list || !isAnswered(list, content)) return null
  return { outcome: breadth === 'low' && impact === 'low' ? 'general' : 'grey', because: [...because, ...same] }
}
