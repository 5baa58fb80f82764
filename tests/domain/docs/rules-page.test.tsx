import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Rules } from '@/app/docs/rules/_page/rules'
import { rules } from '@/server/domain/rules'
import { bases } from '@/server/domain/rules/bases'
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
