import { and, eq, isNull, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import type { Transaction } from '@/db/client'
import { activities, advices } from '@/db/schema'
import { questionRefusal } from '@/server/domain/permissions'
import type { adviserAnswerInput, answerInput, QuestionAt } from '@/server/domain/register/advice'
import { ConflictError, ForbiddenError, invalid, NotFoundError } from '../errors'
import { type Member, writing } from '../member'
import { today } from '../today'
import { keepAdvice } from './keep'

type Saved = { id: string; version: number }

/**
 * The FG answers a question that was put to the FG; it decides nothing (Art. 38(6) AVG). Throws ForbiddenError,
 * NotFoundError, and ConflictError when the question was answered or withdrawn already.
 */
export function answerQuestion(member: Member, { text, ...at }: z.infer<typeof answerInput>): Promise<Saved> {
  const action = 'advice:answer'
  return writing(member, 'activity.advise', action, async (tx) => {
    const { adviser, label } = await findQuestion(tx, member, at.id)
    if (adviser !== null) throw new NotFoundError()
    return close(tx, member, at, { text, authorId: member.userId, at: sql`now()` }, { label, action })
  })
}

/**
 * Writes down what an outside adviser answered, by whom and on which day it was given. Throws as `answerQuestion` does,
 * and InvalidError `in_the_future`.
 */
export function recordAnswer(
  member: Member,
  { text, adviser, givenOn, ...at }: z.infer<typeof adviserAnswerInput>,
  day = today(),
): Promise<Saved> {
  const action = 'advice:record'
  return writing(member, 'advice.ask', action, async (tx) => {
    const question = await findQuestion(tx, member, at.id)
    demandClosing(member, question)
    if (question.adviser === null) throw new NotFoundError()
    if (givenOn > day) throw invalid('givenOn', 'in_the_future')
    const change = { text, adviser, givenOn, authorId: member.userId, at: sql`now()` }
    return close(tx, member, at, change, { label: question.label, action })
  })
}

/** Takes back a question that nobody answered yet; it stays on record as withdrawn. Throws as `answerQuestion` does. */
export function withdrawQuestion(member: Member, at: QuestionAt): Promise<Saved> {
  const action = 'advice:withdraw'
  return writing(member, 'advice.ask', action, async (tx) => {
    const question = await findQuestion(tx, member, at.id)
    demandClosing(member, question)
    return close(tx, member, at, { withdrawnAt: sql`now()` }, { label: question.label, action })
  })
}

function demandClosing(member: Member, { askedBy }: { askedBy: string | null }): void {
  const reason = questionRefusal(member, askedBy)
  if (reason) throw new ForbiddenError(reason)
}

async function findQuestion(tx: Transaction, member: Member, id: string) {
  const [row] = await tx
    .select({ askedBy: advices.askedBy, adviser: advices.adviser, label: activities.name })
    .from(advices)
    .innerJoin(
      activities,
      and(eq(activities.organisationId, advices.organisationId), eq(activities.id, advices.activityId)),
    )
    .where(and(eq(advices.organisationId, member.organisationId), eq(advices.id, id)))
  if (!row) throw new NotFoundError()
  return row
}

type Change = PgUpdateSetSource<typeof advices>

async function close(
  tx: Transaction,
  member: Member,
  { id, version }: QuestionAt,
  change: Change,
  { label, action }: { label: string; action: string },
): Promise<Saved> {
  const ours = and(eq(advices.organisationId, member.organisationId), eq(advices.id, id))
  const [saved] = await tx
    .update(advices)
    .set({ ...change, version: sql`${advices.version} + 1` })
    .where(and(ours, eq(advices.version, version), eq(advices.text, ''), isNull(advices.withdrawnAt)))
    .returning()
  if (!saved) {
    const [present] = await tx.select({ version: advices.version }).from(advices).where(ours)
    throw present ? new ConflictError(present.version) : new NotFoundError()
  }
  await keepAdvice(tx, member, saved, label, action)
  return { id, version: saved.version }
}
