import { proposeRole as roleFrom } from '../../agreements/role-helper'
import type { AnswerKey } from '../../vocabulary/answers'
import { listed, said } from '../content'
import { isAnswered } from '../progress'
import { type Propose, reason, reasonsIn } from '../suggestion'

/** The role that follows from the three questions; none as long as they do not decide. */
export const proposeRole: Propose = (asked) => {
  const answer = (id: string) => said(asked.content, id) as AnswerKey | undefined
  const { role } = roleFrom({ r1: answer('r1'), r2: answer('r2'), r3: answer('r3') })
  if (role === 'unknown') return null
  return { outcome: role, because: ['r1', 'r2', 'r3'].filter((id) => answer(id)).map((id) => reason(asked, id)) }
}

/** How many missing guarantees are too many, whatever the risk. */
const tooMany = 3

/** Insufficient when three guarantees are missing, or one at a high risk; with measures when something is open (LF-60). */
export const proposeDueDiligence: Propose = (asked) => {
  const { definition, content } = asked
  const isHigh = said(content, 'risk') === 'high'
  const [missing, unknown] = [reasonsIn(asked, 'guarantees', 'no'), reasonsIn(asked, 'guarantees', 'unknown')]
  const risk = isHigh ? [reason(asked, 'risk')] : []
  if (missing.length >= tooMany || (isHigh && missing.length > 0)) {
    return { outcome: 'insufficient', because: [...risk, ...missing] }
  }
  const items = definition.sections.flatMap((section) => section.items)
  const decisive = items.filter(({ id }) => id === 'risk' || id === 'guarantees')
  if (!decisive.every((item) => isAnswered(item, content))) return null
  const because = [...risk, ...missing, ...unknown]
  if (because.length > 0) return { outcome: 'with_measures', because }
  return { outcome: 'sufficient', because: reasonsIn(asked, 'guarantees', 'yes') }
}

/** Names and addresses identify; a hash or an online identifier is a pseudonym, never anonymous (S2-06 to S2-08, LF-72). */
export const proposeOnboarding: Propose = (asked) => {
  const kinds = listed(asked.content, 'onboarding.identifier_kinds')
  if (kinds.length === 0) return null
  const because = [reason(asked, 'onboarding.identifier_kinds')]
  return { outcome: kinds.includes('direct') ? 'identifying' : 'pseudonymous', because }
}
