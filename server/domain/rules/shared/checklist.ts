import type { CheckItem } from '../../touchpoints/checklists'
import type { QuestionId } from '../answer-facts'
import type { Reader } from '../reader'

export function idsOf(items: readonly CheckItem[]): string[] {
  return items.map(({ id }) => id)
}

/** The items of a checklist question that have this answer, for showing in a message. */
export function itemsWith(
  facts: Reader,
  question: QuestionId,
  items: readonly CheckItem[],
  answer: string,
): CheckItem[] {
  return items.filter(({ id }) => facts.item(question, [id], answer) === true)
}
