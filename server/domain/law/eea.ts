/** The 27 member states and Iceland, Liechtenstein and Norway. */
export const eeaCountries: readonly string[] = [
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
  'IS',
  'LI',
  'NO',
]

/** Parts of Finland and France with an ISO code of their own where Union law applies in full (Art. 355 TFEU). */
export const eeaTerritories: readonly string[] = ['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT']

/** Tells whether data in a country (ISO 3166-1 alpha-2) stay inside the EEA, so that Chapter V does not apply. */
export function isEea(country: string): boolean {
  return eeaCountries.includes(country) || eeaTerritories.includes(country)
}
