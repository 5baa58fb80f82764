import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { organisations } from '@/db/schema'
import { answerProblem } from '@/server/domain/questions/check-answer'
import { answerInput } from '@/server/domain/register/answer'
import { version } from '@/server/domain/register/values'
import { changeActivity } from '../activities/save'
import { ConflictError, InvalidError, NotFoundError } from '../errors'
import { type Member, writing } from '../member'
import { contentOf } from '../organisations/content'
import { keepVersion } from '../versions'
import { findActivityOf } from './find-activity'
import { readAnswers } from './read-answers'
import { storeAnswers } from './store-answers'

/** Answers about one subject, with the version of the activity it belongs to, or of the organisation. */
export const saveAnswersInput = answerInput.pick({ subjectType: true, subjectId: true }).extend({
  version,
  answers: z.array(answerInput.omit({ subjectType: true, subjectId: true })).max(200),
})
export type SaveAnswersInput = z.infer<typeof saveAnswersInput>

const label = 'activity:answers'

/**
 * Saves answers to questions about a subject; an answer without value and note is taken back. Asks the permission of
 * the activity the subject belongs to, and raises the version of that activity or of the organisation, which it returns.
 * Throws NotFoundError, ForbiddenError, InvalidError (`answers.<n>`), or ConflictError when it was saved meanwhile.
 */
export function saveAnswers(member: Member, input: SaveAnswersInput): Promise<{ version: number }> {
  const { subjectType, subjectId, version: expected } = input
  if (subjectType === 'organisation') return saveAboutOrganisation(member, input)
  const subject = { subjectType, subjectId }
  return writing(member, 'activity.edit', label, async (tx) => {
    const activity = await findActivityOf(tx, member, subject)
    const saved = await changeActivity(tx, member, { id: activity.id, version: expected }, label, async () => {
      check(input, activity.kind)
      await storeAnswers(tx, member, { ...subject, activityId: activity.id }, input.answers)
      return {}
    })
    return { version: saved.version }
  })
}

function check(input: SaveAnswersInput, kind: string | null): void {
  const issues = input.answers.flatMap((answer, index) => {
    const message = answerProblem({ ...answer, subjectType: input.subjectType, subjectId: input.subjectId }, kind)
    return message ? [{ path: ['answers', index], message }] : []
  })
  if (issues.length > 0) throw new InvalidError(issues)
}

function saveAboutOrganisation(member: Member, input: SaveAnswersInput): Promise<{ version: number }> {
  return writing(member, 'organisation.edit', 'organisation:answers', async (tx) => {
    if (input.subjectId !== member.organisationId) throw new NotFoundError()
    const subject = { subjectType: 'organisation' as const, subjectId: member.organisationId }
    check(input, null)
    const saved = await raiseOrganisation(tx, member, input.version)
    await storeAnswers(tx, member, { ...subject, activityId: null }, input.answers)
    await keepVersion(tx, member, {
      type: 'organisation',
      id: saved.id,
      version: saved.version,
      label: saved.name,
      action: 'organisation:answers',
      document: { ...(await contentOf(tx, saved)), answers: await readAnswers(tx, member, subject) },
    })
    return { version: saved.version }
  })
}

async function raiseOrganisation(tx: Transaction, member: Member, expected: number) {
  const ours = eq(organisations.id, member.organisationId)
  const [saved] = await tx
    .update(organisations)
    .set({ version: sql`${organisations.version} + 1`, updatedAt: sql`now()` })
    .where(and(ours, eq(organisations.version, expected)))
    .returning()
  if (saved) return saved
  const [present] = await tx.select({ version: organisations.version }).from(organisations).where(ours)
  throw new ConflictError(present?.version ?? 0)
}
