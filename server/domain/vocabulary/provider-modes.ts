import { keysOf, type Vocabulary } from './vocabulary'

/** What an onboarding provider is used for (S2-21, S2-22). */
export const providerModes = {
  portal_only: { nl: 'Alleen portaal', en: 'Portal only' },
  own_audiences: { nl: 'Eigen doelgroepen', en: 'Own audiences' },
} as const satisfies Vocabulary

export type ProviderModeKey = keyof typeof providerModes

export const providerModeKeys = keysOf(providerModes)
