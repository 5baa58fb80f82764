import { z } from 'zod'
import { listEntryContent, listNames } from '@/server/domain/register/list-entry'
import { id, version } from '@/server/domain/register/values'
import { listOwnEntries } from '@/server/services/lists/list-entries'
import { addEntry, changeEntry } from '@/server/services/lists/save-entry'
import { memberProcedure, router } from '../trpc'

const change = listEntryContent.omit({ list: true }).partial().extend({ id, version, retired: z.boolean().optional() })

export const listsRouter = router({
  list: memberProcedure
    .input(z.object({ list: z.enum(listNames).optional() }))
    .query(({ ctx, input }) => listOwnEntries(ctx.member, input.list)),
  add: memberProcedure.input(listEntryContent).mutation(({ ctx, input }) => addEntry(ctx.member, input)),
  change: memberProcedure
    .input(change)
    .mutation(({ ctx, input: { organisation: _organisation, ...input } }) => changeEntry(ctx.member, input)),
})
