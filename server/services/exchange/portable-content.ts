import type { Activity, ListedItem } from '@/server/domain/register/activity'
import type { ListEntry } from '@/server/domain/register/list-entry'
import { refsOf } from '@/server/exchange/csv/same'
import type { PortableActivity, PortableData, PortableEntry, PortableParty } from '@/server/exchange/portable'

export type EntryNames = ReadonlyMap<string, Pick<ListEntry, 'id' | 'label' | 'categoryKind'>>

/** An activity with names instead of ids; `parties` are its parties by engagement. The owner is left open. */
export function portableContent(
  activity: Activity,
  parties: ReadonlyMap<string, PortableParty>,
  entries: EntryNames,
): PortableActivity {
  const { id, number, version, statusSince, approvedBy, approvedAt, createdAt, updatedAt, ownerId, ...content } =
    activity
  const labelOf = (entryId: string | null) => entries.get(entryId ?? '')?.label ?? ''
  const listed = (items: readonly ListedItem[]): PortableEntry[] =>
    items.map(({ entryId, note }) => ({ label: labelOf(entryId), note }))
  const dataLines = portableData(activity, entries)
  const refs = new Map(refsOf(dataLines).map((ref, index) => [activity.dataLines[index]?.id ?? '', ref]))
  return {
    ...content,
    owner: '',
    controllersServed: content.controllersServed.map(({ id: _, ...controller }) => controller),
    purposes: content.purposes.map(({ id: _, proposed, ...purpose }) => purpose),
    subjects: listed(content.subjects),
    sources: listed(content.sources),
    recipients: listed(content.recipients),
    measures: listed(content.measures),
    systems: content.systems.map(({ entryId, note, location, country, findMethod }) => ({
      ...{ label: labelOf(entryId), note, location, country, findMethod },
    })),
    accessRoles: content.accessRoles.map(({ entryId, note, checkedOn }) => ({
      ...{ label: labelOf(entryId), note, checkedOn },
    })),
    dataLines,
    retentionLines: content.retentionLines.map(({ id: _, proposed, dataLineIds, engagementId, ...line }) => {
      const party = parties.get(engagementId ?? '')
      return {
        ...line,
        covers: dataLineIds.flatMap((covered) => refs.get(covered) ?? []),
        keptBy: party ? { name: party.name, product: party.product } : null,
      }
    }),
    parties: [...parties.values()],
    loose: content.loose.map(({ id: _, ...value }) => value),
  }
}

function portableData({ dataLines }: Activity, entries: EntryNames): PortableData[] {
  return dataLines.map(({ categoryId, sourceId, occurrence, necessary, necessityReason }) => ({
    category: entries.get(categoryId)?.label ?? '',
    categoryKind: entries.get(categoryId)?.categoryKind ?? null,
    source: entries.get(sourceId ?? '')?.label ?? '',
    ...{ occurrence, necessary, necessityReason },
  }))
}
