import { type ActivityStatusKey, activityStatuses } from '@/server/domain/vocabulary/activity-status'
import { termOf } from '../csv/codec'
import { plain } from '../values/plain'

const nothing = [
  'none',
  'geen',
  'nvt',
  'n.v.t.',
  'n.v.t',
  'niet van toepassing',
  'n/a',
  'not applicable',
  '-',
  'no',
  'nee',
]

/** Whether a cell says in words that there is nothing. */
export function saysNothing(cell: string): boolean {
  return nothing.includes(plain(cell))
}

const statuses: Record<string, ActivityStatusKey> = {
  draft: 'concept',
  review: 'in_review',
  'under review': 'in_review',
  'in gebruik': 'active',
  'in use': 'active',
  gearchiveerd: 'archived',
}
const labelled = termOf(activityStatuses)

/** A status out of the words for it, or undefined. */
export function readStatus(cell: string): ActivityStatusKey | undefined {
  return labelled.read(cell, 'nl') ?? statuses[plain(cell).replaceAll('_', ' ')]
}

/** A period in months when that is all a text says: "7 jaar", "18 months"; null for any other text. */
export function readMonths(text: string): number | null {
  const found = /^(\d{1,3}) ?(jaar|jaren|years?|maand|maanden|months?)$/.exec(plain(text))
  if (!found) return null
  const months = Number(found[1]) * (/^(jaar|jaren|year)/.test(found[2] ?? '') ? 12 : 1)
  return months <= 1200 ? months : null
}
