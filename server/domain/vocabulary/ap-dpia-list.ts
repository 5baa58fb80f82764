import { keysOf, type Vocabulary } from './vocabulary'

/** Processing for which the AP demands a DPIA (Art. 35(4)). */
export const apDpiaList = {
  ap01: { nl: 'Heimelijk onderzoek', en: 'Covert investigation' },
  ap02: { nl: 'Zwarte lijsten', en: 'Black lists' },
  ap03: { nl: 'Fraudebestrijding', en: 'Fraud prevention' },
  ap04: { nl: 'Creditscores', en: 'Credit scores' },
  ap05: { nl: 'Financiële situatie', en: 'Financial situation' },
  ap06: { nl: 'Genetische persoonsgegevens', en: 'Genetic data' },
  ap07: { nl: 'Gezondheidsgegevens', en: 'Health data' },
  ap08: { nl: 'Samenwerkingsverbanden', en: 'Cooperation alliances' },
  ap09: { nl: 'Cameratoezicht', en: 'Camera surveillance' },
  ap10: { nl: 'Flexibel cameratoezicht', en: 'Flexible camera surveillance' },
  ap11: { nl: 'Controle werknemers', en: 'Employee monitoring' },
  ap12: { nl: 'Locatiegegevens', en: 'Location data' },
  ap13: { nl: 'Communicatiegegevens', en: 'Communication data' },
  ap14: { nl: 'Internet of things', en: 'Internet of things' },
  ap15: { nl: 'Profilering', en: 'Profiling' },
  ap16: { nl: 'Observatie en beïnvloeding van gedrag', en: 'Observation and influencing of behaviour' },
  ap17: { nl: 'Biometrische gegevens', en: 'Biometric data' },
} as const satisfies Vocabulary

export type ApDpiaKey = keyof typeof apDpiaList

export const apDpiaKeys = keysOf(apDpiaList)
