import { keysOf, type Vocabulary } from './vocabulary'

/** Grounds of Art. 6(1) and, for messages to own customers, art. 11.7(4) Tw. */
export const legalGrounds = {
  consent: { nl: 'Toestemming (art. 6 lid 1 a)', en: 'Consent (Art. 6(1)(a))' },
  contract: { nl: 'Overeenkomst (art. 6 lid 1 b)', en: 'Contract (Art. 6(1)(b))' },
  legal_obligation: { nl: 'Wettelijke verplichting (art. 6 lid 1 c)', en: 'Legal obligation (Art. 6(1)(c))' },
  vital_interests: { nl: 'Vitale belangen (art. 6 lid 1 d)', en: 'Vital interests (Art. 6(1)(d))' },
  public_task: { nl: 'Taak van algemeen belang (art. 6 lid 1 e)', en: 'Public task (Art. 6(1)(e))' },
  legitimate_interest: { nl: 'Gerechtvaardigd belang (art. 6 lid 1 f)', en: 'Legitimate interests (Art. 6(1)(f))' },
  soft_opt_in: { nl: 'Soft opt-in (art. 11.7 lid 4 Tw)', en: 'Soft opt-in (art. 11.7(4) Tw)' },
} as const satisfies Vocabulary

export type LegalGroundKey = keyof typeof legalGrounds

export const legalGroundKeys = keysOf(legalGrounds)
