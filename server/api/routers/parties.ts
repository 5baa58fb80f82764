import { z } from 'zod'
import { partyContent } from '@/server/domain/register/party'
import { partyListInput } from '@/server/domain/register/party-filter'
import { id, requiredLine, version } from '@/server/domain/register/values'
import { deleteParty } from '@/server/services/parties/delete'
import { listParties, listPartyNames } from '@/server/services/parties/list'
import { proposeParty } from '@/server/services/parties/propose'
import { readParty } from '@/server/services/parties/read'
import { createParty, savePartyInput, updateParty } from '@/server/services/parties/save'
import { today } from '@/server/services/today'
import { memberProcedure, router } from '../trpc'

const at = z.object({ id, version })

export const partiesRouter = router({
  list: memberProcedure.input(partyListInput).query(({ ctx, input }) => listParties(ctx.member, input)),
  names: memberProcedure.query(({ ctx }) => listPartyNames(ctx.member)),
  read: memberProcedure.input(z.object({ id })).query(({ ctx, input }) => readParty(ctx.member, input.id, today())),
  propose: memberProcedure
    .input(z.object({ vendorId: requiredLine }))
    .query(({ ctx, input }) => proposeParty(ctx.member, input.vendorId)),
  create: memberProcedure
    .input(z.object({ content: partyContent }))
    .mutation(({ ctx, input }) => createParty(ctx.member, input.content)),
  save: memberProcedure.input(savePartyInput).mutation(({ ctx, input }) => updateParty(ctx.member, input)),
  remove: memberProcedure.input(at).mutation(({ ctx, input }) => deleteParty(ctx.member, input)),
})
