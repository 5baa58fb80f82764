import { and, desc, eq, gt, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { assessments, auditEvents, contractCoverage, decisions, engagements } from '@/db/schema'
import type { Subject } from '@/server/domain/rules/subject'
import { anyOf } from '../any-of'
import type { Member } from '../member'

/** A place in the audit trail; the hash tells it from the same place in a trail that went another way after a restore. */
export type Position = { sequence: number; hash: string }

const positions = { sequence: auditEvents.sequence, hash: sql<string>`encode(${auditEvents.hash}, 'hex')` }

/** How far the audit trail of an organisation has come. */
export async function positionOf(tx: Transaction, { organisationId }: Member): Promise<Position> {
  const [last] = await tx
    .select(positions)
    .from(auditEvents)
    .where(eq(auditEvents.organisationId, organisationId))
    .orderBy(desc(auditEvents.sequence))
    .limit(1)
  return last ?? { sequence: 0, hash: '' }
}

/** Tells whether two positions are one place in one trail. */
export function isSamePosition(one: Position, other: Position): boolean {
  return one.sequence === other.sequence && one.hash === other.hash
}

/** What a save of these records can change in the judgement of activities. */
const ofActivities = ['activity', 'engagement', 'party', 'contract', 'assessment', 'decision'] as const
const ofNone: ReadonlySet<string> = new Set(['inventory_answer', 'advice'])

/** Tables of which every change that rules can see is a save of a record, and those that no rule about an activity reads. */
const followed: ReadonlySet<string> = new Set([
  ...['activities', 'purposes', 'activity_entries', 'data_lines', 'retention_lines', 'retention_coverage'],
  ...['controllers_served', 'loose_values', 'ground_changes', 'answers', 'engagements', 'transfers', 'parties'],
  ...['sub_processors', 'contracts', 'contract_clauses', 'contract_annexes', 'contract_coverage', 'assessments'],
  ...['decisions', 'inventory_answers', 'advices', 'record_versions', 'access_events', 'finding_counts', 'files'],
  ...['memberships', 'invitations'],
])

/**
 * Which activities the rules may judge differently since a position of the audit trail, by id; null when it can be all of
 * them, also because the trail does not hold that position (any more). `known` is the register as it was judged then:
 * what is gone can be found there only.
 */
export async function changedActivities(
  tx: Transaction,
  member: Member,
  since: Position,
  known: Subject,
): Promise<Set<string> | null> {
  const ours = eq(auditEvents.organisationId, member.organisationId)
  const events = and(ours, gt(auditEvents.sequence, since.sequence))
  const [[before], tables, saved] = await Promise.all([
    tx
      .select(positions)
      .from(auditEvents)
      .where(and(ours, eq(auditEvents.sequence, since.sequence))),
    tx.selectDistinct({ name: auditEvents.tableName }).from(auditEvents).where(events),
    tx
      .selectDistinct({
        type: sql<string>`split_part(${auditEvents.rowKey}, '/', 1)`,
        id: sql<string>`split_part(${auditEvents.rowKey}, '/', 2)`,
      })
      .from(auditEvents)
      .where(and(events, eq(auditEvents.tableName, 'record_versions'))),
  ])
  if (!before || !isSamePosition(before, since)) return null
  if (tables.some(({ name }) => !followed.has(name))) return null
  const ids = new Map(ofActivities.map((type) => [type as string, [] as string[]]))
  for (const { type, id } of saved) {
    if (ofNone.has(type)) continue
    const list = ids.get(type)
    if (!list) return null
    list.push(id)
  }
  const found = await findActivities(tx, member, (type) => ids.get(type) ?? [])
  const gone = heldBefore(known, new Set([...(ids.get('engagement') ?? []), ...(ids.get('contract') ?? [])]))
  return new Set([...(ids.get('activity') ?? []), ...found, ...gone])
}

type IdsOf = (type: (typeof ofActivities)[number]) => readonly string[]

/** The activities in which these records take part now. */
async function findActivities(tx: Transaction, { organisationId }: Member, idsOf: IdsOf): Promise<string[]> {
  const parties = tx
    .select({ id: engagements.activityId })
    .from(engagements)
    .where(
      and(
        eq(engagements.organisationId, organisationId),
        sql`(${anyOf(engagements.id, idsOf('engagement'))} or ${anyOf(engagements.partyId, idsOf('party'))})`,
      ),
    )
  const agreed = [...idsOf('contract')]
  const decided = await tx
    .select({ id: decisions.activityId, type: decisions.subjectType, subjectId: decisions.subjectId })
    .from(decisions)
    .where(and(eq(decisions.organisationId, organisationId), anyOf(decisions.id, idsOf('decision'))))
  for (const { type, subjectId } of decided) if (type === 'agreement') agreed.push(subjectId)
  const covered = tx
    .select({ id: engagements.activityId })
    .from(contractCoverage)
    .innerJoin(
      engagements,
      and(
        eq(engagements.organisationId, contractCoverage.organisationId),
        eq(engagements.id, contractCoverage.engagementId),
      ),
    )
    .where(and(eq(contractCoverage.organisationId, organisationId), anyOf(contractCoverage.contractId, agreed)))
  const assessed = tx
    .select({ id: assessments.activityId })
    .from(assessments)
    .where(and(eq(assessments.organisationId, organisationId), anyOf(assessments.id, idsOf('assessment'))))
  const rows = (await Promise.all([parties, covered, assessed])).flat()
  return [...rows, ...decided].flatMap(({ id }) => (id ? [id] : []))
}

/** The activities that held one of these engagements or agreements when they were judged. */
function heldBefore(known: Subject, ids: ReadonlySet<string>): string[] {
  if (ids.size === 0) return []
  const holds = ({ id, children }: Subject): boolean => ids.has(id) || children.some(holds)
  return known.children.filter((child) => child.type === 'activity' && child.children.some(holds)).map(({ id }) => id)
}
