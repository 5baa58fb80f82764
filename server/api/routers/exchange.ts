import { activityFilter } from '@/server/domain/register/activity-filter'
import { readExchange } from '@/server/services/exchange/overview'
import { memberProcedure, router } from '../trpc'

export const exchangeRouter = router({
  overview: memberProcedure.input(activityFilter).query(({ ctx, input }) => readExchange(ctx.member, input)),
})
