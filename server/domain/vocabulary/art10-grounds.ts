import type { Vocabulary } from './vocabulary'

/** Dutch provisions that allow criminal data (Art. 10 GDPR). */
export const art10Grounds = {
  uavg31: {
    nl: 'Onder toezicht van de overheid of volgens art. 32 of 33 (art. 31 UAVG)',
    en: 'Under official authority or under art. 32 or 33 (art. 31 UAVG)',
  },
  uavg32: {
    nl: 'Algemene uitzondering, zoals uitdrukkelijke toestemming (art. 32 UAVG)',
    en: 'General exception, such as explicit consent (art. 32 UAVG)',
  },
  uavg33: {
    nl: 'Overige uitzondering, zoals bescherming van eigen belangen (art. 33 UAVG)',
    en: 'Other exception, such as protection of own interests (art. 33 UAVG)',
  },
} as const satisfies Vocabulary

export type Art10GroundKey = keyof typeof art10Grounds
