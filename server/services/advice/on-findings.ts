import { and, isNotNull, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { advices } from '@/db/schema'
import type { Finding } from '@/server/domain/findings/collect'
import { keyAbout } from '@/server/domain/findings/key-about'
import type { Among } from '../findings/among'
import type { Member } from '../member'
import { type ToldAdvice, tellAdvice } from './tell'

/** Looks up what was asked and advised about a finding, of the whole register or of some activities. */
export async function adviceOnFindings(
  tx: Transaction,
  member: Member,
  among?: Among,
): Promise<(finding: Finding) => ToldAdvice[]> {
  const aboutFindings = and(isNotNull(advices.rule), isNull(advices.withdrawnAt), among?.(advices.activityId))
  const told = await tellAdvice(tx, member, aboutFindings)
  const byFinding = Map.groupBy(told, ({ activity, finding }) => `${activity.id} ${finding?.key}`)
  return ({ rule, of, activityId: id }) => byFinding.get(`${id} ${keyAbout(rule.id, of)}`) ?? []
}
