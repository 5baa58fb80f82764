import type { Locale, Text } from '../../text'

/** A label as it stands inside a sentence: a small first letter, unless it is an abbreviation (SMS). */
export function inSentence({ nl, en }: Text): Text {
  const lowered = (label: string) =>
    /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
  return { nl: lowered(nl), en: lowered(en) }
}

/** Several things named one after the other in a sentence: "a, b en c". */
export function listed(things: readonly Text[]): Text {
  const joined = (locale: Locale, region: string) =>
    new Intl.ListFormat(region, { type: 'conjunction' }).format(things.map((thing) => thing[locale]))
  return { nl: joined('nl', 'nl-NL'), en: joined('en', 'en-GB') }
}
