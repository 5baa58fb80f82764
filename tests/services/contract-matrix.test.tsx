import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { CellPanel } from '@/app/[organisation]/matrix/_parts/cell-panel'
import { partOf } from '@/app/[organisation]/matrix/_parts/matrix'
import { MatrixTable } from '@/app/[organisation]/matrix/_parts/matrix-table'
import { accessEvents } from '@/db/schema'
import { emptyContract } from '@/server/domain/register/new-contract'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { exportMatrix } from '@/server/services/contracts/export-matrix'
import { readMatrix } from '@/server/services/contracts/read-matrix'
import { createContract } from '@/server/services/contracts/save'
import { addEngagement } from '@/server/services/engagements/save'
import { type Member, reading } from '@/server/services/member'
import { draft } from '../support/drafts'
import { makeMember, makeOrganisation } from '../support/factories'
import { renderPage, textOf } from '../support/render-page'

const day = '2026-11-21'

let officer: Member
let auditor: Member
let activityId: string
let partyId: string
let undecidedId: string

beforeAll(async () => {
  const organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  auditor = await makeMember('auditor', { organisation })
  activityId = (await draft(officer, 'whatsapp', '=1+1')).id
  const facts = { ...emptyEngagement('Inbox'), role: 'processor' as const }
  const party = { from: 'new' as const, name: 'Berichtendienst B.V.', country: 'NL' }
  partyId = (await addEngagement(officer, { activityId, party, facts })).partyId
  const other = await draft(officer, null, 'Iets anders')
  const again = { from: 'known' as const, partyId }
  undecidedId = (await addEngagement(officer, { activityId: other.id, party: again, facts: emptyEngagement('Iets') }))
    .id
})

describe('the contract matrix', () => {
  it('holds per activity and party what is needed, how it stands and what of Art. 28(3) is missing', async () => {
    const { parties, cells } = await readMatrix(auditor, day)
    expect(parties).toEqual([{ id: partyId, name: 'Berichtendienst B.V.' }])
    const cell = cells.find((one) => one.activityId === activityId)
    expect(cell).toMatchObject({ role: 'processor', needed: ['dpa'], state: 'missing' })
    expect(cell?.missing).toEqual(['intro', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  })

  it('asks for no clauses as long as the role is unknown', async () => {
    const { cells } = await readMatrix(officer, day)
    const undecided = { state: 'unknown', needed: [], missing: [], notChecked: [] }
    expect(cells.find(({ engagementId }) => engagementId === undecidedId)).toMatchObject(undecided)
  })

  it('shows nothing of another organisation', async () => {
    expect((await readMatrix(await makeMember('admin'), day)).cells).toEqual([])
  })

  it('is a table that says in a sentence what each cell means', async () => {
    const matrix = partOf(await readMatrix(auditor, day), 'missing')
    const place = { organisation: 'winkel', matrix }
    const html = renderPage(
      <>
        <MatrixTable {...place} opened={null} hrefOf={(cell) => `?cell=${cell}`} />
        {matrix.cells.map((cell) => (
          <CellPanel key={cell.engagementId} {...place} cell={cell} closeHref="?" />
        ))}
      </>,
      'nl',
    )
    expect(matrix.cells).toHaveLength(1)
    expect(html.match(/<th scope="row"/g)).toHaveLength(1)
    const spoken = 'Berichtendienst B.V., Inbox, bij =1+1: Verwerkersovereenkomst (art. 28). Ontbreekt.'
    expect(textOf(html)).toContain(spoken)
    expect(textOf(html)).toContain('9 onderdelen van art. 28 lid 3 ontbreken')
    expect(html).not.toContain('/contracts/new')
  })

  it('says that nobody knows which agreement is needed as long as the role is unknown', async () => {
    const matrix = partOf(await readMatrix(auditor, day), 'unknown')
    const html = renderPage(
      <MatrixTable organisation="winkel" matrix={matrix} opened={null} hrefOf={(cell) => `?cell=${cell}`} />,
      'nl',
    )
    expect(textOf(html)).toContain('bij Iets anders: niet bekend welke afspraak nodig is. Rol onbekend.')
    expect(textOf(html)).not.toContain('geen afspraak nodig')
  })
})

describe('the contract matrix as CSV', () => {
  it('has a line per product of a party, runs nothing in a spreadsheet, and is on record', async () => {
    const { csv, fileName } = await exportMatrix(auditor, { locale: 'nl', delimiter: ';' }, day)
    const lines: string[][] = parse(csv, { bom: true, delimiter: ';' })
    expect(lines).toHaveLength(3)
    const [header, first] = lines
    expect(header?.slice(0, 4)).toEqual(['Nummer', 'Verwerking', 'Eigenaar', 'Partij'])
    expect(first?.slice(1, 2)).toEqual(["'=1+1"])
    expect(first?.[7]).toBe('Ontbreekt')
    const events = await reading(officer, (tx) => tx.select({ subject: accessEvents.subject }).from(accessEvents))
    expect(events).toContainEqual({ subject: `${fileName} nl` })
  })

  it('keeps what an agreement lacks apart from what nobody looked for in it', async () => {
    const { id } = await draft(officer, null, 'Met contract')
    const facts = { ...emptyEngagement('Archief'), role: 'processor' as const }
    const engaged = await addEngagement(officer, { activityId: id, party: { from: 'known', partyId }, facts })
    const contract = emptyContract('dpa', partyId)
    const found: Partial<Record<string, 'yes' | 'no'>> = { intro: 'yes', a: 'yes', b: 'no' }
    await createContract(officer, {
      ...contract,
      title: 'Verwerkersovereenkomst',
      signedOn: '2026-01-01',
      clauses: contract.clauses.map((one) => ({ ...one, answer: found[one.clause] ?? one.answer })),
      engagementIds: [engaged.id],
    })
    const { csv } = await exportMatrix(auditor, { locale: 'nl', delimiter: ';' }, day)
    const lines: Record<string, string>[] = parse(csv, { bom: true, delimiter: ';', columns: true })
    const line = lines.find(({ Product }) => Product === 'Archief')
    expect(line?.['Ontbreekt van art. 28 lid 3']).toBe('b: Geheimhouding van personeel')
    expect(line?.['Niet nagekeken van art. 28 lid 3']?.split(' | ').map((text) => text[0])).toEqual([...'cdefgh'])
  })
})
