import type { Vocabulary } from './vocabulary'

/** Need for consent to messages (art. 11.7 Tw) or to device access (art. 11.7a Tw). */
export const consentNeeds = {
  always: { nl: 'Altijd toestemming', en: 'Always consent' },
  unless_exempt: { nl: 'Toestemming, tenzij vrijgesteld', en: 'Consent, unless exempt' },
  unless_soft_opt_in: { nl: 'Toestemming, tenzij soft opt-in', en: 'Consent, unless soft opt-in' },
  not_needed: { nl: 'Niet nodig', en: 'Not needed' },
  depends: { nl: 'Hangt af van het gebruik', en: 'Depends on the use' },
} as const satisfies Vocabulary

export type ConsentNeedKey = keyof typeof consentNeeds
