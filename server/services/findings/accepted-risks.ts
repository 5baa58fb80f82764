import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities } from '@/db/schema'
import type { AcceptedRisk } from '@/server/domain/findings/accepted-risk'
import { anyOf } from '../any-of'
import type { Member } from '../member'
import { messageOf, namesOfPeople } from './describe-finding'
import { judgeAmong } from './judged'
import type { StandingFinding } from './standing'

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

/** A finding that somebody accepted instead of solving it, and the last day (YYYY-MM-DD) it may stay. */
export type AcceptedFinding = { finding: StandingFinding; until: string }

/**
 * The accepted findings of these activities that still hold on a day: the term runs, and the rule finds the same facts
 * as when it was decided. Only activities with such a decision are judged, so that a register without them costs nothing.
 */
export async function acceptedRisks(
  tx: Transaction,
  member: Member,
  ids: readonly string[],
  day: string,
): Promise<Map<string, AcceptedFinding[]>> {
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
  const risks = new Map<string, AcceptedFinding[]>(accepting.map(({ id }) => [id, []]))
  if (risks.size === 0) return risks
  const { findings } = await judgeAmong(tx, member, day, (activityId) => anyOf(activityId, [...risks.keys()]))
  for (const finding of findings) {
    const { outcome, standing, decision, involved } = finding
    if (!(outcome === 'gap' || outcome === 'open') || standing !== 'accepted' || !decision?.expiresOn) continue
    for (const activity of involved.activities) risks.get(activity)?.push({ finding, until: decision.expiresOn })
  }
  return risks
}

/** The same in words, with who accepted it and why: as an auditor takes it along. */
export async function acceptedInWords(
  tx: Transaction,
  member: Member,
  ids: readonly string[],
  day: string,
): Promise<Map<string, AcceptedRisk[]>> {
  const risks = await acceptedRisks(tx, member, ids, day)
  if (risks.size === 0) return new Map()
  const people = await namesOfPeople(tx)
  return new Map([...risks].map(([id, accepted]) => [id, accepted.map((one) => inWords(one, people))]))
}

function inWords({ finding, until }: AcceptedFinding, people: ReadonlyMap<string, string>): AcceptedRisk {
  const { reason = '', decidedBy, decidedOn, dpoFollowed = null } = finding.decision ?? {}
  const by = people.get(decidedBy ?? '') ?? ''
  return { rule: finding.rule.id, message: messageOf(finding), until, reason, by, on: decidedOn ?? '', dpoFollowed }
}
