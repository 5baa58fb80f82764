import { z } from 'zod'
import { id, version } from '@/server/domain/register/values'
import { listAssessments } from '@/server/services/assessments/list'
import { readAssessment } from '@/server/services/assessments/read'
import { assessmentAt, saveAssessment, saveAssessmentInput } from '@/server/services/assessments/save'
import { signAssessment } from '@/server/services/assessments/sign'
import { takeOver, takeOverInput } from '@/server/services/assessments/take-over'
import { memberProcedure, router } from '../trpc'

export const assessmentsRouter = router({
  list: memberProcedure
    .input(z.object({ activityId: id }))
    .query(({ ctx, input }) => listAssessments(ctx.member, input.activityId)),
  read: memberProcedure.input(assessmentAt).query(({ ctx, input }) => readAssessment(ctx.member, input)),
  save: memberProcedure.input(saveAssessmentInput).mutation(({ ctx, input }) => saveAssessment(ctx.member, input)),
  sign: memberProcedure
    .input(assessmentAt.extend({ version }))
    .mutation(({ ctx, input }) => signAssessment(ctx.member, input)),
  takeOver: memberProcedure.input(takeOverInput).mutation(({ ctx, input }) => takeOver(ctx.member, input)),
})
