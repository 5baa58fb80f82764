import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '@/server/exchange/problem'
import { readImport } from '@/server/exchange/read-import'
import { blankContext } from './nobody'

const root = join(import.meta.dirname, '..', '..', '..')
const fixtures = join(root, 'tests', 'fixtures', 'registers')
const realRegisters = join(root, '..', 'shared', 'data', 'registers', 'avg-register')

function read(file: string, context = blankContext) {
  return readImport(readFileSync(join(fixtures, file)), context).drafts
}

function draftOf(name: string, file = 'avg-register-nl.csv') {
  const draft = read(file).find(({ activity }) => activity.name.startsWith(name))
  if (!draft) throw new Error(`no ${name} in ${file}`)
  return draft
}

/** Everything a draft holds, as one text. */
function heldBy(draft: ReturnType<typeof draftOf>): string {
  const texts: string[] = []
  JSON.stringify(draft.activity, (_, value) => {
    if (typeof value === 'string') texts.push(value)
    return value
  })
  return texts.join('\n')
}

describe('A register with 34 columns', () => {
  it('becomes a draft for each row', () => {
    const { activity, notUnderstood } = draftOf('Ledenadministratie')
    expect(notUnderstood).toEqual([])
    expect(activity).toMatchObject({
      status: 'active',
      ownRole: 'controller',
      department: 'bestuur',
      reviewDue: '2027-01-05',
      transferOutsideEea: 'no',
      purposes: [{ text: 'Bijhouden wie lid is en contributie innen', ground: 'contract' }],
      subjects: [{ label: 'leden' }, { label: 'vrijwilligers' }],
      recipients: [{ label: 'penningmeester' }, { label: 'accountant' }],
      measures: [{ label: 'Versleuteling in opslag' }, { label: 'wachtwoordkluis' }, { label: 'vier ogen' }],
      retentionLines: [{ period: '7 jaar', months: 84, keeper: 'us' }],
    })
    expect(activity.dataLines.map((line) => line.category)).toEqual([
      'Naam',
      'E-mailadres',
      'bankrekening',
      'geboortedatum',
    ])
    expect(activity.retentionLines[0]?.covers).toHaveLength(4)
  })

  it('keeps columns without a field as other data, under their own name', () => {
    const extra = draftOf('Ledenadministratie').activity.loose.filter(({ kind }) => kind === 'extra')
    expect(Object.fromEntries(extra.map(({ label, value }) => [label, value]))).toEqual({
      id: '100000001',
      has_processing_agreement_with_third_party: 'No',
      risk_level: 'low',
      dpia_required: 'no',
      created_at: '2026-01-05 09:00:00',
      updated_at: '2026-02-01 10:30:00',
      dpia_status: 'not_required',
    })
  })

  it('makes a processor of a row that says so, and its controller one that is served', () => {
    expect(draftOf('Nieuwsbrief').activity).toMatchObject({
      ownRole: 'processor',
      controllersServed: [{ name: 'Wijkvereniging De Linde', contact: 'Lindelaan 1, Almere' }],
    })
  })

  it('makes a party of a joint controller that stands alone in its cell', () => {
    expect(draftOf('Camera').activity).toMatchObject({
      ownRole: 'joint',
      parties: [{ name: 'Stichting Loodsbeheer', email: 'privacy@loodsbeheer.example', role: 'joint' }],
    })
  })

  it('keeps as text what it does not understand, and says which', () => {
    const { activity, notUnderstood } = draftOf('Camera')
    expect(notUnderstood).toEqual([
      { column: 'categories_personal_data', value: 'Niet in detail: alleen beelden, geen geluid' },
      { column: 'categories_data_subjects', value: 'Bezoekers, medewerkers en vrijwilligers' },
      { column: 'categories_recipients', value: 'eventueel politie' },
      { column: 'to_country', value: 'Verenigde Staten' },
      { column: 'safeguards', value: 'Standaardcontractbepalingen' },
      { column: 'review_due_date', value: 'ooit' },
    ])
    const unsorted = activity.loose.filter(({ kind }) => kind === 'unsorted')
    expect(unsorted.map(({ label, value }) => ({ column: label, value }))).toEqual(notUnderstood)
    expect(activity).toMatchObject({ dataLines: [], subjects: [], recipients: [], reviewDue: null })
  })

  it('takes of an uncertain list only what the register knows for certain', () => {
    const { activity } = draftOf('Gezondheidsgegevens')
    expect(activity.dataLines).toEqual([])
    const knowing = { ...blankContext, knows: (_: string, label: string) => label === 'medicijngebruik' }
    const known = read('avg-register-nl.csv', knowing).find(({ sourceId }) => sourceId === '100000004')
    expect(known?.activity.dataLines.map((line) => line.category)).toEqual(['medicijngebruik'])
    expect(known?.notUnderstood).toContainEqual({ column: 'categories_personal_data', value: "'Naam, medicijngebruik" })
  })

  it('reads grounds, answers and statuses in their many spellings', () => {
    expect(draftOf('Gezondheidsgegevens').activity).toMatchObject({
      status: 'concept',
      transferOutsideEea: 'no',
      purposes: [{ ground: 'consent', art9Ground: 'a' }],
      retentionLines: [{ period: '18 maanden', months: 18 }],
    })
    expect(draftOf('Newsletter', 'avg-register-en.csv').activity).toMatchObject({
      status: 'in_review',
      reviewDue: '2027-01-05',
      purposes: [{ ground: 'consent', art9Ground: 'a' }],
      subjects: [{ label: 'Newsletter subscribers' }],
    })
  })

  it('does not guess a ground or a status', () => {
    const { activity, notUnderstood } = draftOf('Oude kaartenbak')
    expect(activity).toMatchObject({ status: 'concept', purposes: [{ ground: null }] })
    expect(notUnderstood.map(({ column }) => column)).toEqual(['legal_basis', 'status'])
  })

  it('gives the same drafts as a spreadsheet saves it: Windows-1252 with semicolons', () => {
    const bare = (file: string) => read(file).map(({ line, ...draft }) => draft)
    expect(bare('avg-register-nl-excel.csv')).toEqual(bare('avg-register-nl.csv'))
  })

  it('is recognised with its columns in another order and with columns of its own', () => {
    const file = Buffer.from('eigen_kolom,legal_basis,Processing_Activity,purpose_of_processing\nx,consent,Naam,Doel')
    const [draft] = readImport(file, blankContext).drafts
    expect(draft?.activity).toMatchObject({ name: 'Naam', purposes: [{ text: 'Doel', ground: 'consent' }] })
    expect(draft?.activity.loose).toEqual([{ kind: 'extra', label: 'eigen_kolom', value: 'x' }])
  })

  it('keeps a name of more than 200 characters whole beside the shortened one', () => {
    const name = 'Lang '.repeat(60).trim()
    const file = Buffer.from(`processing_activity,purpose_of_processing,legal_basis\n${name},Doel,consent`)
    const [draft] = readImport(file, blankContext).drafts
    expect(draft?.activity.name).toHaveLength(199)
    expect(draft?.notUnderstood).toEqual([{ column: 'processing_activity', value: name }])
  })

  it('says on which line a name is missing', () => {
    const file = Buffer.from(
      'processing_activity,purpose_of_processing,legal_basis\nA,B,consent\n,C,consent\n,D,consent',
    )
    expect(() => readImport(file, blankContext)).toThrow(UnreadableFile)
    expect(() => readImport(file, blankContext)).toThrow('name_missing 3 processing_activity, name_missing 4')
  })

  it('tells rows with one id apart by their names, and equal rows by their order', () => {
    const file = (...rows: string[]) =>
      Buffer.from(['id,processing_activity,purpose_of_processing,legal_basis', ...rows].join('\n'))
    const identities = readImport(file('1,A,x,consent', '1,B,x,consent', '1,A,y,consent'), blankContext).drafts
    expect(new Set(identities.map(({ identity }) => identity)).size).toBe(3)
    const [again] = readImport(file('1,A,z,consent'), blankContext).drafts
    expect(again?.identity).toBe(identities[0]?.identity)
    expect(again?.contentHash).not.toBe(identities[0]?.contentHash)
  })
})

