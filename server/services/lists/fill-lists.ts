import type { Transaction } from '@/db/client'
import { listEntries, recordVersions } from '@/db/schema'
import type { categoryKinds, ListName } from '@/server/domain/register/list-entry'
import { type Locale, say, type Text } from '@/server/domain/text'
import { accessRoles } from '@/server/domain/vocabulary/access-roles'
import { dataCategories } from '@/server/domain/vocabulary/data-categories'
import { dataSubjects } from '@/server/domain/vocabulary/data-subjects'
import { measures } from '@/server/domain/vocabulary/measures'
import { sources } from '@/server/domain/vocabulary/sources'
import { systems } from '@/server/domain/vocabulary/systems'
import { newId } from '../ids'

type CategoryKind = (typeof categoryKinds)[number]
type Term = Text & { kind?: CategoryKind }

/** Recipients are not in the vocabulary: every organisation names its own. */
const vocabularies: readonly (readonly [ListName, Readonly<Record<string, Term>>])[] = [
  ['data_category', dataCategories],
  ['data_subject', dataSubjects],
  ['source', sources],
  ['system', systems],
  ['measure', measures],
  ['access_role', accessRoles],
]

function startingEntries(locale: Locale) {
  return vocabularies.flatMap(([list, terms]) =>
    Object.entries(terms).map(([key, term]) => ({
      id: newId(),
      list,
      key,
      label: say(term, locale),
      categoryKind: term.kind ?? null,
    })),
  )
}

/** Gives a new organisation its own lists, with the terms of the vocabulary, each with its first version. */
export async function fillLists(
  tx: Transaction,
  { organisationId, userId }: { organisationId: string; userId: string | null },
  locale: Locale = 'nl',
): Promise<void> {
  const entries = startingEntries(locale)
  await tx.insert(listEntries).values(entries.map((entry) => ({ organisationId, ...entry })))
  await tx.insert(recordVersions).values(
    entries.map((entry) => ({
      organisationId,
      recordType: 'list_entry' as const,
      recordId: entry.id,
      version: 1,
      label: entry.label,
      action: 'organisation:create',
      document: { ...entry, retired: false },
      savedBy: userId,
    })),
  )
}
