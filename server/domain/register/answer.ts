import { z } from 'zod'
import { id, line, prose } from './values'

export const answerSubjects = ['organisation', 'activity', 'purpose', 'consent', 'engagement', 'agreement'] as const

/**
 * The answer to a question about a subject. `item` is the line of a checklist, '' for the question itself.
 * `value` is yes, no, unknown or na, the key of an option, or '' for a question answered in words (`note`).
 */
export const answerInput = z.object({
  subjectType: z.enum(answerSubjects),
  subjectId: id,
  question: z.string().min(1).max(80),
  item: line,
  value: z.string().max(60),
  note: prose,
})
export type AnswerInput = z.infer<typeof answerInput>
export type Answer = AnswerInput & { by: string | null; at: Date }
