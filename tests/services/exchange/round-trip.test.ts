import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { delimiters, usualDelimiter } from '@/server/domain/register/exchange'
import type { Locale } from '@/server/domain/text'
import { cellsOf, csvWriter } from '@/server/exchange/csv/write-register'
import type { PortableActivity } from '@/server/exchange/portable'
import { runImport } from '@/server/services/exchange/run-import'
import { fullActivity, recordOf } from '../../domain/exchange/full-record'
import { joinOrganisation, makeMember, makeOrganisation, makeUser } from '../../support/factories'
import { csvOf, rowsOf } from './register-file'

/** What every register writes itself; all other columns must come back byte for byte. */
const ownColumns = {
  nl: [
    'Nummer (raakvlak-csv 1)',
    'Status sinds',
    'Goedgekeurd op',
    'Geaccepteerd risico',
    'Versie',
    'Laatst gewijzigd',
    'Id',
  ],
  en: ['Number (raakvlak-csv 1)', 'Status since', 'Approved on', 'Accepted risk', 'Version', 'Last changed', 'Id'],
}

const hostile = [
  'Hij zei "ja"\nzij zei \'nee\' | bedoel: niets\r\neinde',
  '=HYPERLINK("https://kwaad.example";"klik")',
  "'=1+1",
  '-2+3; @iedereen, # 1 \\ 2 \\n',
  '👩‍👩‍👧 voor\u{feff}na שלום \u202Eعكس\u202C',
  'ë|"\n'.repeat(2500).trim().padEnd(10_000, 'x'),
]

function fileOf(activities: PortableActivity[], locale: Locale): Promise<Buffer> {
  const rows = activities.map((activity) => cellsOf(recordOf(activity), locale))
  return buffer(Readable.from(rows).pipe(csvWriter({ locale, delimiter: delimiters[usualDelimiter[locale]] })))
}

function withoutOwn(csv: Uint8Array, locale: Locale) {
  return rowsOf(csv).map((row) => Object.entries(row).filter(([header]) => !ownColumns[locale].includes(header)))
}

/** The bytes with the values of the own columns taken out. */
function bytesWithoutOwn(csv: Buffer, locale: Locale): string {
  const own = rowsOf(csv).flatMap((row) => ownColumns[locale].map((header) => row[header] ?? ''))
  const values = own.filter((value) => value.length > 1)
  return values.reduce((text, value) => text.replaceAll(value, ''), csv.toString('utf8'))
}

describe('A register that moves to another organisation', () => {
  for (const locale of ['nl', 'en'] as const) {
    it(`leaves there as the very same file (${locale})`, async () => {
      const first = await makeMember('privacy_officer', { organisation: await makeOrganisation({ name: 'Verhuizer' }) })
      const second = await makeMember('privacy_officer', {
        organisation: await makeOrganisation({ name: 'Verhuizer' }),
      })
      const texts = locale === 'nl' ? hostile : hostile.slice(0, 3)
      const activities = texts.map((text, n) => ({ ...fullActivity(text), department: `afdeling ${n}` }))
      const source = await fileOf(activities, locale)
      await runImport(first, { name: 'bron.csv', bytes: source })
      const left = await csvOf(first, locale)
      await runImport(second, { name: 'verhuizing.csv', bytes: left })
      const arrived = await csvOf(second, locale)
      expect(bytesWithoutOwn(arrived, locale)).toBe(bytesWithoutOwn(left, locale))
      const organisation = locale === 'nl' ? 'Verwerkingsverantwoordelijke' : 'Controller'
      const content = (csv: Buffer) =>
        withoutOwn(csv, locale).map((row) => row.filter(([header]) => header !== organisation))
      expect(content(left)).toEqual(content(source))
    }, 60_000)
  }

  it('keeps its owner when that person is a member there too, and says who it was when not', async () => {
    const organisations = [await makeOrganisation(), await makeOrganisation(), await makeOrganisation()] as const
    const owner = await makeUser({ name: 'Olga Eigenaar' })
    for (const organisation of organisations.slice(0, 2)) await joinOrganisation(organisation, owner, 'business_owner')
    const [first, second, third] = await Promise.all(
      organisations.map((organisation) => makeMember('privacy_officer', { organisation })),
    )
    if (!first || !second || !third) throw new Error('no members')
    const activity = { ...fullActivity('x'), owner: `Olga Eigenaar <${owner.email}>` }
    await runImport(first, { name: 'a.csv', bytes: await fileOf([activity], 'nl') })
    const left = await csvOf(first)
    for (const member of [second, third]) await runImport(member, { name: 'b.csv', bytes: left })
    expect(rowsOf(await csvOf(second))[0]?.Eigenaar).toBe(activity.owner)
    expect(rowsOf(await csvOf(third))[0]).toMatchObject({
      Eigenaar: '',
      'Te ordenen': expect.stringContaining(`Eigenaar | waarde: ${activity.owner}`),
    })
  })

  it('keeps as text what it said of contracts and of another organisation', async () => {
    const officer = await makeMember('privacy_officer', { organisation: await makeOrganisation({ name: 'Nieuw' }) })
    const activity = fullActivity('x')
    const parties = activity.parties.map((party) => ({
      ...party,
      agreementState: 'valid' as const,
      contracts: ['DPA 1'],
    }))
    const record = recordOf({ ...activity, parties })
    const cells = cellsOf({ ...record, controller: { ...record.controller, name: 'Oud' } }, 'nl')
    const bytes = await buffer(Readable.from([cells]).pipe(csvWriter({ locale: 'nl', delimiter: ';' })))
    await runImport(officer, { name: 'oud.csv', bytes })
    expect(rowsOf(await csvOf(officer))[0]).toMatchObject({
      'Te ordenen': expect.stringContaining('stand: Geldig \\| contract: DPA 1'),
      'Overige gegevens': expect.stringContaining('Verwerkingsverantwoordelijke | waarde: Oud'),
      Overeenkomsten: expect.stringContaining('stand: Ontbreekt'),
    })
  })
})
