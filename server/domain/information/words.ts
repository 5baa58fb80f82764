import { type Locale, say, type Text } from '../text'
import { isTouchpointKind, touchpointById } from '../touchpoints'
import type { Vocabulary } from '../vocabulary/vocabulary'
import type { InformedActivity, Listed } from './facts'

/** What a text lacks while the register is empty. */
export const firstActivity: Text = { nl: 'uw eerste verwerking', en: 'your first processing activity' }

/** Words of our own catalogue in the language asked for; words of the organisation itself as they are. */
function translated(words: string, known: readonly Text[], locale: Locale): string {
  const text = known.find(({ nl, en }) => nl === words || en === words)
  return text ? say(text, locale) : words
}

/** The name of a list entry. One the organisation renamed keeps its own name. */
export function entryName({ label, key }: Listed, vocabulary: Vocabulary, locale: Locale): string {
  const text = key === null ? undefined : vocabulary[key]
  return translated(label, text ? [text] : [], locale)
}

type Kind = Pick<InformedActivity, 'kind'>

/** A purpose, translated when it is worded as its template words it. */
export function purposeWords(text: string, { kind }: Kind, locale: Locale): string {
  if (!isTouchpointKind(kind)) return text
  const known = touchpointById(kind).purposes.map((purpose) => purpose.text)
  return translated(text, known, locale)
}

/** A retention period, translated when it is worded as its template words it. */
export function periodWords(period: string, { kind }: Kind, locale: Locale): string {
  if (!isTouchpointKind(kind)) return period
  const known = touchpointById(kind).retention.map(({ what, period: long }) => ({
    nl: `${what.nl}: ${long.nl}`,
    en: `${what.en}: ${long.en}`,
  }))
  return translated(period, known, locale)
}

/** A retention period of so many months. */
export function monthsInWords(months: number): Text {
  if (months === 0) return { nl: 'Direct na gebruik verwijderd', en: 'Deleted directly after use' }
  const [nl, en] = [months === 1 ? 'maand' : 'maanden', months === 1 ? 'month' : 'months']
  return { nl: `${months} ${nl}`, en: `${months} ${en}` }
}

/** Text that ends as a sentence does. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** Text of several lines on one line. */
export function oneLine(text: string): string {
  return text
    .split(/\r?\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')
}

/** "a, b en c", in the language asked for. */
export function enumerate(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)
}
