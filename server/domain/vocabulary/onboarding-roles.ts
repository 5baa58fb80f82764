import { keysOf, type Vocabulary } from './vocabulary'

/** Place of a party in the chain of CRM onboarding (S2-15, S2-19, S2-21). */
export const onboardingRoles = {
  none: { nl: 'Geen', en: 'None' },
  advertiser: { nl: 'Adverteerder', en: 'Advertiser' },
  publisher: { nl: 'Uitgever', en: 'Publisher' },
  provider: { nl: 'Onboarding provider', en: 'Onboarding provider' },
} as const satisfies Vocabulary

export type OnboardingRoleKey = keyof typeof onboardingRoles

export const onboardingRoleKeys = keysOf(onboardingRoles)
