import { beforeAll, describe, expect, it } from 'vitest'
import { type ContractContent, contractContent } from '@/server/domain/register/contract'
import { contractListInput } from '@/server/domain/register/contract-filter'
import { emptyContract } from '@/server/domain/register/new-contract'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { emptyParty, type Party } from '@/server/domain/register/party'
import { startActivity } from '@/server/services/activities/create'
import { coverEngagement } from '@/server/services/contracts/cover'
import { listContracts } from '@/server/services/contracts/list'
import { listCoverable, readContract } from '@/server/services/contracts/read'
import { createContract, deleteContract, updateContract } from '@/server/services/contracts/save'
import { addEngagement } from '@/server/services/engagements/save'
import { openFile } from '@/server/services/files/open-file'
import { uploadFile } from '@/server/services/files/upload-file'
import { newId } from '@/server/services/ids'
import { type Member, reading } from '@/server/services/member'
import { createParty } from '@/server/services/parties/save'
import { versionsOf } from '@/server/services/versions'
import { makePdf, pieces } from '../support/documents'
import { makeMember, makeOrganisation, type TestOrganisation } from '../support/factories'

const today = '2026-11-21'
let organisation: TestOrganisation
let officer: Member
let owner: Member
let auditor: Member
let stranger: Member
let trengo: Party
let google: Party

beforeAll(async () => {
  organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  owner = await makeMember('business_owner', { organisation })
  auditor = await makeMember('auditor', { organisation })
  stranger = await makeMember('admin')
  trengo = await createParty(officer, emptyParty('Trengo B.V.'))
  google = await createParty(officer, emptyParty('Google Ireland Limited'))
})

function content(given: Partial<ContractContent> = {}): ContractContent {
  return { ...emptyContract('dpa', trengo.id), title: 'Verwerkersovereenkomst Trengo', ...given }
}

function upload(member = officer) {
  return uploadFile(member, { name: 'getekend.pdf', bytes: pieces(makePdf()), expectedSize: null })
}

async function engage(party: Party, product: string) {
  const { id } = await startActivity(officer, { kind: null, name: `Verwerking met ${product}`, locale: 'nl' })
  const facts = { ...emptyEngagement(product), role: 'processor' as const }
  return addEngagement(officer, { activityId: id, party: { from: 'known', partyId: party.id }, facts })
}

