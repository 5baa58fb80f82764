import type { Refusal } from '@/server/domain/permissions'
import { hasBeenActive } from '@/server/domain/register/ground-changes'
import type { ActivityView } from '../view'

export const steps = ['submit', 'activate', 'return', 'archive', 'restore', 'delete'] as const
export type Step = (typeof steps)[number]

/** A step somebody can take now; with a reason it is shown and explained, and cannot be taken. */
export type OfferedStep = { step: Step; refusal: Refusal | null }

/** Who may approve otherwise reads why not now. */
const explainedRefusals: ReadonlySet<Refusal | null> = new Set(['dpo_does_not_approve', 'submit_first', 'submitted_it'])

type Facts = Pick<ActivityView, 'refusals'> & { activity: Pick<ActivityView['activity'], 'status' | 'approvedAt'> }

/** Which steps the page offers this person: the first stands as a button, the others in a menu. */
export function offeredSteps({ activity: { status, approvedAt }, refusals }: Facts): OfferedStep[] {
  const isDraft = status === 'concept' || status === 'in_review'
  const offer = (step: Step, possible: boolean, action: keyof typeof refusals): OfferedStep[] => {
    const refusal = refusals[action]
    const explained = step === 'activate' && explainedRefusals.has(refusal)
    return possible && (refusal === null || explained) ? [{ step, refusal }] : []
  }
  return [
    ...offer('activate', isDraft, 'activity.activate'),
    ...offer('submit', status === 'concept', 'activity.submit'),
    ...offer('return', status === 'in_review', 'activity.activate'),
    ...offer('restore', status === 'archived', 'activity.archive'),
    ...offer('archive', status !== 'archived', 'activity.archive'),
    ...offer('delete', !hasBeenActive({ status, approvedAt }), 'activity.delete'),
  ]
}
