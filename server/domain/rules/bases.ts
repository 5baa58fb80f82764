import type { Explained } from './outcomes'
import type { Basis } from './rule'

/** How sure a rule is: where it comes from. */
export const bases = {
  verified: {
    nl: 'Nagezocht',
    en: 'Verified',
    meaning: {
      nl: 'De wettekst, een uitspraak of een publicatie van de toezichthouder is nagelezen.',
      en: 'The text of the law, a judgment or a publication of the supervisor was read.',
    },
  },
  seed: {
    nl: 'Uit een artikel',
    en: 'From an article',
    meaning: {
      nl: 'Een van de artikelen waaruit Raakvlak ontstond zegt het zo.',
      en: 'One of the articles from which Raakvlak grew says so.',
    },
  },
  general: {
    nl: 'Algemene kennis',
    en: 'General knowledge',
    meaning: {
      nl: 'Zo wordt de wet gewoonlijk gelezen; niet apart nagezocht.',
      en: 'The law is usually read this way; not verified separately.',
    },
  },
  practice: {
    nl: 'Praktijk',
    en: 'Practice',
    meaning: { nl: 'Goede gewoonte, geen plicht uit de wet.', en: 'Good custom, not a duty by law.' },
  },
} as const satisfies Record<Basis, Explained>
