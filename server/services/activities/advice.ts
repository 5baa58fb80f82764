import { and, desc, eq } from 'drizzle-orm'
import { advices, users } from '@/db/schema'
import { newId } from '../ids'
import { type Member, reading, writing } from '../member'
import { loadActivity } from './load'

/** Puts advice of the FG on record; it approves nothing (Art. 38(6) and 39 AVG). Throws ForbiddenError, NotFoundError. */
export function giveAdvice(member: Member, input: { activityId: string; text: string }): Promise<void> {
  return writing(member, 'activity.advise', 'activity:advise', async (tx) => {
    const activity = await loadActivity(tx, member, input.activityId)
    if (member.userId === null) return
    await tx.insert(advices).values({
      organisationId: member.organisationId,
      id: newId(),
      activityId: activity.id,
      text: input.text,
      authorId: member.userId,
    })
  })
}

/** The advice on an activity, newest first. */
export function listAdvice(member: Member, activityId: string) {
  return reading(member, (tx) =>
    tx
      .select({ id: advices.id, text: advices.text, author: users.name, at: advices.at })
      .from(advices)
      .innerJoin(users, eq(users.id, advices.authorId))
      .where(and(eq(advices.organisationId, member.organisationId), eq(advices.activityId, activityId)))
      .orderBy(desc(advices.at)),
  )
}
