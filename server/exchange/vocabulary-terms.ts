import type { ListEntry, ListName } from '@/server/domain/register/list-entry'
import type { Text } from '@/server/domain/text'
import { accessRoles } from '@/server/domain/vocabulary/access-roles'
import { dataCategories } from '@/server/domain/vocabulary/data-categories'
import { dataSubjects } from '@/server/domain/vocabulary/data-subjects'
import { measures } from '@/server/domain/vocabulary/measures'
import { sources } from '@/server/domain/vocabulary/sources'
import { systems } from '@/server/domain/vocabulary/systems'
import { plain } from './values/plain'

type Term = Text & { kind?: ListEntry['categoryKind'] }

const vocabularies: Record<ListName, Readonly<Record<string, Term>>> = {
  data_category: dataCategories,
  data_subject: dataSubjects,
  source: sources,
  system: systems,
  measure: measures,
  access_role: accessRoles,
  recipient: {},
}

const byLabel = new Map(
  Object.entries(vocabularies).flatMap(([list, terms]) =>
    Object.entries(terms).flatMap(([key, { nl, en, kind }]) =>
      [nl, en].map((label) => [`${list} ${plain(label)}`, { key, categoryKind: kind ?? null }] as const),
    ),
  ),
)

/** The term of the vocabulary with this label in Dutch or English. */
export function vocabularyTerm(list: ListName, label: string) {
  return byLabel.get(`${list} ${plain(label)}`)
}
