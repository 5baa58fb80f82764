import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Rules } from '@/app/docs/rules/_page/rules'
import { rules } from '@/server/domain/rules'
import { bases } from '@/server/domain/rules/bases'
import { neutralWords } from '@/server/domain/rules/neutral-words'
import { ruleChapters, ruleSheet } from '@/server/domain/rules/sheet'
import { renderPage, textOf } from '../../support/render-page'

vi.mock('next/navigation', () => ({
  usePathname: () => '/docs/rules',
  useRouter: () => ({}),
  useSearchParams: () => new URLSearchParams(),
}))

const locales = ['nl', 'en'] as const

describe('the page with the rules', () => {
  const html = { nl: '', en: '' }

  beforeAll(() => {
    for (const locale of locales) html[locale] = renderPage(<Rules search="" />, locale)
  })

  it.each(locales)('holds every rule once in %s, with its address', (locale) => {
    for (const { id } of rules) expect(html[locale].split(`id="${id}"`), id).toHaveLength(2)
  })

  it.each(locales)('tells of every rule in %s what it says, how to mend it and how sure it is', (locale) => {
    for (const rule of rules) {
      const [, after = ''] = html[locale].split(`<article id="${rule.id}"`)
      const text = textOf(`<article ${after.split('</article>')[0]}`)
      const { message, fix, severityLabel, cites, articles, positions } = ruleSheet(rule, locale)
      const expected = [message, fix, severityLabel, bases[rule.basis][locale], ...cites, ...articles, ...positions]
      for (const words of expected) expect(text, rule.id).toContain(words.replaceAll(/\s+/g, ' '))
    }
  })

  it('shows dates, fine and what needs a website check', () => {
    const entry = (id: string) => textOf(html.nl.split(`<article id="${id}"`)[1]?.split('</article>')[0] ?? '')
    expect(entry('TW-11.7-TEL-CUSTOMER')).toContain('vanaf 1 jul. 2026')
    expect(entry('TW-11.7-TEL-CUSTOMER')).toMatch(/€\s900\.000 of, als dat meer is, 1% \(art\. 15\.4 lid 2 en 5 Tw\)/)
    expect(entry('LIA-REVIEW')).toContain('Geen directe boete')
    expect(entry('BS-TAG-BEFORE-CONSENT')).toContain('Niet beoordeeld: er is nog geen websitecontrole')
  })

  it.each(locales)('keeps the numbers of our own sources and empty places to itself in %s', (locale) => {
    const text = textOf(html[locale])
    expect(text).not.toMatch(/\bLF-\d|\bS\d-\d\d\b|\{\w+\}/)
  })

  it.each(locales)('has a word for every place in %s, so that no sentence has a hole', (locale) => {
    for (const rule of rules) {
      for (const [, place = ''] of `${rule.message[locale]} ${rule.fix[locale]}`.matchAll(/\{(\w+)\}/g)) {
        expect(neutralWords[place]?.[locale], `${rule.id} {${place}}`).toBeTruthy()
      }
      const { message, fix, positions } = ruleSheet(rule, locale)
      for (const sentence of [message, fix, ...positions]) {
        expect(sentence, rule.id).not.toMatch(/…|[{}]| {2}|\.\.|\(\s*\)|'\s*'| [.,;:?!]|^\s|\s$/)
        expect(sentence.charAt(0), rule.id).toBe(sentence.charAt(0).toUpperCase())
      }
    }
  })

  it.each(locales)('names the law or another source of every rule in %s', (locale) => {
    for (const rule of rules) expect(ruleSheet(rule, locale).cites, rule.id).not.toEqual([])
  })

  it('says of a position which case it is about where a rule has several', () => {
    const sheet = rules.filter(({ id }) => id === 'TW-11.7-MSG-CONSENT').map((rule) => ruleSheet(rule, 'nl'))
    const titles = sheet.flatMap(({ positions }) => positions.map((position) => position.split(':')[0]))
    expect(new Set(titles)).toEqual(new Set(['E-mail aan bedrijven', 'Pushbericht']))
  })

  it('names its chapters in a table of contents that leads to them', () => {
    for (const { id, sheets } of ruleChapters(rules, 'nl')) {
      expect(html.nl).toContain(`href="#${id}"`)
      expect(html.nl).toContain(`<h2 class="rk-h2 scroll-mt-16" id="${id}">`)
      expect(sheets.length).toBeGreaterThan(0)
    }
  })
})

describe('the search in the rules', () => {
  const found = (search: string) =>
    ruleChapters(rules, 'nl', search).flatMap(({ sheets }) => sheets.map(({ id }) => id))

  it('finds words, articles and ids, in any order and case', () => {
    expect(found('TELEMARKETING uitzondering')).toEqual(found('uitzondering telemarketing'))
    expect(found('lia-missing')).toEqual(['LIA-MISSING'])
    expect(found('Art. 28(3)')).toContain('AGR-CLAUSES')
    expect(found('art. 28 lid 3')).toContain('AGR-CLAUSES')
    expect(found('')).toHaveLength(rules.length)
  })

  it('says so when nothing is found', () => {
    expect(found('zeepaardje')).toEqual([])
    const text = textOf(renderPage(<Rules search="zeepaardje" />, 'nl'))
    expect(text).toContain('Geen regel gevonden')
    expect(text).toContain('Geen regels')
  })
})
