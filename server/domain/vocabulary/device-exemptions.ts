import { keysOf, type Vocabulary } from './vocabulary'

/** Exemptions from consent to device access, art. 11.7a(3) Tw; the last one is disputed. */
export const deviceExemptions = {
  none: { nl: 'Geen vrijstelling: toestemming', en: 'No exemption: consent' },
  transmission: { nl: 'Nodig voor de verbinding', en: 'Needed for the connection' },
  strictly_necessary: {
    nl: 'Strikt nodig voor de gevraagde dienst',
    en: 'Strictly necessary for the requested service',
  },
  analytics: { nl: 'Analytisch met geringe gevolgen', en: 'Analytics with minor impact' },
  server_log_only: { nl: 'Alleen serverlogs (grijs gebied)', en: 'Server logs only (grey area)' },
} as const satisfies Vocabulary

export type DeviceExemptionKey = keyof typeof deviceExemptions

export const deviceExemptionKeys = keysOf(deviceExemptions)
