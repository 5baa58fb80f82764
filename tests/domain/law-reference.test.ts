import { describe, expect, it } from 'vitest'
import { enforcementCases } from '@/server/domain/law/enforcement'
import { fineTiers } from '@/server/domain/law/fine-tiers'
import { changesInForce, lawWatch } from '@/server/domain/law/law-watch'
import { supervisors } from '@/server/domain/law/supervisors'
import { outcomes, severities, toSubstantiate } from '@/server/domain/rules/outcomes'

const sources = /^(LF-\d{2,3}|S\d-\d{2})$/

describe('changes of law', () => {
  it.each([
    ['2026-06-30', []],
    ['2026-07-01', ['LW-01']],
    ['2026-08-01', ['LW-01']],
    ['2026-08-02', ['LW-01', 'LW-02']],
    ['2026-08-31', ['LW-01', 'LW-02']],
    ['2026-09-01', ['LW-01', 'LW-02', 'LW-09']],
  ])('that count on %s are %j', (today, ids) => {
    expect(changesInForce(today).map(({ id }) => id)).toEqual(ids)
  })

  it('have a day once they are in force, and none while they are proposed', () => {
    for (const { id, status, date } of lawWatch) {
      if (status === 'in_force') expect(date, id).not.toBeNull()
      if (status === 'proposal') expect(date, id).toBeNull()
    }
  })
})

describe('what breaking a rule can cost', () => {
  it.each([
    ['high', 20_000_000, 4],
    ['low', 10_000_000, 2],
    ['tw', 900_000, 1],
    ['ai_act', 15_000_000, 3],
    ['none', null, null],
  ] as const)('is for %s at most € %s or %s%%', (tier, amount, percent) => {
    expect(fineTiers[tier]).toMatchObject({ amount, percent })
  })

  it('says the same amount in words as in figures', () => {
    for (const { nl, en, amount, percent } of Object.values(fineTiers)) {
      if (amount === null) continue
      expect(nl).toContain(amount.toLocaleString('nl-NL'))
      expect(en).toContain(amount.toLocaleString('en-GB'))
      expect(nl).toContain(`${percent}%`)
      expect(en).toContain(`${percent}%`)
      expect(nl).toContain('als dat meer is')
      expect(en).toContain('if more')
    }
  })
})

describe('cases of supervision', () => {
  it('stand with the newest first', () => {
    const dates = enforcementCases.map(({ date }) => date)
    expect(dates).toEqual([...dates].sort().reverse())
  })

  it('have an amount when they are fines, and only then', () => {
    for (const { id, kind, amount } of enforcementCases) expect(amount !== null, id).toBe(kind === 'fine')
  })

  it('name the fact they come from', () => {
    for (const { id, source } of enforcementCases) expect(source, id).toMatch(sources)
  })
})

describe('supervision', () => {
  it('of advertising and cookies under the Telecommunicatiewet is with the ACM', () => {
    const article = (text: { nl: string }) => /art\. 11\.7a? Tw/.exec(text.nl)?.[0] ?? []
    expect(supervisors.acm.supervises.flatMap(article)).toEqual(['art. 11.7 Tw', 'art. 11.7a Tw'])
    expect(supervisors.ap.supervises.flatMap(article)).toEqual([])
  })

  it('names the fact it comes from', () => {
    const all = [...supervisors.ap.supervises, ...supervisors.acm.supervises]
    for (const { nl, source } of all) expect(source, nl).toMatch(sources)
  })
})

it('tells every outcome and severity apart in both languages', () => {
  const labels = [...Object.values(outcomes), ...Object.values(severities), toSubstantiate]
  expect(new Set(labels.map(({ nl }) => nl)).size).toBe(10)
  expect(new Set(labels.map(({ en }) => en)).size).toBe(10)
})
