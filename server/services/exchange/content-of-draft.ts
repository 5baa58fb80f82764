import { type ActivityContent, activityContent } from '@/server/domain/register/activity'
import type { ListName } from '@/server/domain/register/list-entry'
import { indexOfRef } from '@/server/exchange/csv/same'
import type { PortableEntry } from '@/server/exchange/portable'
import { newId } from '../ids'
import { ImportError } from './import-error'
import type { SettledDraft } from './settle-draft'

/** Finds or makes the entry of a list with this name. */
export type EntryFinder = (list: ListName, label: string) => Promise<string>

/** A row as the content of an activity. Retention lines name their party later. Throws ImportError with the line. */
export async function contentOfDraft(draft: SettledDraft, entry: EntryFinder): Promise<ActivityContent> {
  const { activity } = draft
  const fresh = () => ({ id: newId(), proposed: false })
  const listed = async <T extends PortableEntry>(list: ListName, items: readonly T[]) => {
    const made = []
    for (const { label, ...item } of items) made.push({ ...item, ...fresh(), entryId: await entry(list, label) })
    return made
  }
  const dataLines: ActivityContent['dataLines'] = []
  for (const { category, categoryKind: _, source, ...line } of activity.dataLines) {
    const categoryId = await entry('data_category', category)
    dataLines.push({ ...line, ...fresh(), categoryId, sourceId: source ? await entry('source', source) : null })
  }
  const parsed = activityContent.safeParse({
    ...activity,
    ownerId: draft.ownerId,
    purposes: activity.purposes.map((purpose) => ({ ...purpose, ...fresh() })),
    groundChanges: [],
    controllersServed: activity.controllersServed.map((controller) => ({ ...controller, id: newId() })),
    loose: activity.loose.map((value) => ({ ...value, id: newId() })),
    dataLines,
    retentionLines: activity.retentionLines.map(({ covers, keptBy, ...line }) => ({
      ...line,
      ...fresh(),
      dataLineIds: covers.flatMap((ref) => dataLines[indexOfRef(activity.dataLines, ref)]?.id ?? []),
      engagementId: null,
    })),
    subjects: await listed('data_subject', activity.subjects),
    sources: await listed('source', activity.sources),
    recipients: await listed('recipient', activity.recipients),
    measures: await listed('measure', activity.measures),
    systems: await listed('system', activity.systems),
    accessRoles: await listed('access_role', activity.accessRoles),
  })
  if (parsed.success) return parsed.data
  const column = parsed.error.issues[0]?.path.join('.') ?? null
  throw new ImportError([{ code: 'value_refused', line: draft.line, column }])
}
