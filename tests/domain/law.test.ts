import { describe, expect, it } from 'vitest'
import { adequacyDecisions, adequacyFor } from '@/server/domain/law/adequacy'
import { countryCodes, countryName } from '@/server/domain/law/countries'
import { eeaCountries, eeaTerritories, isEea } from '@/server/domain/law/eea'
import {
  highRiskCountries,
  sccInForce,
  sccModuleKeys,
  transferKindKeys,
  transferMechanismKeys,
} from '@/server/domain/law/transfers'

const today = '2026-11-21'

describe('an adequacy decision', () => {
  it('covers the United Kingdom up to and including 27 December 2031', () => {
    expect(adequacyFor('GB', '2031-12-27')?.country).toBe('GB')
    expect(adequacyFor('GB', '2031-12-28')).toBeNull()
  })

  it('covers a country from its first day on', () => {
    expect(adequacyFor('BR', '2026-01-25')).toBeNull()
    expect(adequacyFor('BR', '2026-01-26')?.scope).toBe('general')
    expect(adequacyFor('US', '2023-07-09')).toBeNull()
    expect(adequacyFor('US', '2023-07-10')?.scope).toBe('dpf_certified')
  })

  it('says which recipients it leaves out', () => {
    expect(adequacyFor('CA', today)).toMatchObject({
      scope: 'commercial',
      scopeText: { en: 'Commercial organisations only (PIPEDA)' },
    })
    for (const { country, scope, scopeText } of adequacyDecisions) {
      expect(scopeText === undefined, country).toBe(scope === 'general')
    }
  })

  it('does not exist for China, nor for a country inside the EEA', () => {
    expect(adequacyFor('CN', today)).toBeNull()
    for (const { country } of adequacyDecisions) expect(isEea(country), country).toBe(false)
  })

  it('exists today for these seventeen', () => {
    const now = adequacyDecisions.filter(({ country }) => adequacyFor(country, today))
    expect(now.map(({ country }) => country).join(' ')).toBe('AD AR BR CA FO GG IM IL JP JE NZ KR CH GB UY US EPO')
  })
})

describe('the EEA', () => {
  it('is the 27 member states with Iceland, Liechtenstein and Norway', () => {
    expect(eeaCountries).toHaveLength(30)
    for (const country of ['NL', 'HR', 'IS', 'LI', 'NO']) expect(isEea(country), country).toBe(true)
  })

  it('leaves out the United Kingdom, Switzerland and the Caribbean Netherlands', () => {
    for (const country of ['GB', 'CH', 'BQ', 'US', 'EPO', '']) expect(isEea(country), country).toBe(false)
  })

  it('includes the parts of France and Finland that have a code of their own', () => {
    expect(eeaTerritories).toEqual(['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'])
    expect(isEea('RE')).toBe(true)
  })
})

describe('the list of countries', () => {
  it('is ISO 3166-1 with the European Patent Organisation', () => {
    expect(countryCodes).toHaveLength(250)
    expect(new Set(countryCodes).size).toBe(250)
    for (const country of [...eeaCountries, ...eeaTerritories, ...highRiskCountries]) {
      expect(countryCodes).toContain(country)
    }
    for (const { country } of adequacyDecisions) expect(countryCodes).toContain(country)
  })

  it('has a name for each in both languages', () => {
    expect(countryName('DE', 'nl')).toBe('Duitsland')
    expect(countryName('DE', 'en')).toBe('Germany')
    expect(countryName('EPO', 'nl')).toBe('Europese Octrooiorganisatie')
    for (const code of countryCodes) {
      expect(countryName(code, 'nl'), code).not.toBe(code)
      expect(countryName(code, 'en'), code).not.toBe(code)
    }
  })

  it('leaves an unknown code as it is', () => {
    expect(countryName('nowhere', 'nl')).toBe('nowhere')
    expect(countryName('', 'en')).toBe('')
  })
})

describe('the tools for transfers', () => {
  it('are those of Chapter V', () => {
    expect(transferMechanismKeys.join(' ')).toBe('adequacy dpf scc bcr code_of_conduct certification derogation none')
    expect(transferKindKeys).toEqual(['storage', 'remote_access', 'sub_processor'])
    expect(sccModuleKeys).toEqual(['1', '2', '3', '4'])
  })

  it('hold the clauses of 2021 and no longer those before', () => {
    expect(sccInForce('2021-06-04', today)?.name).toBe('(EU) 2021/914')
    expect(sccInForce('2010-02-05', '2022-12-26')?.name).toBe('2010/87/EU')
    expect(sccInForce('2010-02-05', '2022-12-27')).toBeNull()
    expect(sccInForce('2021-06-04', '2021-06-03')).toBeNull()
    expect(sccInForce('2020-01-01', today)).toBeNull()
  })
})
