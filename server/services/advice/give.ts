import { sql } from 'drizzle-orm'
import { advices } from '@/db/schema'
import { loadActivity } from '../activities/load'
import { NotFoundError } from '../errors'
import { newId } from '../ids'
import { type Member, writing } from '../member'
import { keepAdvice } from './keep'

const action = 'advice:give'

/**
 * Puts advice on record that the FG gives without being asked; it approves nothing (Art. 38(6) and 39 AVG).
 * Throws ForbiddenError, NotFoundError.
 */
export function giveAdvice(member: Member, input: { activityId: string; text: string }): Promise<void> {
  return writing(member, 'activity.advise', action, async (tx) => {
    const activity = await loadActivity(tx, member, input.activityId)
    const [saved] = await tx
      .insert(advices)
      .values({
        organisationId: member.organisationId,
        id: newId(),
        activityId: activity.id,
        text: input.text,
        authorId: member.userId,
        at: sql`now()`,
      })
      .returning()
    if (!saved) throw new NotFoundError()
    await keepAdvice(tx, member, saved, activity.name, action)
  })
}
