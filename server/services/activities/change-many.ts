import type { Transaction } from '@/db/client'
import type { Action } from '@/server/domain/permissions'
import { stepWays } from '@/server/domain/register/activity-step'
import type { BulkChange, ChangeManyInput } from '@/server/domain/register/bulk-change'
import { ServiceError } from '../errors'
import { type Member, writing } from '../member'
import { changeActivity } from './save'
import { stepActivity } from './status'

type At = ChangeManyInput['activities'][number]

/** An activity that stayed as it was, with the code and details of the ServiceError that says why. */
export type Refused = { id: string; code: string; details: Record<string, unknown> }

/**
 * Makes the same change to several activities, each with its own permission, version and history. Those that cannot be
 * changed are told apart and stop none of the others. Throws ForbiddenError when the role never allows the change.
 */
export function changeMany(member: Member, { activities, change }: ChangeManyInput) {
  return writing(member, actionOf(change), labelOf(change), async (tx) => {
    const changed: string[] = []
    const refused: Refused[] = []
    for (const at of activities) {
      const refusal = await attempt(tx, (part) => changeOne(part, member, at, change))
      if (refusal) refused.push({ id: at.id, code: refusal.code, details: refusal.details })
      else changed.push(at.id)
    }
    return { changed, refused }
  })
}

function actionOf(change: BulkChange): Action {
  return change.set === 'step' ? stepWays[change.step].action : 'activity.edit'
}

function labelOf(change: BulkChange): string {
  return change.set === 'step' ? `activity:${change.step}` : 'activity:save:general'
}

/** Does the work or leaves no trace of it; the refusal of a service is the answer, any other error ends everything. */
async function attempt(tx: Transaction, work: (part: Transaction) => Promise<unknown>): Promise<ServiceError | null> {
  try {
    await tx.transaction(work)
    return null
  } catch (error) {
    if (error instanceof ServiceError) return error
    throw error
  }
}

function changeOne(tx: Transaction, member: Member, at: At, change: BulkChange) {
  switch (change.set) {
    case 'owner':
      return changeActivity(tx, member, at, labelOf(change), async () => ({ ownerId: change.ownerId }))
    case 'review':
      return changeActivity(tx, member, at, labelOf(change), async () => ({ reviewDue: change.reviewDue }))
    case 'step':
      return stepActivity(tx, member, { ...change, ...at })
  }
}
