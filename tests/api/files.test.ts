import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET } from '@/app/api/organisations/[organisation]/files/[file]/route'
import { POST } from '@/app/api/organisations/[organisation]/files/route'
import { accessEvents, files } from '@/db/schema'
import type { Role } from '@/server/domain/permissions'
import { fileAddress, maximumFileBytes } from '@/server/domain/register/file'
import { type Member, reading } from '@/server/services/member'
import { makeDocx, makePdf } from '../support/documents'
import { makeMember, makeMembers, makeOrganisation, type TestOrganisation } from '../support/factories'

let signedIn: string | null = null
vi.mock('@/server/auth/current-session', () => ({
  currentSession: async () => (signedIn === null ? null : { userId: signedIn, sessionId: 'x', name: '', email: '' }),
}))

const host = 'http://127.0.0.1:3000'
let organisation: TestOrganisation
let members: Record<Role, Member>

beforeAll(async () => {
  organisation = await makeOrganisation()
  members = await makeMembers(organisation)
})

beforeEach(() => {
  signedIn = members.privacy_officer.userId
})

type Sent = { name?: string; headers?: Record<string, string>; slug?: string }

function post(body: Buffer, { name = 'overeenkomst.pdf', headers = {}, slug = organisation.slug }: Sent = {}) {
  const url = `${host}${fileAddress(slug)}?name=${encodeURIComponent(name)}`
  const length = { 'content-length': String(body.length) }
  const request = new Request(url, { method: 'POST', body: new Uint8Array(body), headers: { ...length, ...headers } })
  return POST(request, { params: Promise.resolve({ organisation: slug }) })
}

function get(id: string, slug = organisation.slug) {
  const request = new Request(`${host}${fileAddress(slug, id)}`)
  return GET(request, { params: Promise.resolve({ organisation: slug, file: id }) })
}

async function uploaded(body = makePdf(), name?: string): Promise<{ id: string; name: string }> {
  const response = await post(body, { name })
  expect(response.status).toBe(201)
  return response.json()
}

function count(table: typeof files | typeof accessEvents) {
  return reading(members.admin, (tx) => tx.$count(table))
}

describe('uploading', () => {
  it('answers with what was kept', async () => {
    expect(await uploaded()).toMatchObject({ name: 'overeenkomst.pdf', mediaType: 'application/pdf', size: 400 })
  })

  it.each(['business_owner', 'auditor'] as const)('is refused for a %s', async (role) => {
    signedIn = members[role].userId
    const response = await post(makePdf())
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'forbidden' })
  })

  it('is refused without a session, and hidden from a stranger', async () => {
    signedIn = null
    expect((await post(makePdf())).status).toBe(401)
    signedIn = (await makeMember('admin')).userId
    expect((await post(makePdf())).status).toBe(404)
  })

  it('is refused when another site started it, and keeps nothing', async () => {
    const before = await count(files)
    expect((await post(makePdf(), { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    expect((await post(makePdf(), { headers: { origin: 'https://evil.example' } })).status).toBe(403)
    expect(await count(files)).toBe(before)
  })

  it('is refused when it is too large, whether that is announced or found out', async () => {
    const announced = await post(makePdf(), { headers: { 'content-length': String(maximumFileBytes + 1) } })
    expect(announced.status).toBe(413)
    expect(await announced.json()).toEqual({ code: 'too_large', details: { limit: maximumFileBytes } })
    const found = await post(makePdf(maximumFileBytes + 1), { headers: { 'content-length': '400' } })
    expect(found.status).toBe(413)
  })

  it('is refused when it is cut off on its way', async () => {
    const response = await post(makePdf(), { headers: { 'content-length': '900' } })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ details: { issues: [{ message: 'file_incomplete' }] } })
  })
})

describe('downloading', () => {
  it('gives the bytes to save under a plain name and its own, and to nothing else', async () => {
    const body = makeDocx()
    const file = await uploaded(body, 'Overéén"kómst\n📄.docx')
    const response = await get(file.id)
    expect(Buffer.from(await response.arrayBuffer()).equals(body)).toBe(true)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-length': String(body.length),
      'content-disposition': `attachment; filename="raakvlak-${file.id}.docx"; filename*=UTF-8''Over%C3%A9%C3%A9n_k%C3%B3mst%F0%9F%93%84.docx`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
  })

  it.each(['admin', 'business_owner', 'auditor'] as const)('is open to a %s and recorded', async (role) => {
    const file = await uploaded()
    const before = await count(accessEvents)
    signedIn = members[role].userId
    expect((await get(file.id)).status).toBe(200)
    expect(await count(accessEvents)).toBe(before + 1)
  })

  it('does not exist for another organisation, without a session, or under a wrong name', async () => {
    const file = await uploaded()
    const stranger = await makeMember('admin')
    signedIn = stranger.userId
    expect((await get(file.id)).status).toBe(404)
    expect((await get(file.id, stranger.slug)).status).toBe(404)
    signedIn = members.admin.userId
    expect((await get('00000000-0000-7000-8000-000000000000')).status).toBe(404)
    expect((await get('../../etc/passwd')).status).toBe(404)
    signedIn = null
    expect((await get(file.id)).status).toBe(401)
  })

  it('asks for the next megabyte only when the reader wants it', async () => {
    const file = await uploaded(makePdf(3_000_000))
    const reader = (await get(file.id)).body?.getReader()
    expect((await reader?.read())?.value?.length).toBe(1_048_576)
    await reader?.cancel()
  })
})
