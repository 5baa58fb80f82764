import type { Transaction } from '@/db/client'
import { listEntries, recordVersions } from '@/db/schema'
import type { ListEntry, ListName } from '@/server/domain/register/list-entry'
import type { PortableActivity } from '@/server/exchange/portable'
import { vocabularyTerm } from '@/server/exchange/vocabulary-terms'
import { newId } from '../ids'
import { ensureListEntry } from '../lists/ensure-entry'
import type { Member } from '../member'
import type { EntryFinder } from './content-of-draft'
import { findEntry, inList, type KnownEntries } from './import-state'

const action = 'register:import'
const perInsert = 500

type Wanted = { list: ListName; label: string; categoryKind: ListEntry['categoryKind'] }

function wantedBy(activity: PortableActivity): Wanted[] {
  const named = (list: ListName, items: readonly { label: string }[]) =>
    items.map(({ label }) => ({ list, label, categoryKind: null }))
  const data = activity.dataLines.flatMap(({ category, categoryKind, source }) => [
    { list: 'data_category' as const, label: category, categoryKind },
    ...(source ? named('source', [{ label: source }]) : []),
  ])
  return [
    ...named('data_subject', activity.subjects),
    ...named('source', activity.sources),
    ...named('recipient', activity.recipients),
    ...named('measure', activity.measures),
    ...named('system', activity.systems),
    ...named('access_role', activity.accessRoles),
    ...data,
  ]
}

/** What is kept of a new entry; a term of the vocabulary keeps its key unless another entry stands for it. */
function factsOf({ list, label, categoryKind }: Wanted, entries: KnownEntries) {
  const term = vocabularyTerm(list, label)
  const key = term && !entries.takenTerms.has(inList(list, term.key)) ? term.key : null
  return { key, categoryKind: categoryKind ?? term?.categoryKind ?? null }
}

function remember(entries: KnownEntries, { list, label, key }: Pick<ListEntry, 'list' | 'label' | 'key'>, id: string) {
  entries.byLabel.set(inList(list, label), id)
  if (!key) return
  entries.byTerm.set(inList(list, key), id)
  entries.takenTerms.add(inList(list, key))
}

/** Adds all names that rows need and the lists do not have, each with its first version, in a few statements. */
export async function makeEntries(
  tx: Transaction,
  member: Member,
  activities: readonly PortableActivity[],
  entries: KnownEntries,
): Promise<void> {
  const { organisationId, userId } = member
  const missing = new Map<string, Wanted>()
  for (const wanted of activities.flatMap(wantedBy)) {
    const name = inList(wanted.list, vocabularyTerm(wanted.list, wanted.label)?.key ?? wanted.label)
    if (!missing.has(name) && !findEntry(entries, wanted.list, wanted.label)) missing.set(name, wanted)
  }
  const rows = [...missing.values()].map((wanted) => {
    const { list, label } = wanted
    return { organisationId, id: newId(), list, label, ...factsOf(wanted, entries) }
  })
  for (let at = 0; at < rows.length; at += perInsert) {
    const made = await tx
      .insert(listEntries)
      .values(rows.slice(at, at + perInsert))
      .onConflictDoNothing()
      .returning()
    if (made.length === 0) continue
    await tx.insert(recordVersions).values(
      made.map(({ id, list, key, label, categoryKind, retired }) => ({
        ...{ organisationId, recordType: 'list_entry' as const, recordId: id, version: 1, label, action },
        ...{ document: { id, list, key, label, categoryKind, retired }, savedBy: userId },
      })),
    )
    for (const entry of made) remember(entries, entry, entry.id)
  }
}

/** Finds the entry with a name; one that was retired comes back. */
export function entryFinder(tx: Transaction, member: Member, entries: KnownEntries): EntryFinder {
  return async (list, label) => {
    const known = findEntry(entries, list, label)
    if (known) return known
    const id = await ensureListEntry(tx, member, list, label, action)
    entries.byLabel.set(inList(list, label), id)
    return id
  }
}
