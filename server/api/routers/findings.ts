import { z } from 'zod'
import { decisionInput } from '@/server/domain/register/decision'
import { id } from '@/server/domain/register/values'
import { decide } from '@/server/services/findings/decide'
import {
  listContractFindings,
  listOrganisationFindings,
  listPartyFindings,
} from '@/server/services/findings/involved-findings'
import { listActivityFindings, listFindings } from '@/server/services/findings/read-findings'
import { memberProcedure, router } from '../trpc'

export const findingsRouter = router({
  list: memberProcedure.query(({ ctx }) => listFindings(ctx.member)),
  ofActivity: memberProcedure
    .input(z.object({ id }))
    .query(({ ctx, input }) => listActivityFindings(ctx.member, input.id)),
  ofParty: memberProcedure.input(z.object({ id })).query(({ ctx, input }) => listPartyFindings(ctx.member, input.id)),
  ofContract: memberProcedure
    .input(z.object({ id }))
    .query(({ ctx, input }) => listContractFindings(ctx.member, input.id)),
  ofOrganisation: memberProcedure.query(({ ctx }) => listOrganisationFindings(ctx.member)),
  decide: memberProcedure.input(decisionInput).mutation(({ ctx, input }) => decide(ctx.member, input)),
})
