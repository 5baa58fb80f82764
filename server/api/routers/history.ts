import { z } from 'zod'
import { historyTypes } from '@/server/domain/history/record-shapes'
import { id } from '@/server/domain/register/values'
import { compareVersions } from '@/server/services/history/compare-versions'
import { listEvents } from '@/server/services/history/list-events'
import { listHistory } from '@/server/services/history/list-history'
import { readRecordHistory } from '@/server/services/history/read-record'
import { verifyChain } from '@/server/services/history/verify-chain'
import { memberProcedure, router } from '../trpc'

const type = z.enum(historyTypes)
const version = z.int().min(0)
const locale = z.enum(['nl', 'en'])

export const historyRouter = router({
  record: memberProcedure
    .input(z.object({ type, id, before: version.optional() }))
    .query(({ ctx, input }) => readRecordHistory(ctx.member, input)),
  compare: memberProcedure
    .input(z.object({ type, id, from: version, to: version, locale }))
    .query(({ ctx, input }) => compareVersions(ctx.member, input)),
  events: memberProcedure
    .input(z.object({ type, id, version }))
    .query(({ ctx, input }) => listEvents(ctx.member, input)),
  list: memberProcedure
    .input(
      z.object({
        types: z.array(type).max(20),
        people: z.array(id).max(100),
        page: z.int().min(1).max(100_000),
        perPage: z.int().min(1).max(100),
      }),
    )
    .query(({ ctx, input }) => listHistory(ctx.member, input)),
  chain: memberProcedure.query(({ ctx }) => verifyChain(ctx.member)),
})