describe('Another file', () => {
  it('is refused with what stands in its header', () => {
    expect(() => readImport(Buffer.from('Voornaam;Achternaam\nA;B\nC'), blankContext)).toThrow(/^unknown_format 1$/)
  })

  it('is refused when a newer version of this program made it', () => {
    expect(() => readImport(Buffer.from('Nummer (raakvlak-csv 2);Naam\n1;A'), blankContext)).toThrow('newer_format')
  })
})

const present = existsSync(realRegisters)

describe.skipIf(!present)(`The real registers${present ? '' : ' (skipped: ../shared/data is not here)'}`, () => {
  const files = { 'avg-register-v0.4-nl.csv': 62, 'gdpr-register-v0.2-en.csv': 61 }
  for (const [file, count] of Object.entries(files)) {
    it(`${file} gives ${count} drafts and loses no value of any cell`, () => {
      const { drafts, table } = readImport(readFileSync(join(realRegisters, file)), blankContext)
      expect(drafts).toHaveLength(count)
      for (const [index, draft] of drafts.entries()) {
        const held = heldBy(draft).toLowerCase()
        const column = (name: string) => table.rows[index]?.cells[table.headers.indexOf(name)]?.trim() ?? ''
        for (const name of table.headers.filter((header) => !understoodAsKeys.includes(header))) {
          for (const piece of column(name).split(/[,;\r\n]+/))
            expect(held, `${name} of row ${index}`).toContain(tidy(piece))
        }
        expect(draft.activity.purposes[0]?.ground, `ground of row ${index}`).not.toBeNull()
        expect(draft.activity.status).toBe('active')
      }
    })
  }
})

/** These become an answer, a ground, a status or nothing ("none"), which the tests above cover. */
const understoodAsKeys = ['we_are_processor', 'legal_basis', 'is_international_data_transfers', 'to_country', 'status']

function tidy(piece: string): string {
  return piece.trim().replace(/\.$/, '').toLowerCase()
}
