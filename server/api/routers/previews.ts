import { saveSectionInput } from '@/server/services/activities/save'
import { saveAssessmentInput } from '@/server/services/assessments/save'
import { saveEngagementInput } from '@/server/services/engagements/save'
import {
  previewAnswers,
  previewAnswersInput,
  previewAssessment,
  previewContract,
  previewContractInput,
  previewEngagement,
  previewOrganisation,
  previewParty,
  previewSection,
} from '@/server/services/findings/preview-change'
import { saveOrganisationInput } from '@/server/services/organisations/save-organisation'
import { savePartyInput } from '@/server/services/parties/save'
import { memberProcedure, router } from '../trpc'

/** What a save would solve and cause. Mutations by form only: what is about to be saved may be longer than an address. */
export const previewsRouter = router({
  section: memberProcedure.input(saveSectionInput).mutation(({ ctx, input }) => previewSection(ctx.member, input)),
  answers: memberProcedure.input(previewAnswersInput).mutation(({ ctx, input }) => previewAnswers(ctx.member, input)),
  contract: memberProcedure
    .input(previewContractInput)
    .mutation(({ ctx, input }) => previewContract(ctx.member, input)),
  party: memberProcedure.input(savePartyInput).mutation(({ ctx, input }) => previewParty(ctx.member, input)),
  engagement: memberProcedure
    .input(saveEngagementInput)
    .mutation(({ ctx, input }) => previewEngagement(ctx.member, input)),
  assessment: memberProcedure
    .input(saveAssessmentInput)
    .mutation(({ ctx, input }) => previewAssessment(ctx.member, input)),
  organisation: memberProcedure
    .input(saveOrganisationInput)
    .mutation(({ ctx, input }) => previewOrganisation(ctx.member, input)),
})
