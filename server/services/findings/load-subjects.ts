import { and, eq, inArray, isNull, max, ne, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import {
  accessEvents,
  activities,
  answers,
  assessments,
  contracts,
  decisions,
  inventoryAnswers,
  listEntries,
  memberships,
  organisations,
  parties,
  subProcessors,
} from '@/db/schema'
import type { Decision } from '@/server/domain/findings/decision'
import type { Subject } from '@/server/domain/rules/subject'
import { anyOf } from '../any-of'
import { type ContractFacts, coveringContracts } from '../contracts/agreements'
import { NotFoundError } from '../errors'
import { type ActivityDocument, documentsWhere } from '../exchange/activity-documents'
import type { Member } from '../member'
import { contentOf } from '../organisations/content'
import { dayOf } from '../today'
import type { Among } from './among'
import { assessmentsBySubject } from './assessment-facts'
import { buildSubjects, type Loaded } from './build-subjects'
import { groundAdvice } from './decision-facts'
import type { AgreementRow } from './party-facts'
import { answersBySubject } from './stated'

/**
 * The register of an organisation as the rules see it on a day (YYYY-MM-DD), without archived activities: all of it, or
 * some activities with what belongs to them; and what was decided about findings there. What the rules say of the
 * organisation needs all of it.
 */
export async function loadSubjects(
  tx: Transaction,
  member: Member,
  today: string,
  among?: Among,
): Promise<{ root: Subject; decided: readonly Decision[] }> {
  const loaded = await loadFacts(tx, member, among)
  return { root: buildSubjects(loaded, today), decided: loaded.decisions }
}

/** The same before it is put together, for any day. */
export async function loadFacts(tx: Transaction, member: Member, among?: Among): Promise<Loaded> {
  const ours = member.organisationId
  const theseActivities = and(
    eq(activities.organisationId, ours),
    ne(activities.status, 'archived'),
    among?.(activities.id),
  )
  const [organisation, documents, entries, subs, inventory, members, decided, answered, assessed, lastShown] =
    await Promise.all([
      tx.select().from(organisations).where(eq(organisations.id, ours)),
      readDocuments(tx, theseActivities),
      tx.select().from(listEntries).where(eq(listEntries.organisationId, ours)),
      readSubProcessors(tx, ours),
      tx.select().from(inventoryAnswers).where(eq(inventoryAnswers.organisationId, ours)),
      tx
        .select({ userId: memberships.userId, isDpo: memberships.isDpo })
        .from(memberships)
        .where(eq(memberships.organisationId, ours)),
      tx
        .select()
        .from(decisions)
        .where(and(eq(decisions.organisationId, ours), belongsTo(decisions, among))),
      tx
        .select()
        .from(answers)
        .where(and(eq(answers.organisationId, ours), belongsTo(answers, among))),
      tx
        .select()
        .from(assessments)
        .where(and(eq(assessments.organisationId, ours), belongsTo(assessments, among))),
      readLastShown(tx, member),
    ])
  const [row] = organisation
  if (!row) throw new NotFoundError()
  const covering = await readAgreements(tx, member, documents)
  const content = await contentOf(tx, row)
  return {
    organisation: { id: ours, content, lastShown },
    documents,
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    contractsOf: (id) => covering.get(id) ?? [],
    subProcessorsOf: (id) => subs.get(id),
    inventory: inventory.map((one) => ({ ...one, answeredOn: dayOf(one.answeredAt) })),
    members,
    decisions: decided,
    adviceOf: groundAdvice(decided),
    answersOf: answersBySubject(answered),
    assessmentOf: assessmentsBySubject(assessed),
  }
}

async function readDocuments(tx: Transaction, condition: SQL | undefined): Promise<ActivityDocument[]> {
  const rows = await tx.execute<{ document: string }>(documentsWhere(condition))
  return rows.map(({ document }) => JSON.parse(document))
}

/** What belongs to these activities, to the organisation itself, or to a contract, which several activities share. */
function belongsTo(table: { activityId: PgColumn; subjectType: PgColumn }, among?: Among): SQL | undefined {
  if (!among) return undefined
  return or(among(table.activityId), isNull(table.activityId), eq(table.subjectType, 'agreement'))
}

/** The contracts that cover each engagement, with the terms that only rules read. */
async function readAgreements(
  tx: Transaction,
  member: Member,
  documents: readonly ActivityDocument[],
): Promise<Map<string, AgreementRow[]>> {
  const engaged = documents.flatMap(({ engagements }) => engagements.map(({ id }) => id))
  const covering = await coveringContracts(tx, member, engaged)
  const ids = [...new Set([...covering.values()].flat().map(({ id }) => id))]
  const terms = await tx
    .select({
      id: contracts.id,
      breachNotice: contracts.breachNotice,
      liability: contracts.liability,
      essencePublic: contracts.essencePublic,
    })
    .from(contracts)
    .where(and(eq(contracts.organisationId, member.organisationId), anyOf(contracts.id, ids)))
  const termsOf = new Map(terms.map((row) => [row.id, row]))
  const whole = (facts: ContractFacts): AgreementRow[] => {
    const own = termsOf.get(facts.id)
    return own ? [{ ...facts, ...own }] : []
  }
  return new Map([...covering].map(([id, of]) => [id, of.flatMap(whole)]))
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
export async function readLastShown(tx: Transaction, { organisationId: ours }: Member): Promise<string | null> {
  const [row] = await tx
    .select({ at: max(accessEvents.at) })
    .from(accessEvents)
    .where(and(eq(accessEvents.organisationId, ours), inArray(accessEvents.kind, ['auditor_visit', 'export'])))
  return row?.at ? dayOf(row.at) : null
}
