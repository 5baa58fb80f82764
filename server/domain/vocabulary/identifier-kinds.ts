import type { Vocabulary } from './vocabulary'

/** Identifiers used to match people in CRM onboarding (S2-03, S2-05, S2-08). */
export const identifierKinds = {
  direct: { nl: 'Direct (naam, e-mailadres, telefoonnummer)', en: 'Direct (name, e-mail address, phone number)' },
  hashed: { nl: 'Gehasht', en: 'Hashed' },
  online: { nl: 'Online (cookie-, pixel- of advertentie-ID)', en: 'Online (cookie, pixel or advertising ID)' },
} as const satisfies Vocabulary

export type IdentifierKindKey = keyof typeof identifierKinds
