import { z } from 'zod'
import {
  adviceInput,
  adviserAnswerInput,
  answerInput,
  questionAt,
  questionInput,
} from '@/server/domain/register/advice'
import { id } from '@/server/domain/register/values'
import { askAdvice } from '@/server/services/advice/ask'
import { answerQuestion, recordAnswer, withdrawQuestion } from '@/server/services/advice/close'
import { readDpo } from '@/server/services/advice/dpo'
import { giveAdvice } from '@/server/services/advice/give'
import { listAdvice, listWaitingAdvice } from '@/server/services/advice/list'
import { memberProcedure, router } from '../trpc'

export const adviceRouter = router({
  ofActivity: memberProcedure
    .input(z.object({ activityId: id }))
    .query(({ ctx, input }) => listAdvice(ctx.member, input.activityId)),
  waiting: memberProcedure.query(({ ctx }) => listWaitingAdvice(ctx.member)),
  dpo: memberProcedure.query(({ ctx }) => readDpo(ctx.member)),
  ask: memberProcedure.input(questionInput).mutation(({ ctx, input }) => askAdvice(ctx.member, input)),
  give: memberProcedure.input(adviceInput).mutation(({ ctx, input }) => giveAdvice(ctx.member, input)),
  answer: memberProcedure.input(answerInput).mutation(({ ctx, input }) => answerQuestion(ctx.member, input)),
  record: memberProcedure.input(adviserAnswerInput).mutation(({ ctx, input }) => recordAnswer(ctx.member, input)),
  withdraw: memberProcedure.input(questionAt).mutation(({ ctx, input }) => withdrawQuestion(ctx.member, input)),
})