describe('a contract', () => {
  it('is kept whole: file, dates, nine items with their page, annexes and what it covers', async () => {
    const [file, scc] = [await upload(), await upload()]
    const covered = [await engage(trengo, 'Inbox'), await engage(trengo, 'Chatbot')]
    const given = content({
      fileId: file.id,
      reference: 'TR-2024-7',
      signedOn: '2024-03-01',
      startsOn: '2024-03-01',
      endsOn: '2027-03-01',
      renewal: 'Stilzwijgend met een jaar',
      notice: '3 maanden',
      breachTermHours: 24,
      liability: 'Tot de jaarvergoeding',
      auditRight: 'yes',
      clauses: content().clauses.map((clause, index) => ({ ...clause, answer: 'yes', page: `${index + 2}` })),
      annexes: [{ id: newId(), kind: 'scc', title: 'SCC module 2', fileId: scc.id, url: '' }],
      engagementIds: covered.map((one) => one.id).toSorted(),
    })
    const saved = await createContract(officer, given)
    const read = await readContract(auditor, saved.id, today)
    expect(read.contract).toMatchObject(given)
    expect(read).toMatchObject({ state: 'valid', party: { name: 'Trengo B.V.' }, may: { edit: false } })
    expect(read.files.map((one) => one.id).toSorted()).toEqual([file.id, scc.id].toSorted())
    expect(read.covered.map((one) => [one.product, one.state, one.otherParty])).toEqual([
      ['Inbox', 'valid', false],
      ['Chatbot', 'valid', false],
    ])
    const [version] = await reading(officer, (tx) => versionsOf(tx, officer, 'contract', saved.id))
    expect(version?.document).toMatchObject(given)
  })

  it('saved from a stale version is a conflict that changes nothing', async () => {
    const first = await createContract(officer, content())
    await updateContract(officer, { ...first, content: content({ note: 'Van de een' }) })
    const stale = updateContract(officer, {
      ...first,
      content: content({ note: 'Van de ander', endsOn: '2030-01-01' }),
    })
    await expect(stale).rejects.toMatchObject({ code: 'conflict', details: { currentVersion: 2 } })
    expect((await readContract(officer, first.id, today)).contract).toMatchObject({ note: 'Van de een', endsOn: null })
  })

  it('covers an engagement with another party too, and shows that it does', async () => {
    const other = await engage(google, 'Workspace')
    const saved = await createContract(officer, content({ engagementIds: [other.id] }))
    const { covered } = await readContract(officer, saved.id, today)
    expect(covered).toMatchObject([{ partyName: 'Google Ireland Limited', otherParty: true }])
  })

  it('is linked to one more engagement without touching the rest of it, twice without effect', async () => {
    const [one, two] = [await engage(trengo, 'Eerste'), await engage(trengo, 'Tweede')]
    const saved = await createContract(officer, content({ note: 'Blijft', engagementIds: [one.id] }))
    const at = { contractId: saved.id, engagementId: two.id }
    const linked = await coverEngagement(officer, at)
    expect(linked).toMatchObject({ version: 2, note: 'Blijft', engagementIds: [one.id, two.id].toSorted() })
    expect((await coverEngagement(officer, at)).engagementIds).toHaveLength(2)
  })

  it('deleted leaves a tombstone, and the file of its last version can still be had', async () => {
    const file = await upload()
    const saved = await createContract(officer, content({ fileId: file.id }))
    await expect(deleteContract(officer, { ...saved, version: 9 })).rejects.toMatchObject({ code: 'conflict' })
    await deleteContract(officer, saved)
    await expect(readContract(officer, saved.id, today)).rejects.toMatchObject({ code: 'not_found' })
    const [gone] = await reading(officer, (tx) => versionsOf(tx, officer, 'contract', saved.id))
    expect(gone).toMatchObject({ version: 2, deleted: true, document: null, label: saved.title })
    expect((await openFile(auditor, file.id)).size).toBe(file.size)
  })

  it('refuses a party, a file or an engagement that is not of this organisation', async () => {
    const theirs = await createParty(stranger, emptyParty('Van hen'))
    const foreign = await upload(stranger)
    const annexes = [{ id: newId(), kind: 'other' as const, title: 'Bijlage', fileId: foreign.id, url: '' }]
    const wrong = createContract(officer, content({ partyId: theirs.id, fileId: foreign.id, annexes }))
    await expect(wrong).rejects.toMatchObject({
      details: {
        issues: [
          { path: ['partyId'], message: 'party_not_there' },
          { path: ['fileId'], message: 'file_not_there' },
          { path: ['annexes', 0, 'fileId'], message: 'file_not_there' },
        ],
      },
    })
    await expect(createContract(officer, content({ engagementIds: [newId()] }))).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('the shape of a contract', () => {
  const wrong = (given: Partial<ContractContent>) =>
    contractContent.safeParse(content(given)).error?.issues.map((issue) => [issue.path[0], issue.message])

  it('refuses an end before its start, and an item that does not apply in a processing agreement', () => {
    expect(wrong({ startsOn: '2026-02-01', endsOn: '2026-01-01' })).toEqual([['endsOn', 'end_before_start']])
    const clauses = content().clauses.map((clause) => ({ ...clause, answer: 'na' as const }))
    expect(wrong({ clauses })).toEqual([['clauses', 'clause_na_only_other_kinds']])
    expect(wrong({ kind: 'exchange', clauses })).toBeUndefined()
  })

  it('refuses an address that is no web address', () => {
    expect(wrong({ url: 'javascript:alert(1)' })).toHaveLength(1)
  })
})

describe('who may', () => {
  it('change a contract: not the business owner and not the auditor', async () => {
    const saved = await createContract(officer, content())
    const engaged = await engage(trengo, 'Vierde')
    for (const member of [owner, auditor]) {
      await expect(createContract(member, content())).rejects.toMatchObject({ code: 'forbidden' })
      await expect(updateContract(member, { ...saved, content: content() })).rejects.toMatchObject({
        code: 'forbidden',
      })
      await expect(deleteContract(member, saved)).rejects.toMatchObject({ code: 'forbidden' })
      const at = { contractId: saved.id, engagementId: engaged.id }
      await expect(coverEngagement(member, at)).rejects.toMatchObject({ code: 'forbidden' })
      expect((await readContract(member, saved.id, today)).contract.title).toBe(saved.title)
    }
  })

  it('not know of it: a member of another organisation', async () => {
    const saved = await createContract(officer, content())
    await expect(readContract(stranger, saved.id, today)).rejects.toMatchObject({ code: 'not_found' })
    await expect(updateContract(stranger, { ...saved, content: content() })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(deleteContract(stranger, saved)).rejects.toMatchObject({ code: 'not_found' })
    const engaged = await engage(trengo, 'Vijfde')
    await expect(coverEngagement(stranger, { contractId: saved.id, engagementId: engaged.id })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('the list', () => {
  it('finds, filters by state, kind and party, counts the states, and sorts', async () => {
    const member = await makeMember('privacy_officer')
    const meta = await createParty(member, emptyParty('Meta'))
    const kiem = await createParty(member, emptyParty('Bureau Kiem'))
    const clauses = content().clauses.map((clause) => ({ ...clause, answer: 'yes' as const }))
    const signed = { signedOn: '2026-01-01', clauses }
    await createContract(member, content({ partyId: meta.id, title: 'Meta DPA', ...signed, endsOn: '2026-12-01' }))
    await createContract(member, content({ partyId: kiem.id, title: 'VWO Kiem', reference: 'K-1' }))
    await createContract(member, content({ partyId: kiem.id, title: 'Uitwisseling', kind: 'exchange', ...signed }))
    const list = (given: object) => listContracts(member, contractListInput.parse(given), today)
    const titles = async (given: object) => (await list(given)).rows.map((row) => row.title)
    const all = await list({})
    expect(all.rows.map((row) => [row.title, row.state, row.clausesPresent, row.engagements])).toEqual([
      ['Meta DPA', 'expires_soon', 9, 0],
      ['Uitwisseling', 'valid', 9, 0],
      ['VWO Kiem', 'unsigned', 0, 0],
    ])
    expect(all).toMatchObject({ total: 3, all: 3, counts: { expires_soon: 1, valid: 1, unsigned: 1, expired: 0 } })
    expect(await titles({ search: 'k-1' })).toEqual(['VWO Kiem'])
    expect(await titles({ search: 'bureau' })).toEqual(['Uitwisseling', 'VWO Kiem'])
    expect(await titles({ state: ['expires_soon', 'unsigned'] })).toEqual(['Meta DPA', 'VWO Kiem'])
    expect(await titles({ kind: ['exchange'] })).toEqual(['Uitwisseling'])
    expect(await titles({ party: [meta.id] })).toEqual(['Meta DPA'])
    expect(await titles({ sort: 'state' })).toEqual(['VWO Kiem', 'Meta DPA', 'Uitwisseling'])
    expect(await titles({ sort: 'ends', perPage: 1 })).toEqual(['Meta DPA'])
    expect(await titles({ sort: 'party', descending: true })).toEqual(['Meta DPA', 'VWO Kiem', 'Uitwisseling'])
  })
})

describe('what a contract can cover', () => {
  it('are the engagements of its party, what it covers already, and what is searched for', async () => {
    const member = officer
    const party = await createParty(member, emptyParty('Spotler B.V.'))
    const [own, other] = [await engage(party, 'Mailing'), await engage(google, 'Zoekadvertenties')]
    const ids = async (given: object) =>
      (await listCoverable(member, { partyId: party.id, also: [], search: '', ...given })).map((row) => row.id)
    expect(await ids({})).toEqual([own.id])
    expect(await ids({ also: [other.id] })).toEqual([own.id, other.id])
    expect(await ids({ search: 'zoekadv' })).toEqual([own.id, other.id])
    expect(await ids({ partyId: null })).toEqual([])
    expect(await listCoverable(stranger, { partyId: party.id, also: [own.id], search: '' })).toEqual([])
  })
})
