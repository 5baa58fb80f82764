import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { delimiters, usualDelimiter } from '@/server/domain/register/exchange'
import type { Locale } from '@/server/domain/text'
import { cellsOf, csvWriter } from '@/server/exchange/csv/write-register'
import type { PortableActivity } from '@/server/exchange/portable'
import { readImport } from '@/server/exchange/read-import'
import { fullActivity, recordOf } from './full-record'
import { blankContext } from './nobody'

const context = { ...blankContext, organisation: { ...blankContext.organisation, name: '' } }

async function fileOf(activities: PortableActivity[], locale: Locale, delimiter = delimiters[usualDelimiter[locale]]) {
  const rows = activities.map((activity) => cellsOf(recordOf(activity), locale))
  return buffer(Readable.from(rows).pipe(csvWriter({ locale, delimiter })))
}

async function throughFile(activity: PortableActivity, locale: Locale, delimiter?: ',' | ';' | '\t') {
  const file = readImport(await fileOf([activity], locale, delimiter), context)
  return file.drafts.map(({ activity, notUnderstood }) => ({ activity, notUnderstood }))
}

const hostile = {
  quotes: 'Hij zei "ja", zij zei \'nee\' en ""niets""',
  'line breaks': 'eerste\ntweede\r\nderde\rvierde',
  separators: 'a | b || c ; d , e # f : g \\ h \\n i \\| j',
  'a formula': '=HYPERLINK("https://kwaad.example";"klik")',
  'a guarded formula': "'=1+1",
  'a twice guarded formula': "''@SUM(A1)",
  'a minus': '-2+3',
  'a plus and an at sign': '+31 6 @iedereen',
  'an apostrophe': "'s ochtends",
  'another field in disguise': 'grondslag: Toestemming (art. 6 lid 1 a) | reden: zomaar',
  emoji: '👩‍👩‍👧 🏳️‍🌈 é é',
  'a byte order mark inside': 'voor\u{feff}na',
  'right to left': 'שלום \u202Eعكس\u202C einde',
  'ten thousand characters': 'ë|"\n'.repeat(2500).trim().padEnd(10_000, 'x'),
  'a lone backslash at the end': 'C:\\',
}

describe('A register that leaves and comes back', () => {
  for (const locale of ['nl', 'en'] as const) {
    for (const [what, text] of Object.entries(hostile)) {
      it(`keeps every field exactly with ${what} (${locale})`, async () => {
        const activity = fullActivity(text)
        expect(await throughFile(activity, locale)).toEqual([{ activity, notUnderstood: [] }])
      })
    }
  }

  for (const delimiter of [',', ';', '\t'] as const) {
    it(`may use ${JSON.stringify(delimiter)} between its cells in either language`, async () => {
      const activity = fullActivity('komma, puntkomma; tab\teinde')
      expect(await throughFile(activity, 'nl', delimiter)).toEqual([{ activity, notUnderstood: [] }])
      expect(await throughFile(activity, 'en', delimiter)).toEqual([{ activity, notUnderstood: [] }])
    })
  }

  it('is the same file again, byte for byte', async () => {
    const first = await fileOf([fullActivity('=één'), fullActivity("'+twee\nregels")], 'nl')
    const { drafts } = readImport(first, context)
    const again = await fileOf(
      drafts.map((draft) => draft.activity),
      'nl',
    )
    expect(again.equals(first)).toBe(true)
  })

  it('starts with a byte order mark, Dutch headers and semicolons', async () => {
    const text = (await fileOf([], 'nl')).toString('utf8')
    expect(text.startsWith('\u{feff}Nummer (raakvlak-csv 1);Naam;Touchpoint;')).toBe(true)
    expect((await fileOf([], 'en', ',')).toString('utf8')).toContain('Number (raakvlak-csv 1),Name,Touchpoint,')
  })

  it('lets no cell begin as a formula', async () => {
    for (const sign of ['=', '+', '-', '@', '\t', '\r']) {
      for (const cell of cellsOf(recordOf(fullActivity(`${sign}1+1`)), 'nl')) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }
  })
})
