import { readShell } from '@/server/services/shell'
import { memberProcedure, router } from '../trpc'

export const shellRouter = router({
  open: memberProcedure.query(({ ctx }) => readShell(ctx.member)),
})
