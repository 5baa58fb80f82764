import type { Action } from '../permissions'
import type { ActivityStatusKey } from '../vocabulary/activity-status'

export const steps = ['submit', 'return', 'activate', 'archive', 'restore'] as const
export type Step = (typeof steps)[number]

/** From which status each step of an activity's life may be taken, where it leads, and the permission it needs. */
export const stepWays: Record<Step, { from: readonly ActivityStatusKey[]; to: ActivityStatusKey; action: Action }> = {
  submit: { from: ['concept'], to: 'in_review', action: 'activity.submit' },
  return: { from: ['in_review'], to: 'concept', action: 'activity.activate' },
  activate: { from: ['concept', 'in_review'], to: 'active', action: 'activity.activate' },
  archive: { from: ['concept', 'in_review', 'active'], to: 'archived', action: 'activity.archive' },
  restore: { from: ['archived'], to: 'concept', action: 'activity.archive' },
}
