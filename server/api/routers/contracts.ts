import { z } from 'zod'
import { contractContent } from '@/server/domain/register/contract'
import { contractListInput } from '@/server/domain/register/contract-filter'
import { id, line, version } from '@/server/domain/register/values'
import { coverEngagement } from '@/server/services/contracts/cover'
import { listContracts } from '@/server/services/contracts/list'
import { listCoverable, readContract } from '@/server/services/contracts/read'
import { readMatrix } from '@/server/services/contracts/read-matrix'
import { createContract, deleteContract, updateContract } from '@/server/services/contracts/save'
import { today } from '@/server/services/today'
import { memberProcedure, router } from '../trpc'

const at = z.object({ id, version })

export const contractsRouter = router({
  list: memberProcedure.input(contractListInput).query(({ ctx, input }) => listContracts(ctx.member, input, today())),
  read: memberProcedure.input(z.object({ id })).query(({ ctx, input }) => readContract(ctx.member, input.id, today())),
  matrix: memberProcedure.query(({ ctx }) => readMatrix(ctx.member, today())),
  coverable: memberProcedure
    .input(z.object({ partyId: id.nullable(), also: z.array(id).max(1000), search: line }))
    .query(({ ctx, input }) => listCoverable(ctx.member, input)),
  create: memberProcedure
    .input(z.object({ content: contractContent }))
    .mutation(({ ctx, input }) => createContract(ctx.member, input.content)),
  save: memberProcedure
    .input(at.extend({ content: contractContent }))
    .mutation(({ ctx, input }) => updateContract(ctx.member, input)),
  cover: memberProcedure
    .input(z.object({ contractId: id, engagementId: id }))
    .mutation(({ ctx, input }) => coverEngagement(ctx.member, input)),
  remove: memberProcedure.input(at).mutation(({ ctx, input }) => deleteContract(ctx.member, input)),
})
