import { type Action, can } from '@/server/domain/permissions'
import type { ActivityStatus } from '@/server/domain/register/activity'
import { type Locale, say } from '@/server/domain/text'
import { activityStatuses } from '@/server/domain/vocabulary/activity-status'
import { ownerColumn, statusColumn } from '@/server/exchange/csv/columns/general'
import { type ImportDraft, keepLoose } from '@/server/exchange/import-draft'
import type { Member } from '../member'
import type { ImportState } from './import-state'
import { leaveOtherKinds, settleEntries } from './settle-entries'
import { settleParties } from './settle-parties'

/** Keeps a value that does not fit as text with the activity, under the name of its column. */
export type Leave = (column: string, value: string) => void

export type SettledDraft = ImportDraft & { ownerId: string | null }

const steps: Record<ActivityStatus, Action | null> = {
  concept: null,
  in_review: 'activity.submit',
  active: 'activity.activate',
  archived: 'activity.archive',
}

/**
 * Fits a row to the register it goes into: a status this person may give, an owner who is a member, parties as the
 * register knows them, each list entry once. What does not fit stays as text with the activity.
 */
export function settleDraft(draft: ImportDraft, state: ImportState, member: Member, locale: Locale): SettledDraft {
  const left: ImportDraft['notUnderstood'] = []
  const leave: Leave = (column, value) => left.push({ column, value })
  const activity = {
    ...draft.activity,
    ...settleEntries(draft.activity, state.entries, locale, leave),
    parties: settleParties(draft.activity.parties, state.parties, locale, leave),
    loose: [...draft.activity.loose],
  }
  leaveOtherKinds(activity.dataLines, state.entries, locale, leave)
  const step = steps[activity.status]
  if (step && !can(member, step)) {
    leave(say(statusColumn.header, locale), say(activityStatuses[activity.status], locale))
    activity.status = 'concept'
  }
  const ownerId = ownerOf(activity.owner, state)
  if (activity.owner && !ownerId) leave(say(ownerColumn.header, locale), activity.owner)
  for (const { column, value } of left) keepLoose(activity, 'unsorted', column, value, draft.line)
  return { ...draft, activity, notUnderstood: [...draft.notUnderstood, ...left], ownerId }
}

/** Only an address says for certain who is meant. */
function ownerOf(owner: string, { owners }: ImportState): string | null {
  const address = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(owner)?.[1] ?? owner
  return owners.get(address.trim().toLowerCase()) ?? null
}
