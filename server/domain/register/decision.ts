import { z } from 'zod'
import { day, id, line, prose, version } from './values'

/** Which finding: the rule, and the record it is about. */
export const findingIdentity = { rule: line.min(1), subjectType: line.min(1), subjectId: line.min(1) }

/** `version` is that of what was decided before, 0 when nothing was. */
const about = { ...findingIdentity, activityId: id.nullable(), version: z.union([version, z.literal(0)]) }

/** What a person decides about a finding. An acceptance is written down with its reason and ends on a day (Art. 5(2) AVG). */
export const decisionInput = z.discriminatedUnion('act', [
  z.object({ ...about, act: z.literal('assign'), assigneeId: id.nullable(), dueOn: day.nullable() }),
  z.object({
    ...about,
    act: z.enum(['accept', 'substantiate']),
    reason: prose.min(10, 'reason_too_short'),
    expiresOn: day,
    dpoFollowed: z.boolean().nullable(),
  }),
  z.object({ ...about, act: z.literal('advise'), dpoAdvice: prose.min(1) }),
  z.object({ ...about, act: z.literal('withdraw') }),
])
export type DecisionInput = z.infer<typeof decisionInput>
