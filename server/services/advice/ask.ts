import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { advices } from '@/db/schema'
import type { QuestionInput } from '@/server/domain/register/advice'
import { loadActivity } from '../activities/load'
import { invalid, NotFoundError } from '../errors'
import { messageOf } from '../findings/describe-finding'
import { findNow } from '../findings/find-now'
import { demand, type Member, writing } from '../member'
import { today } from '../today'
import { dpoNames } from './dpo'
import { insertAdvice } from './keep'
import { type ToldAdvice, tellAdvice } from './tell'

const action = 'advice:ask'

/**
 * Puts a question about an activity, or about what the rules find in it, to the FG or to an outside adviser
 * (Art. 38(1) and 39(1)(a) AVG). Throws NotFoundError, ForbiddenError, or InvalidError `no_dpo` or `own_dpo`.
 */
export function askAdvice(member: Member, input: QuestionInput, day = today()): Promise<ToldAdvice> {
  return writing(member, 'advice.ask', action, async (tx) => {
    const activity = await loadActivity(tx, member, input.activityId)
    demand(member, 'advice.ask', activity)
    if (input.to === 'dpo') await checkDpo(tx, member)
    const question = {
      question: input.question,
      askedBy: member.userId,
      askedAt: sql`now()`,
      adviser: input.to === 'adviser' ? input.adviser : null,
      ...(await findingOf(tx, member, input, day)),
    }
    const id = await insertAdvice(tx, member, activity, question, action)
    const [told] = await tellAdvice(tx, member, eq(advices.id, id))
    if (!told) throw new NotFoundError()
    return told
  })
}

async function checkDpo(tx: Transaction, member: Member): Promise<void> {
  if (member.isDpo) throw invalid('to', 'own_dpo')
  if ((await dpoNames(tx, member)).length === 0) throw invalid('to', 'no_dpo')
}

async function findingOf(tx: Transaction, member: Member, { activityId, finding }: QuestionInput, day: string) {
  if (!finding) return {}
  return { ...finding, finding: messageOf(await findNow(tx, member, { ...finding, activityId }, day)) }
}
