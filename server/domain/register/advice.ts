import { z } from 'zod'
import { findingIdentity } from './decision'
import { day, id, line, prose, version } from './values'

const text = prose.min(1, 'required')
const adviser = line.min(1, 'required')
const at = { id, version }
const asked = { activityId: id, question: text, finding: z.object(findingIdentity).nullable() }

/** A question about an activity or one of its findings: to the FG, or to somebody outside the organisation. */
export const questionInput = z.discriminatedUnion('to', [
  z.object({ ...asked, to: z.literal('dpo') }),
  z.object({ ...asked, to: z.literal('adviser'), adviser }),
])
export type QuestionInput = z.infer<typeof questionInput>

/** What the FG advises without being asked. */
export const adviceInput = z.object({ activityId: id, text })

/** Which question, and the version the reader saw. */
export const questionAt = z.object(at)
export type QuestionAt = z.infer<typeof questionAt>

/** What the FG answers. */
export const answerInput = z.object({ ...at, text })

/** What an adviser answered, who that was and on which day. */
export const adviserAnswerInput = z.object({ ...at, text, adviser, givenOn: day })

/** `waiting`: nobody answered yet. */
export type AdviceState = 'waiting' | 'given' | 'withdrawn'

/** Tells how a question or an advice stands. */
export function adviceState({ text, withdrawnAt }: { text: string; withdrawnAt: Date | null }): AdviceState {
  if (text !== '') return 'given'
  return withdrawnAt ? 'withdrawn' : 'waiting'
}
