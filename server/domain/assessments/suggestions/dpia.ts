import { thresholds } from '../../rules/thresholds'
import { said, ticked } from '../content'
import { isAnswered } from '../progress'
import { actionsIn } from '../say-answer'
import { type Propose, reason, reasonsIn } from '../suggestion'

/** On the list of the AP at any scale: black lists and cooperation alliances (LF-77). */
const atAnyScale = ['ap02', 'ap08']

const scaleOpen = {
  nl: 'Nog te beantwoorden: gebeurt dit grootschalig of stelselmatig?',
  en: 'Still to be answered: is this done on a large scale or systematically?',
}

/** Required, doubt or not, from Art. 35(3), the list of the AP and the count of WP248 (LF-75 to LF-77). */
export const proposeScreening: Propose = (asked) => {
  const { definition, content, facts } = asked
  const entries = ticked(content, 'dpia.ap_list')
  const listedByAp = reasonsIn(asked, 'dpia.ap_list', 'yes')
  const counts = atAnyScale.some((id) => entries[id] === 'yes') || facts.scale === 'yes'
  const required = [...reasonsIn(asked, 'dpia.art35_3', 'yes'), ...(counts ? listedByAp : [])]
  if (required.length > 0) return { outcome: 'required', because: required }
  const criteria = reasonsIn(asked, 'dpia.wp248', 'yes')
  if (criteria.length >= thresholds.wp248Dpia) return { outcome: 'required', because: criteria }
  const isScaleOpen = listedByAp.length > 0 && facts.scale !== 'no'
  const unknown = ['dpia.art35_3', 'dpia.ap_list', 'dpia.wp248'].flatMap((id) => reasonsIn(asked, id, 'unknown'))
  const doubt = [...criteria, ...(isScaleOpen ? [scaleOpen] : []), ...unknown]
  const lists = definition.sections.flatMap(({ items }) => items).filter(({ type }) => type === 'checklist')
  if (!lists.every((item) => isAnswered(item, content))) return null
  return { outcome: doubt.length > 0 ? 'doubt' : 'not_required', because: doubt }
}

/** Consult the AP at a remaining high risk, wait for the plan while it is open, else go ahead (Art. 36(1) AVG). */
export const proposeDecision: Propose = (asked) => {
  const { content } = asked
  const risk = said(content, 'dpia.residual_risk')
  if (!risk) return null
  const because = [reason(asked, 'dpia.residual_risk')]
  if (risk === 'high' && said(content, 'dpia.prior_consultation') !== 'yes') return { outcome: 'consult', because }
  const open = actionsIn(content, 'dpia.measures').filter(({ done }) => !done)
  if (open.length > 0 || risk === 'high') {
    return { outcome: 'conditional', because: [...because, ...open.map(({ text }) => ({ nl: text, en: text }))] }
  }
  return { outcome: 'approve', because }
}
