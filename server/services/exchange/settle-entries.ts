import type { ListName } from '@/server/domain/register/list-entry'
import { type Locale, say } from '@/server/domain/text'
import { categoriesColumn, entryHeaders } from '@/server/exchange/csv/columns/data'
import type { LineCodec } from '@/server/exchange/csv/line'
import { dataLine } from '@/server/exchange/csv/lines/data'
import { accessLine, entryLine, systemLine } from '@/server/exchange/csv/lines/entry'
import type { PortableActivity, PortableData, PortableEntry } from '@/server/exchange/portable'
import { vocabularyTerm } from '@/server/exchange/vocabulary-terms'
import { findEntry, inList, type KnownEntries } from './import-state'
import type { Leave } from './settle-draft'

type EntryPart = keyof typeof entryHeaders

/** The lists of an activity with every entry once, also when two names mean the same entry. */
export function settleEntries(
  activity: Pick<PortableActivity, EntryPart>,
  known: KnownEntries,
  locale: Locale,
  leave: Leave,
): Pick<PortableActivity, EntryPart> {
  const once = <T extends PortableEntry>(part: EntryPart, list: ListName, line: LineCodec<T>, items: readonly T[]) => {
    const seen = new Map<string, T>()
    for (const item of items) {
      const entry = identityOf(list, item.label, known)
      const first = seen.get(entry)
      if (!first) seen.set(entry, item)
      else if (line.write({ ...item, label: first.label }, locale) !== line.write(first, locale)) {
        leave(say(entryHeaders[part], locale), line.write(item, locale))
      }
    }
    return [...seen.values()]
  }
  return {
    subjects: once('subjects', 'data_subject', entryLine, activity.subjects),
    sources: once('sources', 'source', entryLine, activity.sources),
    recipients: once('recipients', 'recipient', entryLine, activity.recipients),
    measures: once('measures', 'measure', entryLine, activity.measures),
    systems: once('systems', 'system', systemLine, activity.systems),
    accessRoles: once('accessRoles', 'access_role', accessLine, activity.accessRoles),
  }
}

/** An import does not change what kind of data a category is that the register has already. */
export function leaveOtherKinds(
  lines: readonly PortableData[],
  known: KnownEntries,
  locale: Locale,
  leave: Leave,
): void {
  for (const line of lines) {
    const kind = known.kinds.get(findEntry(known, 'data_category', line.category) ?? '')
    const differs = kind !== undefined && line.categoryKind !== null && line.categoryKind !== kind
    if (differs) leave(say(categoriesColumn.header, locale), dataLine.write(line, locale))
  }
}

/** The same for every name that means one entry, whether that entry is there already or not. */
function identityOf(list: ListName, label: string, known: KnownEntries): string {
  return findEntry(known, list, label) ?? inList(list, vocabularyTerm(list, label)?.key ?? label)
}
