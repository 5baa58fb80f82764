import { z } from 'zod'
import { day, id, prose, triState, version } from './values'

/** Whether a touchpoint is in use. Not knowing is an answer that names who finds out, and when (S4-14, S4-18). */
export const inventoryAnswer = z
  .object({
    kind: z.string().max(60),
    answer: triState,
    note: prose,
    ownerId: id.nullable(),
    dueOn: day.nullable(),
    version,
  })
  .refine((input) => input.answer !== 'unknown' || input.ownerId !== null, {
    path: ['ownerId'],
    message: 'owner_required',
  })
  .refine((input) => input.answer !== 'unknown' || input.dueOn !== null, { path: ['dueOn'], message: 'due_required' })
export type InventoryAnswerInput = z.infer<typeof inventoryAnswer>
export type InventoryAnswer = InventoryAnswerInput & { id: string; answeredBy: string | null; answeredAt: Date }
