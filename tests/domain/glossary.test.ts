import { describe, expect, it } from 'vitest'
import { glossary, glossarySectionKeys, term } from '@/server/domain/glossary'

describe('the glossary', () => {
  it('holds 164 terms, each key once', () => {
    expect(glossary).toHaveLength(164)
    expect(new Set(glossary.map(({ key }) => key)).size).toBe(164)
  })

  it('explains a term in both languages and says where it comes from', () => {
    expect(term('processor')).toEqual({
      key: 'processor',
      nl: 'verwerker',
      en: 'processor',
      explain: { nl: 'Werkt in opdracht van de verantwoordelijke', en: 'Works on the instructions of the controller' },
      source: 'Art. 4(8), S1-47',
      section: 'register',
    })
  })

  it('uses no Dutch word twice for different things', () => {
    const words = glossary.map(({ nl }) => nl)
    expect(new Set(words).size).toBe(words.length)
  })

  it('keeps the sections together and in order', () => {
    const sections = glossary.map(({ section }) => section)
    expect([...new Set(sections)]).toEqual(glossarySectionKeys)
    expect(sections).toEqual(
      [...sections].sort((a, b) => glossarySectionKeys.indexOf(a) - glossarySectionKeys.indexOf(b)),
    )
  })
})
