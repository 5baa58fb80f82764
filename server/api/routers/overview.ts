import { readOverview } from '@/server/services/overview/read-overview'
import { memberProcedure, router } from '../trpc'

export const overviewRouter = router({
  read: memberProcedure.query(({ ctx }) => readOverview(ctx.member)),
})
