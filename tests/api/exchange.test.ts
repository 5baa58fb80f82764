import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET } from '@/app/api/organisations/[organisation]/export/route'
import { POST } from '@/app/api/organisations/[organisation]/import/route'
import { activities } from '@/db/schema'
import type { Role } from '@/server/domain/permissions'
import { exportAddress, importAddress, maximumImportBytes } from '@/server/domain/register/exchange'
import { database } from '@/server/services/database'
import { type Member, reading } from '@/server/services/member'
import { fixture, rowsOf } from '../services/exchange/register-file'
import { makeMember, makeMembers, makeOrganisation, type TestOrganisation } from '../support/factories'

let signedIn: string | null = null
vi.mock('@/server/auth/current-session', () => ({
  currentSession: async () => (signedIn === null ? null : { userId: signedIn, sessionId: 'x', name: '', email: '' }),
}))

const host = 'http://127.0.0.1:3000'
const register = fixture('avg-register-nl.csv')
let organisation: TestOrganisation
let members: Record<Role, Member>

beforeAll(async () => {
  organisation = await makeOrganisation()
  members = await makeMembers(organisation)
})

beforeEach(() => {
  signedIn = members.privacy_officer.userId
})

type Sent = { slug?: string; mode?: 'preview' | 'run'; bytes?: Uint8Array; headers?: Record<string, string> }

function send({ slug = organisation.slug, mode = 'preview', bytes = register.bytes, headers = {} }: Sent = {}) {
  const url = host + importAddress(slug, mode, register.name, 'nl')
  const request = new Request(url, { method: 'POST', body: new Uint8Array(bytes), headers })
  return POST(request, { params: Promise.resolve({ organisation: slug }) })
}

function take(query = '', slug = organisation.slug, init?: RequestInit) {
  const request = new Request(`${host}${exportAddress(slug)}?${query}`, init)
  return GET(request, { params: Promise.resolve({ organisation: slug }) })
}

function countActivities(member = members.admin) {
  return reading(member, (tx) => tx.$count(activities))
}

describe('Bringing a register in over HTTP', () => {
  it('shows first and writes when asked to', async () => {
    const officer = await makeMember('privacy_officer')
    signedIn = officer.userId
    const preview = await send({ slug: officer.slug })
    expect(preview.status).toBe(200)
    expect(await preview.json()).toMatchObject({ format: 'avg-register', rows: [{ will: 'create' }, {}, {}, {}, {}] })
    expect(await countActivities(officer)).toBe(0)
    const result = await send({ slug: officer.slug, mode: 'run' })
    expect(await result.json()).toMatchObject({ rows: 5, changed: [], created: [{ number: 1 }, {}, {}, {}, {}] })
    expect(await countActivities(officer)).toBe(5)
  })

  it.each(['business_owner', 'auditor'] as const)('is refused for a %s, to look as well as to write', async (role) => {
    signedIn = members[role].userId
    for (const mode of ['preview', 'run'] as const) expect((await send({ mode })).status).toBe(403)
    expect(await countActivities()).toBe(0)
  })

  it('is refused without a session, and hidden from a stranger', async () => {
    signedIn = null
    expect((await send()).status).toBe(401)
    signedIn = (await makeMember('admin')).userId
    expect((await send({ mode: 'run' })).status).toBe(404)
    expect(await countActivities()).toBe(0)
  })

  it('is refused when another site started it', async () => {
    expect((await send({ mode: 'run', headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    expect((await send({ mode: 'run', headers: { origin: 'https://kwaad.example' } })).status).toBe(403)
    expect(await countActivities()).toBe(0)
  })

  it('stops reading a file that is too large', async () => {
    const announced = await send({ headers: { 'content-length': String(maximumImportBytes + 1) } })
    expect(announced.status).toBe(413)
    const sent = await send({ bytes: new Uint8Array(maximumImportBytes + 1) })
    expect(await sent.json()).toMatchObject({ code: 'too_large', details: { limit: maximumImportBytes } })
  })

  it('says what is wrong with a file and where', async () => {
    const response = await send({ bytes: Buffer.from('Voornaam;Achternaam\nA;B'), mode: 'run' })
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      code: 'unreadable_file',
      details: { problems: [{ code: 'unknown_format', line: 1, column: null, found: 'Voornaam, Achternaam' }] },
    })
  })
})

describe('Taking the register along over HTTP', () => {
  it('is a file to save, for every member', async () => {
    for (const member of Object.values(members)) {
      signedIn = member.userId
      const response = await take()
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      expect(response.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename="raakvlak-${organisation.slug}-[0-9-]{10}\\.csv"$`),
      )
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect((await response.text()).startsWith('Nummer (raakvlak-csv 1);')).toBe(true)
    }
  })

  it('has the language, the delimiter and the filter of its address', async () => {
    const officer = await makeMember('privacy_officer')
    signedIn = officer.userId
    await send({ slug: officer.slug, mode: 'run' })
    const bytes = async (query: string) => Buffer.from(await (await take(query, officer.slug)).arrayBuffer())
    expect((await bytes('language=en')).toString()).toContain('Number (raakvlak-csv 1),Name,')
    expect((await bytes('language=en&delimiter=tab')).toString()).toContain('Number (raakvlak-csv 1)\tName\t')
    expect(rowsOf(await bytes('status=active')).map((row) => row.Naam)).toHaveLength(3)
    expect(rowsOf(await bytes('scope=whole&status=active'))).toHaveLength(5)
    expect(rowsOf(await bytes('language=xx&delimiter=x&status=nothing'))).toHaveLength(5)
  })

  it('is refused without a session, and hidden from a stranger', async () => {
    signedIn = null
    expect((await take()).status).toBe(401)
    signedIn = (await makeMember('admin')).userId
    expect((await take()).status).toBe(404)
  })

  it('sends a person who pressed the button back to the page, with the reason', async () => {
    signedIn = null
    const response = await take('language=en', organisation.slug, { headers: { 'sec-fetch-dest': 'document' } })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(`/${organisation.slug}/exchange?language=en&failure=unauthorised`)
  })

  it('ends when the browser closes the connection', async () => {
    const leave = new AbortController()
    const response = await take('', organisation.slug, { signal: leave.signal })
    leave.abort()
    await response.text().catch(() => '')
    await expect
      .poll(async () => {
        const [row] = await database().client`select count(*)::int as busy from pg_stat_activity
          where datname = current_database() and state like 'idle in transaction%'`
        return row?.busy
      })
      .toBe(0)
  })
})
