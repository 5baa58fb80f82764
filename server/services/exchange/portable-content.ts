import type { ListEntry, ListName } from '@/server/domain/register/list-entry'
import { refsOf } from '@/server/exchange/csv/same'
import type { PortableActivity, PortableData, PortableEntry, PortableParty } from '@/server/exchange/portable'
import type { ActivityDocument } from './activity-documents'

export type EntryNames = ReadonlyMap<string, Pick<ListEntry, 'label' | 'categoryKind'>>
type Names = { entries: EntryNames; owners: ReadonlyMap<string, string> }

/** An activity with names instead of ids; `parties` are its parties by engagement. */
export function portableContent(
  document: ActivityDocument,
  parties: ReadonlyMap<string, PortableParty>,
  { entries, owners }: Names,
): PortableActivity {
  const { id, number, version, statusSince, approvedBy, approvedAt, createdAt, updatedAt, ownerId, ...rest } = document
  const { submittedBy, returnRemark, createdBy, importKey, engagements, groundChanges, ...parts } = rest
  const { entries: listed, ...content } = parts
  const labelOf = (entryId: string | null) => entries.get(entryId ?? '')?.label ?? ''
  const of = (list: ListName) => listed.filter((item) => item.list === list)
  const plain = (list: ListName): PortableEntry[] =>
    of(list).map(({ entryId, note }) => ({ label: labelOf(entryId), note }))
  const dataLines = portableData(document, entries)
  const refs = new Map(refsOf(dataLines).map((ref, index) => [document.dataLines[index]?.id ?? '', ref]))
  return {
    ...content,
    owner: owners.get(ownerId ?? '') ?? '',
    controllersServed: content.controllersServed.map(({ id: _, proposed, ...controller }) => controller),
    purposes: content.purposes.map(({ id: _, proposed, changedOn, ...purpose }) => purpose),
    subjects: plain('data_subject'),
    sources: plain('source'),
    recipients: plain('recipient'),
    measures: plain('measure'),
    systems: of('system').map(({ entryId, note, location, country, findMethod }) => ({
      ...{ label: labelOf(entryId), note, location, country, findMethod },
    })),
    accessRoles: of('access_role').map(({ entryId, note, checkedOn }) => ({
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
    loose: content.loose.map(({ id: _, proposed, ...value }) => value),
  }
}

function portableData({ dataLines }: ActivityDocument, entries: EntryNames): PortableData[] {
  return dataLines.map(({ categoryId, sourceId, occurrence, necessary, necessityReason }) => ({
    category: entries.get(categoryId)?.label ?? '',
    categoryKind: entries.get(categoryId)?.categoryKind ?? null,
    source: entries.get(sourceId ?? '')?.label ?? '',
    ...{ occurrence, necessary, necessityReason },
  }))
}
