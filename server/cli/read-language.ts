import type { Locale } from '@/server/domain/text'

/** The language a command was asked for. Throws with the usage when there is no such language. */
export function readLanguage(text: string, usage: string): Locale {
  if (text === 'nl' || text === 'en') return text
  throw new Error(`There is no language "${text}". ${usage}`)
}
