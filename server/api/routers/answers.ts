import { z } from 'zod'
import { answerInput } from '@/server/domain/register/answer'
import { id } from '@/server/domain/register/values'
import { listAnswers } from '@/server/services/answers/read-answers'
import { saveAnswers, saveAnswersInput } from '@/server/services/answers/save-answers'
import { memberProcedure, router } from '../trpc'

const wanted = z.union([answerInput.pick({ subjectType: true, subjectId: true }), z.object({ activityId: id })])

export const answersRouter = router({
  list: memberProcedure.input(wanted).query(({ ctx, input }) => listAnswers(ctx.member, input)),
  save: memberProcedure.input(saveAnswersInput).mutation(({ ctx, input }) => saveAnswers(ctx.member, input)),
})
