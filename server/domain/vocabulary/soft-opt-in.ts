import type { Vocabulary } from './vocabulary'

/** How a contact detail was obtained, art. 11.7(4) Tw. */
export const softOptInSales = {
  paid: { nl: 'Bij betaalde verkoop', en: 'On a paid sale' },
  free_account: { nl: 'Bij een gratis account', en: 'With a free account' },
  donation: { nl: 'Bij een gift', en: 'With a donation' },
  none: { nl: 'Niet bij verkoop', en: 'Not on a sale' },
} as const satisfies Vocabulary

export type SoftOptInSaleKey = keyof typeof softOptInSales

/** How long a customer uses the product; decides how long the relation lasts (S3-22). */
export const productDurations = {
  short: { nl: 'Kort', en: 'Short' },
  normal: { nl: 'Gewoon', en: 'Normal' },
  long: { nl: 'Lang', en: 'Long' },
} as const satisfies Vocabulary

export type ProductDurationKey = keyof typeof productDurations
