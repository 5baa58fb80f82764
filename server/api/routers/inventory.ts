import { z } from 'zod'
import { interviewAnswer } from '@/server/domain/questions/interview-input'
import { inventoryAnswer } from '@/server/domain/register/inventory'
import { id, version } from '@/server/domain/register/values'
import { answerInventory } from '@/server/services/inventory/answer-inventory'
import { listInventory } from '@/server/services/inventory/list-inventory'
import { readInterview } from '@/server/services/inventory/read-interview'
import { saveInterview } from '@/server/services/inventory/save-interview'
import { memberProcedure, router } from '../trpc'

const answered = z.intersection(
  inventoryAnswer,
  z.object({ locale: z.enum(['nl', 'en']), archiveIds: z.array(id).max(100).default([]) }),
)

export const inventoryRouter = router({
  list: memberProcedure.query(({ ctx }) => listInventory(ctx.member)),
  answer: memberProcedure.input(answered).mutation(({ ctx, input }) => answerInventory(ctx.member, input)),
  interview: memberProcedure
    .input(z.object({ kind: z.string().max(60), activityId: id.nullable().default(null) }))
    .query(({ ctx, input }) => readInterview(ctx.member, input)),
  saveStep: memberProcedure
    .input(z.object({ activityId: id, version, answer: interviewAnswer }))
    .mutation(({ ctx, input }) => saveInterview(ctx.member, input)),
})

export type { Inventory, InventoryEntry } from '@/server/services/inventory/list-inventory'
export type { InterviewView } from '@/server/services/inventory/read-interview'
