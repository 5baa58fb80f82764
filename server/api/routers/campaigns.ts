import { z } from 'zod'
import { campaignInput } from '@/server/domain/register/campaign'
import { day, id } from '@/server/domain/register/values'
import { readVerdict } from '@/server/services/campaigns/read-verdict'
import { startCampaign } from '@/server/services/campaigns/start-campaign'
import { memberProcedure, router } from '../trpc'

export const campaignsRouter = router({
  start: memberProcedure
    .input(campaignInput.extend({ locale: z.enum(['nl', 'en']) }))
    .mutation(({ ctx, input }) => startCampaign(ctx.member, input)),
  verdict: memberProcedure
    .input(z.object({ id, startDate: day.nullable().default(null) }))
    .query(({ ctx, input }) => readVerdict(ctx.member, input)),
})
