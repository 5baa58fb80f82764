import { advertisingTerms } from './advertising-terms'
import { consentTerms } from './consent-terms'
import { contractTerms } from './contract-terms'
import { legalBasisTerms } from './legal-basis-terms'
import { productTerms } from './product-terms'
import { registerTerms } from './register-terms'
import { rightsTerms } from './rights-terms'
import { riskTerms } from './risk-terms'
import { roleAndLawTerms } from './role-and-law-terms'
import { telecomTerms } from './telecom-terms'
import type { Term } from './term'

export { glossarySectionKeys, glossarySections, type Term } from './term'

const terms = [
  ...registerTerms,
  ...roleAndLawTerms,
  ...legalBasisTerms,
  ...consentTerms,
  ...telecomTerms,
  ...advertisingTerms,
  ...contractTerms,
  ...rightsTerms,
  ...riskTerms,
  ...productTerms,
] as const satisfies readonly Term[]

export type TermKey = (typeof terms)[number]['key']

/** All terms, section by section. */
export const glossary: readonly Term[] = terms

const byKey = new Map<string, Term>(terms.map((entry) => [entry.key, entry]))

/** Returns the term with this key; throws when the glossary lost it, which is a mistake in the code. */
export function term(key: TermKey): Term {
  const entry = byKey.get(key)
  if (!entry) throw new Error(`No term ${key} in the glossary`)
  return entry
}
