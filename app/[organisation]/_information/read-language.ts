import type { Locale } from '@/server/domain/text'

export type LanguageParams = { language?: string | string[] }

/** The language of the texts, which is another choice than that of the interface. */
export function readLanguage({ language }: LanguageParams, interfaceLocale: Locale): Locale {
  return language === 'nl' || language === 'en' ? language : interfaceLocale
}
