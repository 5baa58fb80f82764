import type { Activity, ActivityContent } from '@/server/domain/register/activity'
import { confirmedLines } from '@/server/domain/register/activity-parts'
import { reworded } from '@/server/domain/register/ground-changes'
import type { ListName } from '@/server/domain/register/list-entry'
import type { NewEntries } from '../activities/new-entries'
import { withGroundChanges } from '../activities/save'
import { columnsOf, listNames } from '../activities/store'
import type { ActivityDocument } from '../exchange/activity-documents'
import type { Loaded } from './build-subjects'

type Edit = { content: Partial<ActivityContent>; newEntries?: NewEntries }

/** The facts as they would be on a day (YYYY-MM-DD) with this content of the activity saved. */
export function withContent(
  loaded: Loaded,
  present: Activity,
  { content, newEntries = [] }: Edit,
  day: string,
): Loaded {
  const typed = newEntries.map(({ id, label }) => [id, { key: null, label, categoryKind: null }] as const)
  const saved = withGroundChanges(present, content, day)
  const anew = new Set(saved.purposes ? reworded(present, saved.purposes) : [])
  const changedOn = (purposeId: string, before: string | null) => (anew.has(purposeId) ? day : before)
  return {
    ...loaded,
    entries: new Map([...loaded.entries, ...typed]),
    documents: loaded.documents.map((document) =>
      document.id === present.id ? edited(document, saved, changedOn) : document,
    ),
  }
}

type ChangedOn = (purposeId: string, before: string | null) => string | null

/** Lines that a template proposed and nobody confirmed do not count. */
function edited(document: ActivityDocument, content: Partial<ActivityContent>, changedOn: ChangedOn): ActivityDocument {
  const { purposes, groundChanges, dataLines, retentionLines, controllersServed, loose } = content
  const kept = dataLines ? confirmedLines(dataLines) : document.dataLines
  const keptIds = new Set(kept.map(({ id }) => id))
  return {
    ...document,
    ...columnsOf(content),
    ...(purposes && { purposes: purposesOf(document, purposes, changedOn) }),
    ...(groundChanges && { groundChanges: groundChanges.map((change) => ({ ...change, proposed: false })) }),
    dataLines: kept,
    retentionLines: (retentionLines ? confirmedLines(retentionLines) : document.retentionLines).map((line) => ({
      ...line,
      dataLineIds: line.dataLineIds.filter((id) => keptIds.has(id)),
    })),
    ...(controllersServed && { controllersServed: controllersServed.map((one) => ({ ...one, proposed: false })) }),
    ...(loose && { loose: loose.map((one) => ({ ...one, proposed: false })) }),
    entries: entriesOf(document, content),
  }
}

function purposesOf(document: ActivityDocument, purposes: ActivityContent['purposes'], changedOn: ChangedOn) {
  const before = new Map(document.purposes.map((purpose) => [purpose.id, purpose.changedOn]))
  return confirmedLines(purposes).map((purpose) => ({
    ...purpose,
    changedOn: changedOn(purpose.id, before.get(purpose.id) ?? null),
  }))
}

const blank = { location: '', country: null, findMethod: '', checkedOn: null }

function entriesOf(document: ActivityDocument, content: Partial<ActivityContent>): ActivityDocument['entries'] {
  const given = listNames.filter(([part]) => content[part])
  const replaced = new Set<string>(given.map(([, list]) => list))
  const rowOf = <T extends object>(list: ListName, item: T) => ({ ...blank, ...item, list })
  return [
    ...document.entries.filter(({ list }) => !replaced.has(list)),
    ...given.flatMap(([part, list]) => confirmedLines(content[part] ?? []).map((item) => rowOf(list, item))),
  ]
}
