import { and, eq, inArray, isNull, max, ne, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import {
  accessEvents,
  activities,
  answers,
  assessments,
  contractCoverage,
  contracts,
  decisions,
  inventoryAnswers,
  listEntries,
  memberships,
  organisations,
  parties,
  subProcessors,
} from '@/db/schema'
import type { Subject } from '@/server/domain/rules/subject'
import { agreementColumns } from '../contracts/agreements'
import { NotFoundError } from '../errors'
import { type ActivityDocument, documentsWhere } from '../exchange/activity-documents'
import type { Member } from '../member'
import { contentOf } from '../organisations/content'
import { dayOf } from '../today'
import { assessmentsBySubject } from './assessment-facts'
import { buildSubjects } from './build-subjects'
import { organisationFacts } from './organisation-facts'
import type { AgreementRow } from './party-facts'
import { answersBySubject } from './stated'

/**
 * The register of an organisation as the rules see it on a day (YYYY-MM-DD), without archived activities: all of it, or
 * one activity with what belongs to it. What the rules say of the organisation needs all of it.
 */
export async function loadSubjects(
  tx: Transaction,
  member: Member,
  today: string,
  activityId?: string,
): Promise<Subject> {
  const ours = member.organisationId
  const theseActivities = and(
    eq(activities.organisationId, ours),
    ne(activities.status, 'archived'),
    activityId ? eq(activities.id, activityId) : undefined,
  )
  const [organisation, documents, entries, coverage, subs, inventory, members, decided, answered, assessed, shown] =
    await Promise.all([
      tx.select().from(organisations).where(eq(organisations.id, ours)),
      readDocuments(tx, theseActivities),
      tx.select().from(listEntries).where(eq(listEntries.organisationId, ours)),
      readCoverage(tx, ours, activityId),
      readSubProcessors(tx, ours),
      tx.select().from(inventoryAnswers).where(eq(inventoryAnswers.organisationId, ours)),
      tx
        .select({ userId: memberships.userId, isDpo: memberships.isDpo })
        .from(memberships)
        .where(eq(memberships.organisationId, ours)),
      tx
        .select()
        .from(decisions)
        .where(and(eq(decisions.organisationId, ours), belongsTo(decisions.activityId, activityId))),
      tx
        .select()
        .from(answers)
        .where(and(eq(answers.organisationId, ours), belongsTo(answers.activityId, activityId))),
      tx
        .select()
        .from(assessments)
        .where(and(eq(assessments.organisationId, ours), belongsTo(assessments.activityId, activityId))),
      readLastShown(tx, ours),
    ])
  const [row] = organisation
  if (!row) throw new NotFoundError()
  return buildSubjects(
    {
      organisation: { id: ours, values: organisationFacts(contentOf(row), shown) },
      documents,
      entries: new Map(entries.map((entry) => [entry.id, entry])),
      contractsOf: (id) => coverage.get(id) ?? [],
      subProcessorsOf: (id) => subs.get(id),
      inventory: inventory.map((one) => ({ ...one, answeredOn: dayOf(one.answeredAt) })),
      members,
      decisions: decided,
      answersOf: answersBySubject(answered),
      assessmentOf: assessmentsBySubject(assessed),
    },
    today,
  )
}

async function readDocuments(tx: Transaction, condition: SQL | undefined): Promise<ActivityDocument[]> {
  const rows = await tx.execute<{ document: string }>(documentsWhere(condition))
  return rows.map(({ document }) => JSON.parse(document))
}

/** What belongs to one activity, or to the organisation itself. */
function belongsTo(column: PgColumn, activityId: string | undefined): SQL | undefined {
  return activityId ? or(eq(column, activityId), isNull(column)) : undefined
}

/** The contracts that cover each engagement. */
async function readCoverage(tx: Transaction, ours: string, activityId?: string): Promise<Map<string, AgreementRow[]>> {
  const covering = activityId
    ? sql`${contractCoverage.engagementId} in (select e.id from engagements e
        where e.organisation_id = ${ours} and e.activity_id = ${activityId})`
    : undefined
  const covered = activityId
    ? sql`${contracts.id} in (select v.contract_id from contract_coverage v
        join engagements e on e.organisation_id = v.organisation_id and e.id = v.engagement_id
        where v.organisation_id = ${ours} and e.activity_id = ${activityId})`
    : undefined
  const [links, rows] = await Promise.all([
    tx
      .select({ engagementId: contractCoverage.engagementId, contractId: contractCoverage.contractId })
      .from(contractCoverage)
      .where(and(eq(contractCoverage.organisationId, ours), covering)),
    tx
      .select({
        ...agreementColumns,
        breachNotice: contracts.breachNotice,
        liability: contracts.liability,
        essencePublic: contracts.essencePublic,
      })
      .from(contracts)
      .where(and(eq(contracts.organisationId, ours), covered)),
  ])
  const byId = new Map(rows.map((contract) => [contract.id, contract]))
  const grouped = Map.groupBy(links, (link) => link.engagementId)
  return new Map([...grouped].map(([id, of]) => [id, of.flatMap((link) => byId.get(link.contractId) ?? [])]))
}

async function readSubProcessors(tx: Transaction, ours: string) {
  const rows = await tx
    .select({
      id: parties.id,
      confirmedNone: parties.noSubProcessorsConfirmed,
      checkedOn: parties.subProcessorsCheckedOn,
      count: sql<number>`(select count(*)::int from ${subProcessors} s
        where s.organisation_id = "parties"."organisation_id" and s.party_id = "parties"."id")`,
    })
    .from(parties)
    .where(eq(parties.organisationId, ours))
  return new Map(rows.map(({ id, ...facts }) => [id, facts]))
}

/** The day on which an auditor last looked or somebody last took the register along; null when nobody did. */
async function readLastShown(tx: Transaction, ours: string): Promise<string | null> {
  const [row] = await tx
    .select({ at: max(accessEvents.at) })
    .from(accessEvents)
    .where(and(eq(accessEvents.organisationId, ours), inArray(accessEvents.kind, ['auditor_visit', 'export'])))
  return row?.at ? dayOf(row.at) : null
}
