import { keysOf, type Vocabulary } from './vocabulary'

/** Kinds of profile (S0-20, S0-26). */
export const profileTypes = {
  none: { nl: 'Geen profiel', en: 'No profile' },
  general: { nl: 'Algemeen profiel', en: 'General profile' },
  specific: { nl: 'Specifiek profiel', en: 'Specific profile' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
} as const satisfies Vocabulary

export type ProfileTypeKey = keyof typeof profileTypes

export const profileTypeKeys = keysOf(profileTypes)
