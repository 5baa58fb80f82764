import { z } from 'zod'
import { stepInput } from './activity-step'
import { day, id, version } from './values'

const most = 200

/** One change for several activities: who owns them, before which day somebody looks again, or a step of their life. */
const bulkChange = z.discriminatedUnion('set', [
  z.object({ set: z.literal('owner'), ownerId: id.nullable() }),
  z.object({ set: z.literal('review'), reviewDue: day }),
  stepInput.extend({ set: z.literal('step') }),
])
export type BulkChange = z.infer<typeof bulkChange>

/** Which activities, each once with the version it had on screen, and what changes. */
export const changeManyInput = z.object({
  activities: z
    .array(z.object({ id, version }))
    .min(1)
    .max(most)
    .refine((rows) => new Set(rows.map((row) => row.id)).size === rows.length),
  change: bulkChange,
})
export type ChangeManyInput = z.infer<typeof changeManyInput>
