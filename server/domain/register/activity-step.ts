import { z } from 'zod'
import type { Action } from '../permissions'
import type { ActivityStatusKey } from '../vocabulary/activity-status'
import { day, prose } from './values'

export const steps = ['submit', 'return', 'activate', 'archive', 'restore'] as const
export type Step = (typeof steps)[number]

/** `remark` tells the owner why an activity is given back; `endDate` is the day (YYYY-MM-DD) on which it stopped. */
export const stepInput = z.object({
  step: z.enum(steps),
  endDate: day.nullable().optional(),
  remark: prose.optional(),
})
export type StepInput = z.infer<typeof stepInput>

/** From which status each step of an activity's life may be taken, where it leads, and the permission it needs. */
export const stepWays: Record<Step, { from: readonly ActivityStatusKey[]; to: ActivityStatusKey; action: Action }> = {
  submit: { from: ['concept'], to: 'in_review', action: 'activity.submit' },
  return: { from: ['in_review'], to: 'concept', action: 'activity.activate' },
  activate: { from: ['concept', 'in_review'], to: 'active', action: 'activity.activate' },
  archive: { from: ['concept', 'in_review', 'active'], to: 'archived', action: 'activity.archive' },
  restore: { from: ['archived'], to: 'concept', action: 'activity.archive' },
}
