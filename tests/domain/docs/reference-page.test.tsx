import { describe, expect, it } from 'vitest'
import { Reference } from '@/app/docs/reference/_page/reference'
import { background } from '@/server/domain/law/background'
import { enforcementCases } from '@/server/domain/law/enforcement'
import { fineTiers } from '@/server/domain/law/fine-tiers'
import { isLawYet, lawWatch } from '@/server/domain/law/law-watch'
import { sectorBodies } from '@/server/domain/law/sector-bodies'
import { supervisors } from '@/server/domain/law/supervisors'
import { rules } from '@/server/domain/rules'
import { renderPage, textOf } from '../../support/render-page'

const locales = ['nl', 'en'] as const

describe.each(locales)('the reference page in %s', (locale) => {
  const html = renderPage(<Reference />, locale)
  const text = textOf(html)

  it('holds every fine, case, supervisor, change of law and body', () => {
    for (const fine of Object.values(fineTiers)) expect(text).toContain(fine[locale])
    for (const one of enforcementCases) expect(text).toContain(one.about[locale])
    for (const { name, supervises } of Object.values(supervisors)) {
      for (const words of [name, ...supervises]) expect(text).toContain(words[locale])
    }
    for (const change of lawWatch) expect(text).toContain(change[locale])
    for (const { about } of sectorBodies) expect(text).toContain(about[locale])
    for (const one of background) expect(text).toContain(one.text[locale])
  })

  it('counts every rule in a category of fines', () => {
    const [, table = ''] = html.split('<table')
    const counts = [...table.matchAll(/class="num[^"]*"><div>(\d+)<\/div>/g)].map(([, count]) => Number(count))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rules.length)
  })

  it('keeps what is not law yet apart and marked', () => {
    const title = { nl: 'Van kracht of afgehandeld', en: 'In force or concluded' }[locale]
    const start = html.indexOf('id="watch"')
    const border = html.indexOf(title, start)
    const before = html.slice(start, border)
    for (const change of lawWatch) expect(textOf(before).includes(change[locale]), change.id).toBe(!isLawYet(change))
    expect(before.split('hatch-text')).toHaveLength(lawWatch.filter((change) => !isLawYet(change)).length + 1)
  })

  it('keeps the numbers of our own sources to itself', () => {
    expect(text).not.toMatch(/\bLF-\d|\bS\d-\d\d\b/)
  })
})

describe('a proposal', () => {
  const pending = lawWatch.filter(({ status }) => status === 'proposal' || status === 'done')
  const names = pending.flatMap(
    ({ nl, en }) =>
      `${nl} ${en}`.match(
        /COM\(\d{4}\) \d+|(?:Digital )?Omnibus(?: IV)?|88a|ePrivacy[- ](?:verordening|Regulation)/gi,
      ) ?? [],
  )

  it('has names to be known by', () => {
    expect(names).toContain('COM(2025) 837')
    expect(names).toContain('COM(2025) 501')
    expect(names).toContain('ePrivacy-verordening')
  })

  it('is never cited by a rule as law, nor is one that was withdrawn', () => {
    for (const { id, cites, message, fix } of rules) {
      const words = [...cites, message.nl, message.en, fix.nl, fix.en].join(' ').toLowerCase()
      for (const name of names) expect(words.includes(name.toLowerCase()), `${id} relies on ${name}`).toBe(false)
    }
  })

  it('of guidelines is called a draft where a rule names it', () => {
    for (const { id, cites } of rules) {
      for (const cite of cites.filter((one) => /EDPB (?:1\/2024|01\/2025)/.test(one))) {
        expect(cite, id).toContain('(concept)')
      }
    }
  })
})
