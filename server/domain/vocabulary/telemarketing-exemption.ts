import { keysOf, type Vocabulary } from './vocabulary'

/** Organisations that may still call own customers or donors, art. 11.7(5) and (6) Tw. */
export const telemarketingExemptions = {
  none: { nl: 'Geen uitzondering', en: 'No exception' },
  charity_or_idealistic: { nl: 'Goed doel of ideële organisatie', en: 'Charity or idealistic organisation' },
  charity_lottery: {
    nl: 'Loterij met vergunning (goede doelen, Staatsloterij, Lotto)',
    en: 'Licensed lottery (charities, State lottery, Lotto)',
  },
  press_publisher: { nl: 'Uitgever van kranten of tijdschriften', en: 'Publisher of newspapers or magazines' },
} as const satisfies Vocabulary

export type TelemarketingExemptionKey = keyof typeof telemarketingExemptions

export const telemarketingExemptionKeys = keysOf(telemarketingExemptions)
