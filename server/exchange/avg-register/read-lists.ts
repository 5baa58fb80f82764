import type { ListName } from '@/server/domain/register/list-entry'
import { emptyData } from '../csv/lines/data'
import { sameName } from '../csv/same'
import { vocabularyTerm } from '../vocabulary-terms'
import type { ReadCell, Row } from './row'
import { readTerms } from './terms'

/** Takes what a list certainly names: all of a plain list, and otherwise only the names that are known already. */
function takeTerms(list: ListName, cell: string, { context }: Row, take: (term: string) => boolean): boolean {
  const knows = (label: string) => vocabularyTerm(list, label) !== undefined || context.knows(list, label)
  const { terms, certain } = readTerms(cell, knows)
  const taken = terms.filter((term) => certain || knows(term)).map(take)
  return certain && taken.every(Boolean)
}

function entriesOf(part: 'subjects' | 'recipients' | 'measures', list: ListName): ReadCell {
  return (cell, row) =>
    takeTerms(list, cell, row, (label) => {
      const entries = row.activity[part]
      if (entries.some((entry) => sameName(entry.label, label))) return true
      return entries.length < 200 && entries.push({ label, note: '' }) > 0
    })
}

export const readSubjects = entriesOf('subjects', 'data_subject')
export const readRecipients = entriesOf('recipients', 'recipient')
export const readMeasures = entriesOf('measures', 'measure')

export const readCategories: ReadCell = (cell, row) =>
  takeTerms('data_category', cell, row, (category) => {
    const { dataLines } = row.activity
    if (dataLines.some((line) => sameName(line.category, category))) return true
    return dataLines.length < 500 && dataLines.push(emptyData(category)) > 0
  })
