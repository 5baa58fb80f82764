import { describe, expect, it } from 'vitest'
import { diffWords } from '@/app/_components/diff-words'
import { fieldErrorKey } from '@/app/_components/field-error-key'
import { formatDate } from '@/app/_components/format-date'
import { initialsOf } from '@/app/_components/initials'
import { pagesAround } from '@/app/_components/pages-around'
import { readTheme, themeAttribute, themeOf } from '@/app/_components/theme'
import { changeParams } from '@/app/_components/url-params'
import { chooseLocale } from '@/app/_i18n/locale'

describe('the language of a visitor', () => {
  it('is the chosen one, whatever the browser prefers', () => {
    expect(chooseLocale('en', 'nl-NL')).toBe('en')
  })

  it('follows the weights the browser gives', () => {
    expect(chooseLocale(undefined, 'de, nl;q=0.4, en-GB;q=0.8')).toBe('en')
    expect(chooseLocale('fr', 'en;q=0, nl;q=0.1')).toBe('nl')
  })

  it('is Dutch when nothing is known', () => {
    expect(chooseLocale(undefined, null)).toBe('nl')
    expect(chooseLocale(undefined, 'de-DE, fr;q=0.9')).toBe('nl')
  })
})

describe('the theme', () => {
  it('is left to the device unless somebody chose', () => {
    expect(themeAttribute(readTheme(undefined))).toBeUndefined()
    expect(themeAttribute(readTheme('purple'))).toBeUndefined()
    expect(themeAttribute(readTheme('dark'))).toBe('raakvlak-donker')
  })

  it('can be read back from the page', () => {
    expect(themeOf('raakvlak')).toBe('light')
    expect(themeOf(undefined)).toBe('system')
  })
})

describe('a date', () => {
  it('is written day first, with figures in tables and words in prose', () => {
    expect(formatDate('2027-03-05', 'table', 'nl')).toBe('05-03-2027')
    expect(formatDate('2027-03-05', 'prose', 'nl')).toBe('5 mrt. 2027')
    expect(formatDate('2027-05-05', 'day', 'nl')).toBe('5 mei')
    expect(formatDate('2027-09-05', 'prose', 'en')).toBe('5 Sep 2027')
    expect(formatDate('2026-11-20', 'long', 'nl')).toBe('vrijdag 20 november 2026')
  })

  it('stays the same day wherever the reader is, and a moment is in Dutch time', () => {
    expect(formatDate('2026-12-31', 'table', 'en')).toBe('31-12-2026')
    expect(formatDate('2026-12-31T23:30:00Z', 'moment', 'nl')).toBe('1 jan. 2027, 00:30')
    expect(formatDate(new Date('2026-07-01T06:05:00Z'), 'clock', 'nl')).toBe('08:05')
  })
})

describe('the difference between two texts', () => {
  it('marks only the words that went and came', () => {
    const { before, after } = diffWords(
      'De klant is bekend en vraagt iets.',
      'De klant heeft iets besteld en vraagt iets.',
    )
    expect(before.filter((part) => !part.same).map((part) => part.text)).toEqual(['is bekend '])
    expect(after.filter((part) => !part.same).map((part) => part.text)).toEqual(['heeft iets besteld '])
  })

  it('gives both texts back unchanged', () => {
    const texts = ['Twee  spaties,\nen een regel.', 'Eén spatie; en een\nandere regel…'] as const
    const { before, after } = diffWords(...texts)
    expect(before.map((part) => part.text).join('')).toBe(texts[0])
    expect(after.map((part) => part.text).join('')).toBe(texts[1])
  })

  it('compares very long texts as a whole', () => {
    const long = 'woord '.repeat(500)
    expect(diffWords(long, `${long}erbij`).after).toEqual([{ same: false, text: `${long}erbij` }])
    expect(diffWords(long, long).after).toEqual([{ same: true, text: long }])
  })
})

describe('the address of a list', () => {
  it('keeps the other choices and returns to page one', () => {
    expect(changeParams({ q: 'app', kind: ['a', 'b'], page: '3' }, { sort: 'name' })).toBe('?q=app&kind=a,b&sort=name')
  })

  it('drops what is empty and keeps the page when that is what changes', () => {
    expect(changeParams(new URLSearchParams('q=app&kind=a&page=2'), { q: '', kind: [] })).toBe('?')
    expect(changeParams(new URLSearchParams('q=app'), { page: 2 })).toBe('?q=app&page=2')
  })

  it('shows the first, the last and the pages beside the current one', () => {
    expect(pagesAround(5, 9)).toEqual([1, 4, 5, 6, 9])
    expect(pagesAround(1, 2)).toEqual([1, 2])
  })
})

describe('an error beside a field', () => {
  it('says what the schema says, when that is one of our sentences', () => {
    expect(fieldErrorKey({ type: 'custom', message: 'email' }, 'x')).toBe('email')
  })

  it('asks to fill in what is empty and names the mistake otherwise', () => {
    expect(fieldErrorKey({ type: 'too_small', message: 'Too small' }, '')).toBe('required')
    expect(fieldErrorKey({ type: 'too_small', message: 'Too small' }, 'ab')).toBe('tooShort')
    expect(fieldErrorKey({ type: 'invalid_type', message: 'Expected' }, [])).toBe('required')
    expect(fieldErrorKey({ type: 'too_big' }, 'abc')).toBe('tooLong')
  })
})

describe('the initials of a person', () => {
  it('leave the particles out', () => {
    expect(initialsOf('Sanne de Wit')).toBe('SW')
    expect(initialsOf('Youssef El Amrani')).toBe('YA')
    expect(initialsOf('beheerder')).toBe('B')
  })
})
