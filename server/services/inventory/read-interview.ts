import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { listEntries } from '@/db/schema'
import { refusal } from '@/server/domain/permissions'
import { interview } from '@/server/domain/questions/interview'
import { firstOpenStep, type InterviewFacts, stepState } from '@/server/domain/questions/interview-progress'
import type { Activity } from '@/server/domain/register/activity'
import { isTouchpointKind, type TouchpointKind } from '@/server/domain/touchpoints'
import { entryIdsOf, labelsOf } from '../activities/document'
import { loadActivity } from '../activities/load'
import { readAnswers } from '../answers/read-answers'
import { NotFoundError } from '../errors'
import { type Member, reading } from '../member'
import { today } from '../today'
import { readInventoryAnswers, readTouchpointActivities, type TouchpointActivity } from './list-inventory'

/** Which interview: of a kind, about the activity named, or about the one that can be continued. */
export type InterviewWanted = { kind: string; activityId: string | null }

/**
 * The interview about a kind of touchpoint as far as it is: its activity, what was answered, how far each step is, what
 * can be chosen from the own lists, and why this person may not answer, if so. Throws NotFoundError for a kind that does
 * not exist and for an activity that is not of this kind.
 */
export function readInterview(member: Member, { kind, activityId }: InterviewWanted) {
  return reading(member, (tx) => {
    if (!isTouchpointKind(kind)) throw new NotFoundError()
    return viewInterview(tx, member, kind, activityId)
  })
}

/** The same inside a transaction that is open already. */
export async function viewInterview(tx: Transaction, member: Member, kind: TouchpointKind, activityId: string | null) {
  const [[usage], activities] = await Promise.all([
    readInventoryAnswers(tx, member, kind),
    readTouchpointActivities(tx, member, kind),
  ])
  const activity = await chooseActivity(tx, member, kind, activityId ?? continued(activities))
  const noLabels: Record<string, string> = {}
  const [answers, labels, choices] = await Promise.all([
    activity ? readAnswers(tx, member, { activityId: activity.id }) : [],
    activity ? labelsOf(tx, member, entryIdsOf(activity)) : noLabels,
    readChoices(tx, member),
  ])
  const facts: InterviewFacts = { usage: usage?.answer ?? null, activity, answers }
  const steps = interview(kind)
  return {
    kind,
    usage: usage ?? null,
    activities,
    activity,
    answers,
    labels,
    choices,
    /** The day on which laws are read, as YYYY-MM-DD. */
    today: today(),
    states: Object.fromEntries(steps.map((step) => [step.id, stepState(step, facts)])),
    firstOpen: firstOpenStep(steps, facts)?.id ?? null,
    mayNotEdit: activity ? refusal(member, 'activity.edit', activity) : null,
    mayNotSubmit: activity ? refusal(member, 'activity.submit', activity) : null,
  }
}

export type InterviewView = Awaited<ReturnType<typeof viewInterview>>

function continued(activities: readonly TouchpointActivity[]): string | null {
  const mine = activities.find((activity) => activity.mayEdit && activity.status === 'concept')
  return (mine ?? activities[0])?.id ?? null
}

async function chooseActivity(
  tx: Transaction,
  member: Member,
  kind: TouchpointKind,
  id: string | null,
): Promise<Activity | null> {
  if (id === null) return null
  const activity = await loadActivity(tx, member, id)
  if (activity.kind !== kind) throw new NotFoundError()
  return activity
}

/** The entries that can be chosen where a step asks for lines: categories of data and measures. */
function readChoices(tx: Transaction, member: Member) {
  return tx
    .select({ id: listEntries.id, list: listEntries.list, label: listEntries.label })
    .from(listEntries)
    .where(
      and(
        eq(listEntries.organisationId, member.organisationId),
        inArray(listEntries.list, ['data_category', 'measure']),
        eq(listEntries.retired, false),
      ),
    )
    .orderBy(sql`lower(${listEntries.label})`)
}
