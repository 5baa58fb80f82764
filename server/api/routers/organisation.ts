import { readOrganisation } from '@/server/services/organisations/read-organisation'
import { saveOrganisation, saveOrganisationInput } from '@/server/services/organisations/save-organisation'
import { memberProcedure, router } from '../trpc'

export const organisationRouter = router({
  read: memberProcedure.query(({ ctx }) => readOrganisation(ctx.member)),
  save: memberProcedure.input(saveOrganisationInput).mutation(({ ctx, input }) => saveOrganisation(ctx.member, input)),
})
