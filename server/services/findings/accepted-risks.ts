import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, users } from '@/db/schema'
import type { AcceptedRisk } from '@/server/domain/findings/accepted-risk'
import { anyOf } from '../any-of'
import type { Member } from '../member'
import { messageOf } from './describe-finding'
import { judgeAmong } from './judged'

/**
 * Whether somebody accepted a finding in an activity, or in a contract that covers it, for a term that is not over on a
 * day. It may have returned since, because the facts changed: `acceptedRisks` tells.
 */
export function hasAcceptance({ organisationId }: Member, activityId: SQL, day: string): SQL {
  return sql`exists(select from decisions d where d.organisation_id = ${organisationId} and d.kind = 'accepted'
    and d.expires_on >= ${day}::date and (d.activity_id = ${activityId} or (d.subject_type = 'agreement' and exists(
      select from engagements e join contract_coverage v
        on v.organisation_id = e.organisation_id and v.engagement_id = e.id
      where e.organisation_id = d.organisation_id and e.activity_id = ${activityId}
        and v.contract_id::text = d.subject_id))))`
}

/**
 * The accepted findings of these activities that still hold on a day: the term runs, and the rule finds the same facts
 * as when it was decided. Only activities with such a decision are judged, so that a register without them costs nothing.
 */
export async function acceptedRisks(
  tx: Transaction,
  member: Member,
  ids: readonly string[],
  day: string,
): Promise<Map<string, AcceptedRisk[]>> {
  const accepting = await tx
    .select({ id: activities.id })
    .from(activities)
    .where(
      and(
        eq(activities.organisationId, member.organisationId),
        anyOf(activities.id, ids),
        hasAcceptance(member, sql`activities.id`, day),
      ),
    )
  const risks = new Map<string, AcceptedRisk[]>(accepting.map(({ id }) => [id, []]))
  if (risks.size === 0) return risks
  const { findings } = await judgeAmong(tx, member, day, (activityId) => anyOf(activityId, [...risks.keys()]))
  const nameOf = await namesOfUsers(tx)
  for (const finding of findings) {
    const { rule, outcome, standing, decision, involved } = finding
    if (!(outcome === 'gap' || outcome === 'open') || standing !== 'accepted' || !decision?.expiresOn) continue
    const { expiresOn: until, reason, decidedBy, decidedOn, dpoFollowed } = decision
    const by = nameOf.get(decidedBy ?? '') ?? ''
    const told = { rule: rule.id, message: messageOf(finding), until, reason, by, on: decidedOn ?? '', dpoFollowed }
    for (const activity of involved.activities) risks.get(activity)?.push(told)
  }
  return risks
}

async function namesOfUsers(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.select({ id: users.id, name: users.name }).from(users)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
