import type { ListedItem } from '@/server/domain/register/activity'
import { confirmedLines } from '@/server/domain/register/activity-parts'
import type { EditSection } from '@/server/domain/register/section-state'
import { type ActivityPage, editHref } from './activity-page'
import { NotFilledIn } from './not-filled-in'

type Props = {
  page: ActivityPage
  items: readonly ListedItem[]
  section: EditSection
  field: string
  what: string
}

/** The confirmed entries of a list in one line, each with its note. */
export function ListedNames({ page, items, section, field, what }: Props) {
  const confirmed = confirmedLines(items)
  if (confirmed.length === 0) return <NotFilledIn href={editHref(page, section, field)} what={what} />
  return confirmed
    .map(({ entryId, note }) => (note ? `${page.labels[entryId]} (${note})` : page.labels[entryId]))
    .join(', ')
}
