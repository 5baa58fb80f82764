import { countryName } from '../law/countries'
import { type Locale, say, type Text } from '../text'
import { answers } from '../vocabulary/answers'
import type { Vocabulary } from '../vocabulary/vocabulary'
import type { Format } from './shape'

/** The names of what a document refers to by id. */
export type Names = Readonly<Record<string, string>>

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function fromVocabulary(of: Vocabulary, key: unknown, locale: Locale): string {
  const entry = typeof key === 'string' ? of[key] : undefined
  return entry ? say(entry, locale) : String(key)
}

/** 2026-03-15 as 15-03-2026, also for English readers: a day is written in one way everywhere. */
export function sayDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-')
  return date ? `${date}-${month}-${year}` : day
}

/** A value of a document in words; null when nothing is filled in. An id nobody can name any more is said as it is. */
export function sayValue(format: Format, value: unknown, names: Names, locale: Locale): string | null {
  if (isEmpty(value)) return null
  switch (format.type) {
    case 'several': {
      const list = Array.isArray(value) ? value : [value]
      return list.map((one) => sayValue(format.each, one, names, locale) ?? '').join(', ')
    }
    case 'choice':
      return fromVocabulary(format.of, value, locale)
    case 'tri':
      return fromVocabulary(answers, value, locale)
    case 'flag':
      return say(value === true ? answers.yes : answers.no, locale)
    case 'day':
      return sayDay(String(value))
    case 'country':
      return countryName(String(value), locale)
    case 'said':
      return typeof value === 'string' ? value : say(value as Text, locale)
    case 'name':
      return names[String(value)] ?? String(value)
    default:
      return String(value)
  }
}
