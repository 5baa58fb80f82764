import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { advices } from '@/db/schema'
import type { Finding } from '@/server/domain/findings/collect'
import type { Member } from '../member'
import { type ToldAdvice, tellAdvice } from './tell'

/** Looks up what was asked and advised about a finding, of the whole register or of one activity. */
export async function adviceOnFindings(
  tx: Transaction,
  member: Member,
  activityId?: string,
): Promise<(finding: Finding) => ToldAdvice[]> {
  const ofActivity = activityId ? eq(advices.activityId, activityId) : undefined
  const told = await tellAdvice(tx, member, and(isNotNull(advices.rule), isNull(advices.withdrawnAt), ofActivity))
  const byFinding = Map.groupBy(told, ({ activity, finding }) => `${activity.id} ${finding?.key}`)
  return ({ rule, of, activityId: id }) => byFinding.get(`${id} ${rule.id}:${of.type}:${of.id}`) ?? []
}
