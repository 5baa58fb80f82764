import { z } from 'zod'
import { organisationContent } from '@/server/domain/register/organisation'
import { version } from '@/server/domain/register/values'
import { readOrganisation } from '@/server/services/organisations/read-organisation'
import { saveOrganisation } from '@/server/services/organisations/save-organisation'
import { memberProcedure, router } from '../trpc'

export const organisationRouter = router({
  read: memberProcedure.query(({ ctx }) => readOrganisation(ctx.member)),
  save: memberProcedure
    .input(z.object({ content: organisationContent, version }))
    .mutation(({ ctx, input }) => saveOrganisation(ctx.member, input)),
})
