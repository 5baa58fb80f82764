import { and, eq, isNull, ne, or } from 'drizzle-orm'
import { advices } from '@/db/schema'
import { can } from '@/server/domain/permissions'
import { type Member, reading } from '../member'
import { tellAdvice } from './tell'

/** The questions and the advice on an activity, newest first. */
export function listAdvice(member: Member, activityId: string) {
  return reading(member, (tx) => tellAdvice(tx, member, eq(advices.activityId, activityId)))
}

/** The questions that wait for an answer: of this person as the FG, and of somebody else to whom this person put them. */
export function listWaitingAdvice(member: Member) {
  return reading(member, async (tx) => {
    const mine = member.userId === null ? undefined : eq(advices.askedBy, member.userId)
    const toMe = can(member, 'activity.advise') ? isNull(advices.adviser) : undefined
    if (!mine && !toMe) return { toAnswer: [], asked: [] }
    const open = and(ne(advices.question, ''), eq(advices.text, ''), isNull(advices.withdrawnAt))
    const waiting = (await tellAdvice(tx, member, and(open, or(mine, toMe)))).reverse()
    return {
      toAnswer: waiting.filter(({ mayAnswer }) => mayAnswer),
      asked: waiting.filter(({ isMine, mayAnswer }) => isMine && !mayAnswer),
    }
  })
}
