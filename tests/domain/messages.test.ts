import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { locales } from '@/app/_i18n/locale'
import { messages } from '@/app/_i18n/messages'
import { findLiteralText } from '../support/literal-text'

const root = join(import.meta.dirname, '../..')

function flatten(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, child]) => flatten(child, path ? `${path}.${key}` : key))
}

describe('the words of the interface', () => {
  it.each(locales)('register every file of %s as a namespace', (locale) => {
    const files = readdirSync(join(root, 'app/_i18n', locale)).filter((name) => name.endsWith('.json'))
    expect(Object.keys(messages[locale]).sort()).toEqual(files.map((name) => name.replace('.json', '')).sort())
  })

  it('have the same keys in Dutch and English', () => {
    const keys = (locale: 'nl' | 'en') => flatten(messages[locale]).map(([key]) => key)
    expect(keys('en').sort()).toEqual(keys('nl').sort())
  })

  it.each(locales)('are never empty in %s', (locale) => {
    const empty = flatten(messages[locale]).filter(([, text]) => typeof text !== 'string' || text.trim() === '')
    expect(empty).toEqual([])
  })

  it.each(locales)('are well-formed ICU messages in %s', (locale) => {
    const broken: string[] = []
    for (const [key, text] of flatten(messages[locale])) {
      const translate = createTranslator({
        locale,
        messages: { text: String(text) },
        onError: (error) => {
          if (error.code === 'INVALID_MESSAGE') broken.push(`${key}: ${error.message}`)
        },
      })
      translate.markup('text', {})
    }
    expect(broken).toEqual([])
  })

  it('ask for the same values in Dutch and English', () => {
    const english = new Map(flatten(messages.en))
    const different = flatten(messages.nl).filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key)).join(),
    )
    expect(different).toEqual([])
  })

  it('stand in the message files and not in components', () => {
    expect(findLiteralText('app')).toEqual([])
  })
})

describe('the search for literal text', () => {
  it('sees words between tags and in spoken attributes, and passes by expressions and punctuation', () => {
    const folder = 'tests/fixtures/literal-text'
    expect(findLiteralText(folder)).toEqual([`${folder}/sample.tsx: Opslaan`, `${folder}/sample.tsx: Naam`])
  })
})

/** The names in braces at any depth, without the kind of formatting. */
function placeholders(text: unknown): string[] {
  return [...new Set([...String(text).matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name ?? ''))].sort()
}
