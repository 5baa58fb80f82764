import { z } from 'zod'
import { newEngagement } from '@/server/domain/register/new-engagement'
import { id, version } from '@/server/domain/register/values'
import { removeEngagement } from '@/server/services/engagements/delete'
import { listEngagements } from '@/server/services/engagements/list'
import { addEngagement, saveEngagementInput, updateEngagement } from '@/server/services/engagements/save'
import { today } from '@/server/services/today'
import { memberProcedure, router } from '../trpc'

const at = z.object({ id, version })

export const engagementsRouter = router({
  ofActivity: memberProcedure
    .input(z.object({ activityId: id }))
    .query(({ ctx, input }) => listEngagements(ctx.member, input.activityId, today())),
  add: memberProcedure.input(newEngagement).mutation(({ ctx, input }) => addEngagement(ctx.member, input)),
  save: memberProcedure.input(saveEngagementInput).mutation(({ ctx, input }) => updateEngagement(ctx.member, input)),
  remove: memberProcedure.input(at).mutation(({ ctx, input }) => removeEngagement(ctx.member, input)),
})
