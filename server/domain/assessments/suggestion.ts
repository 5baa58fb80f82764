import type { Text } from '../text'
import type { AnswerKey } from '../vocabulary/answers'
import { said, ticked } from './content'
import type { Content, Definition } from './definition'
import { sayAnswer } from './say-answer'

/** What the register says of the transfer an assessment is about. */
export type TransferFacts = {
  country: string | null
  mechanism: string | null
  scopeConfirmed: string | null
  dpfListed: string | null
  dpfActive: string | null
  dpfCovers: string | null
  /** YYYY-MM-DD */
  sccVersion: string | null
  sccModule: string | null
}

/** What an outcome also depends on and is not asked in the assessment itself. */
export type AssessmentFacts = {
  /** whether the activity is large-scale or systematic (Q-DPIA-SCALE) */
  scale: AnswerKey | null
  transfer: TransferFacts | null
}

/** An option of the item of the outcome, and what leads to it. */
export type Proposal = { outcome: string; because: readonly Text[] }

export type Propose = (asked: {
  definition: Definition
  content: Content
  facts: AssessmentFacts
  today: string
}) => Proposal | null

/** The question with its answer, as a reason. */
export function reason({ definition, content }: { definition: Definition; content: Content }, id: string): Text {
  const item = definition.sections.flatMap(({ items }) => items).find((one) => one.id === id)
  if (!item) return { nl: id, en: id }
  const say = (locale: 'nl' | 'en') => `${item.text[locale]} ${sayAnswer(item, content, locale).join(', ')}`
  return { nl: say('nl'), en: say('en') }
}

/** The options of a checklist that have one of these answers, as reasons. */
export function reasonsIn(
  { definition, content }: { definition: Definition; content: Content },
  id: string,
  ...values: string[]
): Text[] {
  const item = definition.sections.flatMap(({ items }) => items).find((one) => one.id === id)
  const answers = ticked(content, id)
  return (item?.options ?? []).filter((option) => values.includes(answers[option.id] ?? '')).map(({ text }) => text)
}

/** Of these items the ones with one of these answers. */
export function having(content: Content, ids: readonly string[], ...values: string[]): string[] {
  return ids.filter((id) => values.includes(said(content, id) ?? ''))
}
