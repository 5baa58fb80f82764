import { and, eq, type SQL } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { activities, answers, assessments, listEntries, organisations } from '@/db/schema'
import type { InformedActivity, InformedOrganisation, Listed } from '@/server/domain/information/facts'
import { NotFoundError } from '../errors'
import { type ActivityDocument, documentsWhere } from '../exchange/activity-documents'
import type { Member } from '../member'
import { detailsOf } from '../organisations/content'

type Entries = ReadonlyMap<string, Listed & { categoryKind: string | null }>
type Answered = Map<string, { question: string; value: string; note: string }[]>
type Names = { entries: Entries; interests: ReadonlyMap<string, string>; answered: Answered }

/** The organisation, and those of its activities that a condition means, as texts for people need them. */
export async function loadInformed(
  tx: Transaction,
  member: Member,
  condition: SQL | undefined,
  activityId?: string,
): Promise<{ organisation: InformedOrganisation; activities: InformedActivity[] }> {
  const ours = member.organisationId
  const meant = and(eq(activities.organisationId, ours), condition)
  const [[organisation], rows, names] = await Promise.all([
    tx.select().from(organisations).where(eq(organisations.id, ours)),
    tx.execute<{ document: string }>(documentsWhere(meant)),
    loadNames(tx, ours, activityId),
  ])
  if (!organisation) throw new NotFoundError()
  const documents = rows.map(({ document }): ActivityDocument => JSON.parse(document))
  return { organisation: detailsOf(organisation), activities: documents.map((one) => informed(one, names)) }
}

async function loadNames(tx: Transaction, ours: string, activityId?: string): Promise<Names> {
  const { id, key, label, categoryKind } = listEntries
  const [entries, weighed, answered] = await Promise.all([
    tx.select({ id, key, label, categoryKind }).from(listEntries).where(eq(listEntries.organisationId, ours)),
    tx
      .select({ purposeId: assessments.subjectId, content: assessments.content })
      .from(assessments)
      .where(
        and(
          eq(assessments.organisationId, ours),
          eq(assessments.kind, 'lia'),
          activityId ? eq(assessments.activityId, activityId) : undefined,
        ),
      ),
    tx
      .select({ subjectId: answers.subjectId, question: answers.question, value: answers.value, note: answers.note })
      .from(answers)
      .where(
        and(
          eq(answers.organisationId, ours),
          eq(answers.subjectType, 'activity'),
          eq(answers.item, ''),
          activityId ? eq(answers.subjectId, activityId) : undefined,
        ),
      ),
  ])
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    interests: new Map(weighed.map(({ purposeId, content }) => [purposeId, interestOf(content)])),
    answered: Map.groupBy(answered, (answer) => answer.subjectId),
  }
}

function interestOf(content: Record<string, unknown>): string {
  const interest = content['lia.interest']
  return typeof interest === 'string' ? interest.trim() : ''
}

const nameless = { label: '', key: null, categoryKind: null }

function informed(document: ActivityDocument, { entries, interests, answered }: Names): InformedActivity {
  const listed = (list: string): Listed[] =>
    document.entries.filter((entry) => entry.list === list).map(({ entryId }) => nameOf(entries, entryId))
  const said = answered.get(document.id) ?? []
  return {
    ...document,
    purposes: document.purposes.map((purpose) => ({ ...purpose, interest: interests.get(purpose.id) ?? '' })),
    subjects: listed('data_subject'),
    sources: listed('source'),
    recipients: listed('recipient'),
    data: document.dataLines.map(({ id, occurrence, categoryId, sourceId }) => ({
      ...{ id, occurrence, category: nameOf(entries, categoryId) },
      categoryKind: (entries.get(categoryId) ?? nameless).categoryKind,
      source: sourceId ? nameOf(entries, sourceId) : null,
    })),
    retention: document.retentionLines,
    parties: document.engagements.map(({ party, ...engagement }) => ({ ...engagement, name: party.name })),
    answers: Object.fromEntries(said.map(({ question, value, note }) => [question, { value, note }])),
  }
}

function nameOf(entries: Entries, id: string): Listed {
  const { label, key } = entries.get(id) ?? nameless
  return { label, key }
}
