import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEvents, fileChunks, files } from '@/db/schema'
import { maximumFileBytes } from '@/server/domain/register/file'
import { openFile } from '@/server/services/files/open-file'
import { uploadFile } from '@/server/services/files/upload-file'
import { type Member, reading } from '@/server/services/member'
import { contentTypes, documentParts, makeDocx, makePdf, pieces, relationships } from '../support/documents'
import { makeMember, makeOrganisation, type TestOrganisation } from '../support/factories'
import { makeZip } from '../support/zip'

let organisation: TestOrganisation
let officer: Member
let _owner: Member
let _auditor: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  _owner = await makeMember('business_owner', { organisation })
  _auditor = await makeMember('auditor', { organisation })
})

function upload(content: Uint8Array, name = 'overeenkomst.pdf', member = officer) {
  return uploadFile(member, { name, bytes: pieces(content), expectedSize: content.length })
}

async function download(member: Member, id: string): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of (await openFile(member, id)).bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function refusedFor(message: string) {
  return { code: 'validation', details: { issues: [{ path: ['file'], message }] } }
}

function countFiles(): Promise<number> {
  return reading(officer, (tx) => tx.$count(files))
}

describe('a file that fits', () => {
  it('comes back byte for byte, in rows of one megabyte, with its hash', async () => {
    const content = makePdf(2_500_000)
    const file = await upload(content)
    expect(file).toMatchObject({ mediaType: 'application/pdf', size: 2_500_000 })
    expect(file.sha256).toBe(createHash('sha256').update(content).digest('hex'))
    expect((await download(officer, file.id)).equals(content)).toBe(true)
    const rows = await reading(officer, (tx) =>
      tx
        .select({ size: sql<number>`length(bytes)` })
        .from(fileChunks)
        .where(eq(fileChunks.fileId, file.id))
        .orderBy(fileChunks.position),
    )
    expect(rows.map((row) => row.size)).toEqual([1_048_576, 1_048_576, 402_848])
  })

  it('may be exactly 20 MB', async () => {
    expect(await upload(makePdf(maximumFileBytes))).toMatchObject({ size: maximumFileBytes })
  })

  it('may be a Word document, with links that a reader clicks and a template on somebody’s own disk', async () => {
    const links = relationships(
      { kind: 'hyperlink', target: 'https://example.org/?a=1&amp;b=2', external: true },
      { kind: 'attachedTemplate', target: 'file:///C:\\Users\\anna\\Normal.dotm', external: true },
      { kind: 'image', target: 'media/image1.png' },
    )
    const file = await upload(makeDocx(links), 'overeenkomst.pdf')
    expect(file.name).toBe('overeenkomst.docx')
    expect(file.mediaType).toContain('wordprocessingml')
  })

  it('keeps its own name without what misleads', async () => {
    const names = [
      ['C:\\temp\\..\\Contract "2026".PDF', 'Contract _2026_.pdf'],
      ['../../etc/passwd', 'passwd.pdf'],
      ['regel\r\nSet-Cookie: a=b.pdf', 'regelSet-Cookie_ a=b.pdf'],
      ['factuur\u202efdp.exe', 'factuurfdp.pdf'],
      ['📄 Überéénkomst.pdf', '📄 Überéénkomst.pdf'],
      ['.pdf', 'document.pdf'],
      ['', 'document.pdf'],
      [`${'é'.repeat(500)}.pdf`, `${'é'.repeat(150)}.pdf`],
    ] as const
    for (const [given, kept] of names) expect((await upload(makePdf(), given)).name).toBe(kept)
  })

  it('is audited by name, size and hash, but not by its bytes', async () => {
    const file = await upload(makePdf())
    const events = await reading(officer, (tx) => tx.select().from(auditEvents).where(eq(auditEvents.rowKey, file.id)))
    expect(events.map((event) => [event.tableName, event.action])).toEqual([['files', 'file:upload']])
    expect(events[0]?.after).toMatchObject({ name: file.name, sha256: file.sha256, size: file.size })
  })
})

async function leftovers(): Promise<number> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('raakvlak-upload-')).length
}

