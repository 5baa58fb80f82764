import { z } from 'zod'
import { decisionInput } from '@/server/domain/register/decision'
import { id } from '@/server/domain/register/values'
import { decide } from '@/server/services/findings/decide'
import { listActivityFindings, listFindings } from '@/server/services/findings/read-findings'
import { memberProcedure, router } from '../trpc'

export const findingsRouter = router({
  list: memberProcedure.query(({ ctx }) => listFindings(ctx.member)),
  ofActivity: memberProcedure
    .input(z.object({ id }))
    .query(({ ctx, input }) => listActivityFindings(ctx.member, input.id)),
  decide: memberProcedure.input(decisionInput).mutation(({ ctx, input }) => decide(ctx.member, input)),
})
