/** The languages of the interface; the first is what a visitor gets who asks for neither. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

export const localeCookie = 'locale'
export const timeZone = 'Europe/Amsterdam'

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** Picks the language: the visitor's own choice first, then the browser's order of preference, then Dutch. */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen
  const preferred = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0]?.toLowerCase(), quality: Number(quality ?? 1) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language)
  return preferred.find(isLocale) ?? 'nl'
}
