import { keysOf, type Vocabulary } from './vocabulary'

/** Who is called: legal persons fall outside art. 11.7(2) Tw. */
export const calledPersons = {
  natural: {
    nl: "Natuurlijke personen, ook zzp'ers, VOF's en maatschappen",
    en: 'Natural persons, incl. sole traders, VOF and maatschap',
  },
  legal_only: { nl: 'Alleen rechtspersonen', en: 'Legal persons only' },
  mixed: { nl: 'Beide', en: 'Both' },
} as const satisfies Vocabulary

export type CalledPersonsKey = keyof typeof calledPersons

export const calledPersonsKeys = keysOf(calledPersons)
