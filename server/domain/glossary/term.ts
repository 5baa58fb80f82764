import type { Text } from '../text'
import { keysOf, type Vocabulary } from '../vocabulary/vocabulary'

/** Parts of the glossary, in the order in which they are shown. */
export const glossarySections = {
  register: { nl: 'Register en rollen', en: 'Register and roles' },
  legal_bases: { nl: 'Grondslagen en toestemming', en: 'Legal bases and consent' },
  telecom: { nl: 'Telecom en cookies', en: 'Telecom and cookies' },
  advertising: { nl: 'Adverteren en onboarding', en: 'Advertising and onboarding' },
  contracts: { nl: 'Contracten en doorgifte', en: 'Contracts and transfers' },
  information: { nl: 'Informatie, rechten en risico', en: 'Information, rights and risk' },
  product: { nl: 'Woorden van dit register', en: 'Words of this register' },
} as const satisfies Vocabulary

export const glossarySectionKeys = keysOf(glossarySections)

/**
 * A term of the field: `nl` and `en` are the words themselves (the first of several is the one to use), `explain` is help
 * for readers without legal training. `source` is a law, seed or fact; null = practice or a word of this register.
 */
export type Term = Text & {
  key: string
  explain: Text
  source: string | null
  section: keyof typeof glossarySections
}
