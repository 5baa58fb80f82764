import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { engagements, transfers } from '@/db/schema'
import type { Activity, ActivityStatus } from '@/server/domain/register/activity'
import { type StepInput, stepWays } from '@/server/domain/register/activity-step'
import { emptyElementsOf } from '@/server/domain/register/completeness'
import { invalid } from '../errors'
import { type Member, reading, writing } from '../member'
import { today } from '../today'
import { demandApprovable } from './approve'
import { loadActivity } from './load'
import { changeActivity } from './save'

type At = { id: string; version: number }

/**
 * Takes an activity one step further in its life. Throws InvalidError when its status does not allow the step, when it
 * is given back without a remark, and when on that day (YYYY-MM-DD) something stops its approval.
 */
export function takeStep(member: Member, input: At & StepInput, day = today()): Promise<Activity> {
  const label = `activity:${input.step}`
  return writing(member, stepWays[input.step].action, label, (tx) => stepActivity(tx, member, input, day))
}

/** The same inside a transaction that is open already; asks the permission that the step needs. */
export function stepActivity(tx: Transaction, member: Member, input: At & StepInput, day = today()): Promise<Activity> {
  const way = stepWays[input.step]
  return changeActivity(
    tx,
    member,
    input,
    `activity:${input.step}`,
    async (present) => {
      if (!way.from.includes(present.status)) throw invalid('status', 'not_from_this_status')
      if (input.step === 'return' && !input.remark) throw invalid('remark', 'required')
      if (input.step === 'activate') await demandApprovable(tx, member, present, day)
      return input.step === 'archive' ? { endDate: input.endDate ?? present.endDate } : {}
    },
    { action: way.action, facts: stepFacts(member, input, way.to) },
  )
}

function stepFacts(member: Member, { step, remark }: StepInput, status: ActivityStatus) {
  const facts = { status, statusSince: new Date() }
  if (step === 'return') return { ...facts, returnRemark: remark }
  if (step === 'submit') return { ...facts, submittedBy: member.userId, returnRemark: '' }
  if (step === 'activate') return { ...facts, approvedBy: member.userId, approvedAt: new Date(), returnRemark: '' }
  return facts
}

/** Records as active what was in use before it came into the register; what the rules find there stays to be solved. */
export function recordInUse(member: Member, at: At): Promise<Activity> {
  const now = new Date()
  const facts = { status: 'active' as const, statusSince: now, approvedBy: member.userId, approvedAt: now }
  return writing(member, 'activity.activate', 'activity:activate', (tx) =>
    changeActivity(tx, member, at, 'activity:activate', async () => ({}), { action: 'activity.activate', facts }),
  )
}

/** Which elements of the register are still empty, to be shown before somebody activates. Throws NotFoundError. */
export function listEmptyElements(member: Member, activityId: string) {
  return reading(member, async (tx) => {
    const activity = await loadActivity(tx, member, activityId)
    return emptyElementsOf(activity, await registeredFacts(tx, member, activityId))
  })
}

/** What completeness needs to know of the parties of an activity. */
export async function registeredFacts(tx: Transaction, member: Member, activityId: string) {
  const [row] = await tx
    .select({
      engagements: sql<number>`count(distinct ${engagements.id})::int`,
      transferCountries: sql<number>`count(distinct ${transfers.country})::int`,
    })
    .from(engagements)
    .leftJoin(
      transfers,
      and(eq(transfers.organisationId, engagements.organisationId), eq(transfers.engagementId, engagements.id)),
    )
    .where(and(eq(engagements.organisationId, member.organisationId), eq(engagements.activityId, activityId)))
  return row ?? { engagements: 0, transferCountries: 0 }
}
