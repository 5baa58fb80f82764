import { z } from 'zod'
import { id } from '@/server/domain/register/values'
import { readActivityInformation, readInformation } from '@/server/services/information/read-information'
import { memberProcedure, router } from '../trpc'

const language = z.enum(['nl', 'en'])

export const informationRouter = router({
  organisation: memberProcedure
    .input(z.object({ language }))
    .query(({ ctx, input }) => readInformation(ctx.member, input.language)),
  activity: memberProcedure
    .input(z.object({ id, language }))
    .query(({ ctx, input }) => readActivityInformation(ctx.member, input)),
})
