import { said, ticked } from '../content'
import { isAnswered, isAsked } from '../progress'
import { having, type Propose, reason, reasonsIn } from '../suggestion'

const properties = ['free', 'specific', 'informed', 'unambiguous', 'active', 'withdrawable'].map(
  (name) => `consent.six_properties.${name}`,
)
const proof = ['who', 'when', 'what', 'how', 'withdrawn'].map((name) => `consent.proof.${name}`)
const oral = ['consent.oral.note', 'consent.oral.script']

/** Not valid when a property, an item of information or an act is missing; the proof can be improved (Art. 7 AVG). */
export const proposeConsent: Propose = (asked) => {
  const { definition, content } = asked
  const spoken = said(content, 'consent.method') === 'oral' ? oral : []
  const invalid = [
    ...having(content, properties, 'no'),
    ...having(content, ['consent.method'], 'pre_ticked', 'implied'),
  ]
  const untold = reasonsIn(asked, 'consent.informed_items', 'no')
  if (invalid.length + untold.length > 0) {
    return { outcome: 'invalid', because: [...invalid.map((id) => reason(asked, id)), ...untold] }
  }
  const decisive = new Set([...properties, 'consent.informed_items', 'consent.method', ...proof, ...spoken])
  const items = definition.sections.flatMap((section) => section.items).filter(({ id }) => decisive.has(id))
  if (items.some((item) => isAsked(item, content) && !isAnswered(item, content))) return null
  const weak = [...having(content, [...proof, ...spoken], 'no', 'unknown'), ...having(content, properties, 'unknown')]
  const unsure = Object.values(ticked(content, 'consent.informed_items')).includes('unknown')
  if (weak.length > 0 || unsure) {
    const told = reasonsIn(asked, 'consent.informed_items', 'unknown')
    return { outcome: 'improve', because: [...weak.map((id) => reason(asked, id)), ...told] }
  }
  return { outcome: 'valid', because: properties.map((id) => reason(asked, id)) }
}
