import { describe, expect, it } from 'vitest'
import { readGround } from '@/server/exchange/avg-register/grounds'
import { cutList, readTerms } from '@/server/exchange/avg-register/terms'
import { readMonths, readStatus } from '@/server/exchange/avg-register/values'
import { guardFormula, unguardFormula } from '@/server/exchange/csv/formula-guard'
import { parseCountry } from '@/server/exchange/values/country'
import { parseDay } from '@/server/exchange/values/day'
import { parseTriState } from '@/server/exchange/values/yes-no'

describe('The guard against formulas', () => {
  it('puts an apostrophe before what a spreadsheet would run', () => {
    for (const cell of ['=1', '+1', '-1', '@a', '\ta', '\ra', "'=1", "''@a"])
      expect(guardFormula(cell)).toBe(`'${cell}`)
  })

  it('leaves everything else alone', () => {
    for (const cell of ['', 'a=1', "'s avonds", "'", ' =1']) expect(guardFormula(cell)).toBe(cell)
  })

  it('is undone exactly', () => {
    const cells = ['=1', "'=1", "''=1", "'s avonds", "''", '', '-', "'-", 'gewoon']
    expect(cells.map(guardFormula).map(unguardFormula)).toEqual(cells)
  })
})

describe('A day', () => {
  it('is read year first or day first, with or without a time', () => {
    const forms = ['2026-02-09', '2026-02-09 10:53:38', '2026-02-09T10:53:38.12Z', '2026-02-09T10:53:38.123+01:00']
    for (const form of [...forms, '09/02/2026', '9-2-2026', '09.02.2026', '9-2-2026 00:00']) {
      expect(parseDay(form), form).toBe('2026-02-09')
    }
  })

  it('is not read when it does not exist or is no date', () => {
    for (const form of ['2026-02-30', '31/11/2026', '02/13/2026', 'ooit', '2026', '9-2/2026', '']) {
      expect(parseDay(form), form).toBeUndefined()
    }
  })
})

describe('Yes and no', () => {
  it('are read in the spellings that registers use', () => {
    expect(['true', 'True', 'Yes', 'yes', 'Ja', 'JA', '1'].map(parseTriState)).toEqual(Array(7).fill('yes'))
    expect(['false', 'No', 'nee', '=FALSE()', '0'].map(parseTriState)).toEqual(Array(5).fill('no'))
    expect(['unknown', 'Onbekend', 'weet niet'].map(parseTriState)).toEqual(Array(3).fill('unknown'))
    expect(['POSSIBLE', 'misschien', ''].map(parseTriState)).toEqual(Array(3).fill(undefined))
  })
})

describe('A legal ground', () => {
  it('is read by its code, its name in either language and its article', () => {
    const spellings = {
      consent: ['consent', 'toestemming', 'Toestemming (art. 6 lid 1 a)', 'Art. 6 lid 1 sub a', '6(1)(a)'],
      contract: ['contract', 'overeenkomst', '6.1.b', 'artikel 6, lid 1, onder b AVG'],
      legal_obligation: ['legal_obligation', 'wettelijke_verplichting', 'Article 6(1)(c) GDPR'],
      vital_interests: ['vital_interests', 'vitale belangen'],
      public_task: ['public_interest', 'taak van algemeen belang', 'art 6 lid 1 e'],
      legitimate_interest: ['legitimate_interest', 'legitimate_interests', 'gerechtvaardigd_belang', '6.1.f'],
      soft_opt_in: ['soft opt-in', 'Soft opt-in (art. 11.7 lid 4 Tw)'],
    }
    for (const [ground, words] of Object.entries(spellings)) {
      for (const word of words) expect(readGround(word), word).toMatchObject({ ground, art9Ground: null })
    }
  })

  it('brings its ground for special data along', () => {
    expect(readGround('6(1)(b) + 9(2)(a)')).toEqual({ ground: 'contract', art9Ground: 'a' })
    expect(readGround('explicit_consent')).toEqual({ ground: 'consent', art9Ground: 'a' })
  })

  it('is not guessed', () => {
    for (const word of ['', 'wet', 'art. 7', '6.1.g', 'toestemming of contract', '6(1)(a) of 6(1)(b)', 'geen']) {
      expect(readGround(word), word).toBeUndefined()
    }
  })
})

describe('A list in one cell', () => {
  const nothing = () => false

  it('is cut at commas, semicolons and line breaks, but not inside brackets', () => {
    expect(cutList('adviseurs (o.a. veiligheidsregio, omgevingsdienst), politie; bank\r\nnotaris,')).toEqual([
      'adviseurs (o.a. veiligheidsregio, omgevingsdienst)',
      'politie',
      'bank',
      'notaris',
    ])
  })

  it('is certain when every piece is the name of one thing', () => {
    for (const cell of ['Naam', 'Naam, adres, BSN', 'klanten (incidenten)', "cookie-ID's, e-mail.", 'kind 1, kind 2']) {
      expect(readTerms(cell, nothing).certain, cell).toBe(true)
    }
  })

  it('is not certain when a piece may be more or less than that', () => {
    const doubtful = [
      'klanten en leden',
      'geen BSN',
      'alle gegevens',
      'o.a. naam',
      'klanten/leden',
      'eventueel politie',
      '.',
    ]
    const sentence = 'Dit is een hele zin over gegevens'
    for (const cell of [
      ...doubtful,
      sentence,
      'Naam (voor, adres',
      'naam: voor- en achternaam',
      '12',
      'bank etc',
      '',
    ]) {
      expect(readTerms(cell, nothing).certain, cell).toBe(false)
    }
  })

  it('is certain with a doubtful piece that the register knows as one thing', () => {
    expect(readTerms('Donateurs en vrijwilligers', (label) => label.startsWith('Donateurs'))).toEqual({
      terms: ['Donateurs en vrijwilligers'],
      certain: true,
    })
  })
})

describe('Other values', () => {
  it('are months only when a text says nothing else', () => {
    expect(['7 jaar', '18 maanden', '1 year', '6 Months'].map(readMonths)).toEqual([84, 18, 12, 6])
    expect(['7 jaar (fiscaal)', '7-10 jaar', 'Permanent', '4 weken', '200 jaar'].map(readMonths)).toEqual(
      Array(5).fill(null),
    )
  })

  it('are a status or a country by name in either language', () => {
    expect(['active', 'Actief', 'draft', 'In review', 'archived'].map(readStatus)).toEqual([
      'active',
      'active',
      'concept',
      'in_review',
      'archived',
    ])
    expect(readStatus('slapend')).toBeUndefined()
    expect(['us', 'Verenigde Staten', 'United States', 'Europese Octrooiorganisatie'].map(parseCountry)).toEqual([
      'US',
      'US',
      'US',
      'EPO',
    ])
    expect(parseCountry('Global')).toBeUndefined()
  })
})
