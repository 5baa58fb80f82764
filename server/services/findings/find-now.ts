import type { Transaction } from '@/db/client'
import type { DecisionInput } from '@/server/domain/register/decision'
import { NotFoundError } from '../errors'
import type { Member } from '../member'
import { oneActivity } from './among'
import { judgeAll } from './judge-again'
import { judgeAmong } from './judged'
import type { StandingFinding } from './standing'

type At = Pick<DecisionInput, 'rule' | 'subjectType' | 'subjectId' | 'activityId'>

/** The finding as the rules see it on a day. Throws NotFoundError when they do not find it (any more). */
export async function findNow(tx: Transaction, member: Member, at: At, day: string): Promise<StandingFinding> {
  const { activityId: id } = at
  const { findings } = id ? await judgeAmong(tx, member, day, oneActivity(id)) : await judgeAll(tx, member, day)
  const found = findings.find(
    ({ rule, of, activityId }) =>
      rule.id === at.rule && of.type === at.subjectType && of.id === at.subjectId && activityId === at.activityId,
  )
  if (!found || (found.outcome !== 'gap' && found.outcome !== 'open')) throw new NotFoundError()
  return found
}
