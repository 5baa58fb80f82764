import { keysOf, type Vocabulary } from './vocabulary'

/** Answers to a yes-or-no question or to one item of a checklist. */
export const answers = {
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  unknown: { nl: 'Weet niet', en: 'Don’t know' },
  na: { nl: 'Niet van toepassing', en: 'Not applicable' },
} as const satisfies Vocabulary

export type AnswerKey = keyof typeof answers

export const answerKeys = keysOf(answers)