describe('a file that does not fit', () => {
  const hostile: [string, string, () => Buffer][] = [
    ['is empty', 'file_empty', () => Buffer.alloc(0)],
    ['is a program under the name of a PDF', 'file_type', () => Buffer.from(`MZ${'\0'.repeat(500)}`)],
    ['is a page under the name of a PDF', 'file_type', () => Buffer.from('<script>alert(1)</script>%PDF-1.7 %%EOF')],
    ['is a PDF that was cut off', 'file_damaged', () => makePdf(5000).subarray(0, 3000)],
    ['is a PDF and an archive at once', 'file_type', () => Buffer.concat([makePdf(), makeZip(documentParts())])],
    ['is an archive of something else', 'file_type', () => makeZip([{ name: 'readme.txt', content: 'hello' }])],
    ['is a spreadsheet', 'file_type', () => makeZip([contentTypes(), { name: 'xl/workbook.xml', content: '<x/>' }])],
    ['is a Word document that was cut off', 'file_damaged', () => makeDocx().subarray(0, -30)],
    ['has bytes behind its end', 'file_damaged', () => Buffer.concat([makeDocx(), Buffer.from('more')])],
    ['holds macros', 'file_macros', () => makeDocx({ name: 'word/vbaProject.bin', content: 'x' })],
    ['holds macros under capitals', 'file_macros', () => makeDocx({ name: 'word/VBAPROJECT.BIN', content: 'x' })],
    ['holds active controls', 'file_macros', () => makeDocx({ name: 'word/activeX/activeX1.xml', content: '<x/>' })],
    [
      'holds a packaged program',
      'file_macros',
      () => makeDocx({ name: 'word/embeddings/oleObject1.bin', content: 'x' }),
    ],
    [
      'says to be a macro document',
      'file_macros',
      () =>
        makeZip([contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml'), ...documentParts().slice(1)]),
    ],
    [
      'hides that it is a macro document behind character references',
      'file_macros',
      () =>
        makeZip([
          contentTypes('application/vnd.ms-word.document.macro&#69;nabled.main+xml'),
          ...documentParts().slice(1),
        ]),
    ],
    [
      'loads an object from elsewhere',
      'file_linked',
      () => makeDocx(relationships({ kind: 'oleObject', target: 'https://evil.example/x', external: true })),
    ],
    [
      'loads its template from elsewhere',
      'file_linked',
      () =>
        makeDocx(relationships({ kind: 'attachedTemplate', target: 'https://evil.example/t.dotm', external: true })),
    ],
    [
      'loads its template from a share',
      'file_linked',
      () => makeDocx(relationships({ kind: 'attachedTemplate', target: '\\\\evil.example\\t.dotx', external: true })),
    ],
    [
      'says to become enormous',
      'file_damaged',
      () => makeDocx({ name: 'word/media/bomb.bin', content: 'x', says: { uncompressedSize: 4_000_000_000 } }),
    ],
    [
      'unpacks to more than it says',
      'file_damaged',
      () =>
        makeZip([
          { ...contentTypes('', ' '.repeat(900_000)), says: { uncompressedSize: 500 } },
          ...documentParts().slice(1),
        ]),
    ],
    [
      'has a list of types without end',
      'file_damaged',
      () => makeZip([contentTypes('', ' '.repeat(2_000_000)), ...documentParts().slice(1)]),
    ],
    [
      'has parts that share their bytes',
      'file_damaged',
      () => makeDocx({ name: 'a', content: 'a' }, { name: 'b', content: 'b', says: { localOffset: 0 } }),
    ],
    ['has one name twice', 'file_damaged', () => makeDocx({ name: 'WORD/document.xml', content: '<w:document/>' })],
    ['has a name that leaves the archive', 'file_damaged', () => makeDocx({ name: '../evil', content: 'x' })],
    ['is locked with a password', 'file_damaged', () => makeDocx({ name: 'a', content: 'a', says: { flags: 1 } })],
    [
      'declares entities',
      'file_damaged',
      () => makeDocx({ name: 'word/_rels/document.xml.rels', content: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
    ],
  ]

  it.each(hostile)('is refused when it %s', async (_, message, content) => {
    const before = await countFiles()
    await expect(upload(content())).rejects.toMatchObject(refusedFor(message))
    expect(await countFiles()).toBe(before)
  })

  it('is refused at the first byte past 20 MB, without reading on', async () => {
    let sent = 0
    async function* endless() {
      for (;;) {
        sent += 1_000_000
        yield new Uint8Array(1_000_000)
      }
    }
    const tooLarge = uploadFile(officer, { name: 'a.pdf', bytes: endless(), expectedSize: null })
    await expect(tooLarge).rejects.toMatchObject({ code: 'too_large', details: { limit: maximumFileBytes } })
    expect(sent).toBeLessThanOrEqual(maximumFileBytes + 1_000_000)
    await expect(upload(makePdf(maximumFileBytes + 1))).rejects.toMatchObject({ code: 'too_large' })
  })

  it('leaves nothing behind when the sender stops halfway', async () => {
    const before = [await countFiles(), await leftovers()]
    async function* broken() {
      yield makePdf(100_000)
      throw new Error('connection lost')
    }
    await expect(uploadFile(officer, { name: 'a.pdf', bytes: broken(), expectedSize: null })).rejects.toThrow('lost')
    const short = uploadFile(officer, { name: 'a.pdf', bytes: pieces(makePdf(4000)), expectedSize: 9000 })
    await expect(short).rejects.toMatchObject(refusedFor('file_incomplete'))
    expect([await countFiles(), await leftovers()]).toEqual(before)
  })
})
