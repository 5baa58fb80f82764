import type { Text } from '../text'
import type { TouchpointKind } from '../touchpoints'
import type { CheckItem } from '../touchpoints/checklists'

/** What an answer is about. */
export type QuestionSubject = 'organisation' | 'activity' | 'purpose' | 'consent' | 'engagement'

/** How a question is answered: yes or no, one option, yes or no per item, in words, or with lines of the register. */
export type QuestionType = 'yes_no' | 'choice' | 'checklist' | 'text' | 'list'

/** Fields of the register that take the answer; a question without one is answered on its own. */
export type QuestionField =
  | 'activity.dataLines'
  | 'activity.information'
  | 'activity.measures'
  | 'activity.proportionality'
  | 'activity.storedByUs'
  | 'activity.storedByVendor'
  | 'inventory.answer'
  | 'purpose.ground'

/**
 * A fact that is asked. `gapWhen` is the answer that a rule may find fault with (for a checklist: of an item);
 * `rules` names the rules that read the answer and `seeds` the claims of the source articles it comes from.
 */
export type Question = {
  id: string
  subject: QuestionSubject
  type: QuestionType
  text: Text
  help?: Text
  kinds: 'all' | readonly TouchpointKind[]
  fills?: QuestionField
  gapWhen?: 'yes' | 'no'
  options?: readonly CheckItem[]
  items?: readonly CheckItem[]
  rules: readonly string[]
  seeds: readonly string[]
}
