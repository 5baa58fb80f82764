import { parse } from 'devalue'
import { describe, expect, it, vi } from 'vitest'
import { GET, POST } from '@/app/api/trpc/[trpc]/route'
import { BrowserSession } from '../support/browser-session'
import { makeMember, makeOrganisation, makeUser, testPassword } from '../support/factories'

const request = vi.hoisted(() => ({ cookie: undefined as string | undefined }))

vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => (request.cookie === undefined ? undefined : { value: request.cookie }) }),
}))

async function query(procedure: string, input?: object) {
  const parameters = new URLSearchParams({ input: JSON.stringify(input) })
  return answerOf(await GET(new Request(`http://localhost:3000/api/trpc/${procedure}?${parameters}`)))
}

async function mutate(procedure: string, body: string, address = '192.0.2.1') {
  const headers = { 'content-type': 'application/json', 'x-socket-address': address }
  const url = `http://localhost:3000/api/trpc/${procedure}`
  return answerOf(await POST(new Request(url, { method: 'POST', headers, body })))
}

const serialized = (input: object) => JSON.stringify(input)

async function answerOf(response: Response) {
  const body = await response.json()
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    failure: body.error && parse(body.error).data.failure,
    data: body.result ? parse(body.result.data) : undefined,
  }
}

async function signIn(email: string) {
  const browser = new BrowserSession()
  await browser.signIn(email, testPassword)
  request.cookie = browser.sessionCookie
}

describe('procedures over HTTP', () => {
  it('know who is signed in by the cookie', async () => {
    const [user, organisation] = [await makeUser(), await makeOrganisation()]
    await makeMember('auditor', { user, organisation })
    await signIn(user.email)
    const { status, data } = await query('account.organisations')
    expect([status, data]).toEqual([200, [{ slug: organisation.slug, name: organisation.name, role: 'auditor' }]])
    request.cookie = undefined
    expect(await query('account.organisations')).toMatchObject({ status: 401, failure: { code: 'unauthorised' } })
  })

  it('say what went wrong in a form every page understands', async () => {
    const [user, organisation] = [await makeUser(), await makeOrganisation()]
    await makeMember('auditor', { user, organisation })
    await signIn(user.email)
    const entry = { organisation: organisation.slug, list: 'system', label: 'Kassa', categoryKind: null }
    expect(await mutate('lists.add', serialized(entry))).toMatchObject({
      status: 403,
      failure: { code: 'forbidden', details: { reason: 'auditor_reads_only' } },
    })
    expect(await query('members.list', { organisation: 'elders' })).toMatchObject({
      status: 404,
      failure: { code: 'not_found' },
    })
    expect(await mutate('lists.add', serialized({ ...entry, label: ' ' }))).toMatchObject({
      status: 400,
      failure: { code: 'validation', details: { issues: [{ path: ['label'], code: 'too_small' }] } },
    })
  })

  it('refuse a body over one megabyte', async () => {
    const huge = serialized({ token: 'a'.repeat(1_000_001) })
    expect(await mutate('account.join', huge)).toMatchObject({ status: 413, failure: { code: 'too_large' } })
  })

  it('say how long to wait after too many wrong guesses', async () => {
    const user = await makeUser()
    await signIn(user.email)
    const guess = serialized({ current: 'a guess', password: 'another password' })
    for (let attempt = 0; attempt < 5; attempt++) {
      expect((await mutate('account.changePassword', guess)).status).toBe(400)
    }
    expect(await mutate('account.changePassword', guess)).toMatchObject({
      status: 429,
      retryAfter: expect.stringMatching(/^[1-9]\d*$/),
      failure: { code: 'rate_limited' },
    })
  })

  it.each([
    ['a password with made up reset links', 'account.resetPassword', 10, { token: 'x', password: testPassword }],
    [
      'to join with made up invitations',
      'account.joinWithNewAccount',
      10,
      { token: 'x', name: 'S', password: testPassword },
    ],
    ['to sign up over and over', 'account.signUp', 40, {}],
  ])('refuse %s after a number of tries, and only from that address', async (_what, procedure, allowance, input) => {
    const [here, elsewhere] = ['198.51.100.7', '198.51.100.8']
    for (let attempt = 0; attempt < allowance; attempt++) {
      expect((await mutate(procedure, serialized(input), here)).status).toBe(400)
    }
    expect(await mutate(procedure, serialized(input), here)).toMatchObject({
      status: 429,
      retryAfter: expect.stringMatching(/^[1-9]\d*$/),
      failure: { code: 'rate_limited' },
    })
    expect((await mutate(procedure, serialized(input), elsewhere)).status).toBe(400)
  })

  it('refuse a null byte as wrong input, and never break on it', async () => {
    const organisation = await makeOrganisation()
    await signIn(organisation.admin.email)
    const entry = { organisation: organisation.slug, list: 'system', label: 'a\u0000b', categoryKind: null }
    expect(await mutate('lists.add', serialized(entry))).toMatchObject({
      status: 400,
      failure: { code: 'validation', details: { issues: [{ message: 'characters' }] } },
    })
  })

  it('answer nonsense with a refusal', async () => {
    request.cookie = undefined
    expect((await mutate('account.resetPassword', '{')).status).toBe(400)
    expect((await mutate('account.nothing', '{}')).status).toBe(404)
    expect((await query('account.join', { token: 'x' })).status).toBe(405)
  })
})
