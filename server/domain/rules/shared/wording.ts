import type { Locale, Text } from '../../text'

/** A label as it stands inside a sentence: a small first letter, unless it is an abbreviation (SMS). */
export function inSentence({ nl, en }: Text): Text {
  const lowered = (label: string) =>
    /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
  return { nl: lowered(nl), en: lowered(en) }
}

const conjunctions: Record<Locale, Intl.ListFormat> = {
  nl: new Intl.ListFormat('nl-NL', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

/** Several things named one after the other in a sentence: "a, b en c". */
export function listed(things: readonly Text[]): Text {
  const joined = (locale: Locale) => conjunctions[locale].format(things.map((thing) => thing[locale]))
  return { nl: joined('nl'), en: joined('en') }
}
