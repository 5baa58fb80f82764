import { z } from 'zod'
import { countryName } from '@/server/domain/law/countries'
import { emailAddress, type TriState, webAddress } from '@/server/domain/register/values'
import { type Locale, say, type Text } from '@/server/domain/text'
import { answers } from '@/server/domain/vocabulary/answers'
import { parseCountry } from '../values/country'
import { parseDay } from '../values/day'
import { plain } from '../values/plain'
import { parseTriState } from '../values/yes-no'

/** One value as text and back. `read` gives undefined for what it does not understand. */
export type Codec<V> = {
  write: (value: V, locale: Locale) => string
  read: (text: string, locale: Locale) => V | undefined
}

function text(limit: number): Codec<string> {
  return { write: (value) => value, read: (value) => (value.trim().length <= limit ? value.trim() : undefined) }
}

export const line = text(200)
export const prose = text(10_000)

function checked(schema: z.ZodType<string>): Codec<string> {
  const orNone = z.union([z.literal(''), schema])
  return { write: (value) => value, read: (value) => orNone.safeParse(value.trim()).data }
}

export const emailOrNone = checked(emailAddress)
export const websiteOrNone = checked(webAddress)

/** An empty cell is a value that is not filled in. */
export function optional<V>(codec: Codec<V>): Codec<V | null> {
  return {
    write: (value, locale) => (value === null ? '' : codec.write(value, locale)),
    read: (value, locale) => (value.trim() === '' ? null : codec.read(value, locale)),
  }
}

/** A key of a vocabulary by its label; the label of the other language and the key itself are read as well. */
export function termOf<Key extends string>(vocabulary: Readonly<Record<Key, Text>>): Codec<Key> {
  const keys = Object.keys(vocabulary) as Key[]
  const named = (locale: Locale) => new Map(keys.map((key) => [plain(say(vocabulary[key], locale)), key]))
  const names = { nl: named('nl'), en: named('en') }
  return {
    write: (key, locale) => say(vocabulary[key], locale),
    read: (value, locale) => {
      const word = plain(value)
      return names[locale].get(word) ?? names.nl.get(word) ?? names.en.get(word) ?? keys.find((key) => key === word)
    },
  }
}

export const triState: Codec<TriState> = {
  write: (value, locale) => say(answers[value], locale),
  read: parseTriState,
}

export const yesNo: Codec<boolean> = {
  write: (value, locale) => say(answers[value ? 'yes' : 'no'], locale),
  read: (value) => ({ yes: true, no: false, unknown: undefined })[parseTriState(value) ?? 'unknown'],
}

/** Something a person ticks: not ticked is an empty cell. */
export const ticked: Codec<boolean> = {
  write: (value, locale) => (value ? say(answers.yes, locale) : ''),
  read: (value, locale) => (value.trim() === '' ? false : yesNo.read(value, locale)),
}

export const day: Codec<string> = { write: (value) => value, read: parseDay }

export const country: Codec<string> = { write: (code, locale) => countryName(code, locale), read: parseCountry }

/** A whole number of months, at most a hundred years. */
export const months: Codec<number> = {
  write: String,
  read: (value) => (/^\d{1,4}$/.test(value.trim()) && Number(value) <= 1200 ? Number(value) : undefined),
}
