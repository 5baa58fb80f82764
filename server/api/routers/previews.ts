import { z } from 'zod'
import { engagementFacts } from '@/server/domain/register/new-engagement'
import { organisationContent } from '@/server/domain/register/organisation'
import { partyContent } from '@/server/domain/register/party'
import { id, version } from '@/server/domain/register/values'
import { saveSectionInput } from '@/server/services/activities/save'
import { saveAssessmentInput } from '@/server/services/assessments/save'
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
import { memberProcedure, router } from '../trpc'

const at = z.object({ id, version })

/** What a save would solve and cause. Mutations by form only: what is about to be saved may be longer than an address. */
export const previewsRouter = router({
  section: memberProcedure.input(saveSectionInput).mutation(({ ctx, input }) => previewSection(ctx.member, input)),
  answers: memberProcedure.input(previewAnswersInput).mutation(({ ctx, input }) => previewAnswers(ctx.member, input)),
  contract: memberProcedure
    .input(previewContractInput)
    .mutation(({ ctx, input }) => previewContract(ctx.member, input)),
  party: memberProcedure
    .input(at.extend({ content: partyContent }))
    .mutation(({ ctx, input }) => previewParty(ctx.member, input)),
  engagement: memberProcedure
    .input(at.extend({ facts: engagementFacts }))
    .mutation(({ ctx, input }) => previewEngagement(ctx.member, input)),
  assessment: memberProcedure
    .input(saveAssessmentInput)
    .mutation(({ ctx, input }) => previewAssessment(ctx.member, input)),
  organisation: memberProcedure
    .input(z.object({ content: organisationContent, version }))
    .mutation(({ ctx, input }) => previewOrganisation(ctx.member, input)),
})
