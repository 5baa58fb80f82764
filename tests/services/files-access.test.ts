import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessEvents, auditEvents, fileChunks, files } from '@/db/schema'
import { emptyContract } from '@/server/domain/register/new-contract'
import { emptyParty } from '@/server/domain/register/party'
import { createContract, updateContract } from '@/server/services/contracts/save'
import { openFile } from '@/server/services/files/open-file'
import { uploadFile } from '@/server/services/files/upload-file'
import { type Member, reading, recording } from '@/server/services/member'
import { createParty } from '@/server/services/parties/save'
import { makePdf, pieces } from '../support/documents'
import { makeMember, makeOrganisation, type TestOrganisation } from '../support/factories'

let organisation: TestOrganisation
let officer: Member
let owner: Member
let auditor: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  owner = await makeMember('business_owner', { organisation })
  auditor = await makeMember('auditor', { organisation })
})

function upload(content: Uint8Array, name = 'overeenkomst.pdf', member = officer) {
  return uploadFile(member, { name, bytes: pieces(content), expectedSize: content.length })
}

async function download(member: Member, id: string): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of (await openFile(member, id)).bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function _refusedFor(message: string) {
  return { code: 'validation', details: { issues: [{ path: ['file'], message }] } }
}

function _countFiles(): Promise<number> {
  return reading(officer, (tx) => tx.$count(files))
}

describe('who may', () => {
  it('upload: neither the business owner nor the auditor, who are refused before a byte is read', async () => {
    async function* unread(): AsyncGenerator<Uint8Array> {
      yield await Promise.reject(new Error('read'))
    }
    for (const [member, reason] of [
      [owner, 'role'],
      [auditor, 'auditor_reads_only'],
    ] as const) {
      const refused = uploadFile(member, { name: 'a.pdf', bytes: unread(), expectedSize: null })
      await expect(refused).rejects.toMatchObject({ code: 'forbidden', details: { reason } })
    }
  })

  it('download: every member, and each time it is written down with the head of the chain', async () => {
    const file = await upload(makePdf())
    for (const member of [owner, auditor]) {
      await download(member, file.id)
      const [event] = await reading(member, (tx) =>
        tx
          .select()
          .from(accessEvents)
          .where(eq(accessEvents.by, member.userId ?? '')),
      )
      expect(event).toMatchObject({ kind: 'file_download', subject: `${file.id} ${file.sha256} ${file.name}` })
      expect(event?.chainSequence).toBeGreaterThan(0)
      const [anchored] = await reading(member, (tx) =>
        tx
          .select({ hash: auditEvents.hash })
          .from(auditEvents)
          .where(eq(auditEvents.sequence, event?.chainSequence ?? 0)),
      )
      expect(anchored?.hash.toString('hex')).toBe(event?.chainHash)
    }
  })

  it('not even know of it: a member of another organisation, and whoever asks for nonsense', async () => {
    const file = await upload(makePdf())
    const stranger = await makeMember('admin')
    await expect(openFile(stranger, file.id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(openFile(officer, 'nonsense')).rejects.toMatchObject({ code: 'not_found' })
    expect(await reading(stranger, (tx) => tx.$count(fileChunks))).toBe(0)
  })
})

describe('a file that no contract ever had', () => {
  it('goes with the next upload after a day, while what a contract had stays', async () => {
    const other = await makeMember('privacy_officer')
    const party = await createParty(other, emptyParty('Leverancier B.V.'))
    const [stray, first, second, annex] = await Promise.all(
      [1, 2, 3, 4].map((n) => upload(makePdf(), `${n}.pdf`, other)),
    )
    const content = { ...emptyContract('dpa', party.id), title: 'Overeenkomst', fileId: first?.id ?? null }
    const contract = await createContract(other, {
      ...content,
      annexes: [{ id: crypto.randomUUID(), kind: 'scc', title: 'SCC', fileId: annex?.id ?? null, url: '' }],
    })
    await updateContract(other, { ...contract, content: { ...content, fileId: second?.id ?? null } })
    await recording(other, 'test', (tx) => tx.update(files).set({ uploadedAt: sql`now() - interval '25 hours'` }))
    const latest = await upload(makePdf(), 'later.pdf', other)
    const left = await reading(other, (tx) => tx.select({ id: files.id }).from(files))
    expect(left.map((row) => row.id).sort()).toEqual([first, second, annex, latest].map((file) => file?.id).sort())
    expect(await reading(other, (tx) => tx.$count(fileChunks, eq(fileChunks.fileId, stray?.id ?? '')))).toBe(0)
  })
})

describe('a slow sender', () => {
  it('does not hold up the organisation', async () => {
    let release = () => {}
    const waiting = new Promise<void>((resolve) => {
      release = resolve
    })
    async function* slow() {
      yield makePdf()
      await waiting
    }
    const uploading = uploadFile(officer, { name: 'slow.pdf', bytes: slow(), expectedSize: null })
    await upload(makePdf(), 'fast.pdf')
    release()
    expect(await uploading).toMatchObject({ name: 'slow.pdf' })
  })
})
