export type Locale = 'nl' | 'en'

/** One sentence or label in both languages of the interface. */
export type Text = { nl: string; en: string }

/** Returns the wording of a text in the language asked for. */
export function say(text: Text, locale: Locale): string {
  return text[locale]
}

/** A name or term that is the same in both languages. */
export function same(word: string): Text {
  return { nl: word, en: word }
}
