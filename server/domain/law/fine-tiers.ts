import type { FineTier } from '../rules/rule'
import type { Text } from '../text'

/**
 * What breaking a rule can cost at most: a fixed amount (EUR) or a share (%) of turnover, whichever is higher; null where
 * no fine is attached. `source` is the id of the fact behind it.
 */
export type Fine = Text & { cite: string; amount: number | null; percent: number | null; source: string | null }

export const fineTiers = {
  high: {
    nl: 'Maximaal € 20.000.000 of, als dat meer is, 4% van de wereldwijde jaaromzet',
    en: 'At most € 20,000,000 or, if more, 4% of worldwide annual turnover',
    cite: 'Art. 83(5) AVG',
    amount: 20_000_000,
    percent: 4,
    source: 'LF-91',
  },
  low: {
    nl: 'Maximaal € 10.000.000 of, als dat meer is, 2% van de wereldwijde jaaromzet',
    en: 'At most € 10,000,000 or, if more, 2% of worldwide annual turnover',
    cite: 'Art. 83(4) AVG',
    amount: 10_000_000,
    percent: 2,
    source: 'LF-90',
  },
  tw: {
    nl: 'Boete van de ACM: maximaal € 900.000 of, als dat meer is, 1% van de omzet; verdubbeld bij herhaling binnen vijf jaar',
    en: 'Fine by the ACM: at most € 900,000 or, if more, 1% of turnover; doubled on repetition within five years',
    cite: 'art. 15.4 lid 2 en 5 Tw',
    amount: 900_000,
    percent: 1,
    source: 'LF-93',
  },
  ai_act: {
    nl: 'Maximaal € 15.000.000 of, als dat meer is, 3% van de wereldwijde jaaromzet; voor kleine en middelgrote ondernemingen het laagste van de twee (art. 99 lid 6)',
    en: 'At most € 15,000,000 or, if more, 3% of worldwide annual turnover; for small and medium-sized enterprises the lower of the two (Art. 99(6))',
    cite: 'AI-verordening art. 99 lid 4 g',
    amount: 15_000_000,
    percent: 3,
    source: 'LF-95',
  },
  none: {
    nl: 'Geen directe boete: goede praktijk, of art. 24 AVG, dat bij geen van beide categorieën hoort',
    en: 'No direct fine: good practice, or Art. 24 GDPR, which is in neither category',
    cite: 'Art. 83 AVG',
    amount: null,
    percent: null,
    source: 'LF-90',
  },
} as const satisfies Record<FineTier, Fine>
