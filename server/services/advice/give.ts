import { sql } from 'drizzle-orm'
import { loadActivity } from '../activities/load'
import { type Member, writing } from '../member'
import { insertAdvice } from './keep'

const action = 'advice:give'

/**
 * Puts advice on record that the FG gives without being asked; it approves nothing (Art. 38(6) and 39 AVG).
 * Throws ForbiddenError, NotFoundError.
 */
export function giveAdvice(member: Member, input: { activityId: string; text: string }): Promise<void> {
  return writing(member, 'activity.advise', action, async (tx) => {
    const activity = await loadActivity(tx, member, input.activityId)
    await insertAdvice(tx, member, activity, { text: input.text, authorId: member.userId, at: sql`now()` }, action)
  })
}
