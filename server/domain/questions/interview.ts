import type { Text } from '../text'
import { type TouchpointKind, touchpointById } from '../touchpoints'
import type { CheckItem } from '../touchpoints/checklists'
import { concernsKind, type Question, type QuestionField, type QuestionSubject, type QuestionType } from './index'
import { inventoryQuestions } from './inventory'
import { usageQuestion } from './usage'

/** One screen of the interview. `seed` is the question of the article it comes from. */
export type InterviewStep = {
  id: string
  subject: QuestionSubject
  type: QuestionType
  question: Text
  help?: Text
  fills?: QuestionField
  options?: readonly CheckItem[]
  seed?: string
}

function askQuestion(question: Question): InterviewStep {
  const { id, subject, type, text, help, fills, options } = question
  return { id, subject, type, question: text, help, fills, options, seed: question.seeds[0] }
}

/** INV-Q1 to INV-Q3 ask about kinds by name; every other kind gets the same question in its own words. */
function askUsage(kind: TouchpointKind): readonly InterviewStep[] {
  const own = usageQuestion(kind)
  if (!own) return []
  const { text, help } = own
  return [{ id: 'INV-USE', subject: 'organisation', type: 'yes_no', question: text, help, fills: 'inventory.answer' }]
}

/**
 * Returns the steps of the interview about a kind of touchpoint: whether it is used, the article's questions on
 * storage, information, data, lawfulness, proportionality and security in its order (S4-21 to S4-30), and then the
 * template's own questions as `TPL-<kind>-<n>`, counted from 1.
 */
export function interview(kind: TouchpointKind): readonly InterviewStep[] {
  const asked = inventoryQuestions.filter((question) => concernsKind(question, kind)).map(askQuestion)
  const own = touchpointById(kind).questions.map(
    (question, index): InterviewStep => ({
      id: `TPL-${kind}-${index + 1}`,
      subject: 'activity',
      type: 'text',
      question,
    }),
  )
  return [...askUsage(kind), ...asked, ...own]
}
