import { keysOf, type Vocabulary } from './vocabulary'

/** Exceptions of Art. 9(2) for special categories of data. */
export const art9Grounds = {
  a: { nl: 'Uitdrukkelijke toestemming (art. 9 lid 2 a)', en: 'Explicit consent (Art. 9(2)(a))' },
  b: {
    nl: 'Arbeidsrecht en sociale zekerheid (art. 9 lid 2 b)',
    en: 'Employment and social security law (Art. 9(2)(b))',
  },
  c: {
    nl: 'Vitale belangen van wie geen toestemming kan geven (art. 9 lid 2 c)',
    en: 'Vital interests of a person who cannot consent (Art. 9(2)(c))',
  },
  d: {
    nl: 'Eigen leden van een politieke, levensbeschouwelijke, religieuze of vakbondsorganisatie (art. 9 lid 2 d)',
    en: 'Own members of a political, philosophical, religious or trade-union body (Art. 9(2)(d))',
  },
  e: {
    nl: 'Door de betrokkene zelf openbaar gemaakt (art. 9 lid 2 e)',
    en: 'Made public by the person (Art. 9(2)(e))',
  },
  f: { nl: 'Rechtsvordering (art. 9 lid 2 f)', en: 'Legal claims (Art. 9(2)(f))' },
  g: {
    nl: 'Zwaarwegend algemeen belang bij wet (art. 9 lid 2 g)',
    en: 'Substantial public interest by law (Art. 9(2)(g))',
  },
  h: { nl: 'Zorg en sociale diensten (art. 9 lid 2 h)', en: 'Health and social care (Art. 9(2)(h))' },
  i: { nl: 'Volksgezondheid bij wet (art. 9 lid 2 i)', en: 'Public health by law (Art. 9(2)(i))' },
  j: {
    nl: 'Archief, onderzoek en statistiek (art. 9 lid 2 j)',
    en: 'Archiving, research and statistics (Art. 9(2)(j))',
  },
} as const satisfies Vocabulary

export type Art9GroundKey = keyof typeof art9Grounds

export const art9GroundKeys = keysOf(art9Grounds)
