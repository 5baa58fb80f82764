import type { Text } from '../text'
import type { Words } from './rule'

/** Puts words in the places of a message; a place without a word is left out, and the full stop of “B.V.” ends the sentence. */
export function fill(message: Text, words: Words): Text {
  const inLocale = (locale: 'nl' | 'en') =>
    message[locale]
      .replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        const word = words[name] ?? ''
        return typeof word === 'string' ? word : word[locale]
      })
      .replaceAll(/(?<!\.)\.\.(?!\.)/g, '.')
  return { nl: inLocale('nl'), en: inLocale('en') }
}
