import { sql } from 'drizzle-orm'
import { encode } from 'next-auth/jwt'
import { describe, expect, it } from 'vitest'
import { signInFailures } from '@/db/schema'
import { readSession } from '@/server/auth/current-session'
import { endSessions, openSession } from '@/server/auth/session-store'
import { database } from '@/server/services/database'
import { newId } from '@/server/services/ids'
import { BrowserSession } from '../support/browser-session'
import { makeUser, testPassword } from '../support/factories'

function makeTimePass(interval: string) {
  return database().identity((tx) =>
    tx.update(signInFailures).set({ at: sql`${signInFailures.at} - ${interval}::interval` }),
  )
}

async function fail(browser: BrowserSession, email: string, times: number) {
  const statuses: number[] = []
  for (let n = 0; n < times; n++) statuses.push((await browser.signIn(email, 'wrong')).status)
  return statuses
}

describe('signing in', () => {
  it('works with the right password, whatever the capitals of the address', async () => {
    const [user, browser] = [await makeUser(), new BrowserSession()]
    const { status, answer } = await browser.signIn(` ${user.email.toUpperCase()}`, testPassword, '/demo/work?a=1')
    expect([status, answer]).toEqual([200, { path: '/demo/work?a=1' }])
    expect(await readSession(browser.sessionCookie)).toMatchObject({ userId: user.id, email: user.email })
  })

  it('says the same of a wrong password and an unknown address', async () => {
    const [user, browser] = [await makeUser(), new BrowserSession()]
    const wrong = await browser.signIn(user.email, 'wrong')
    const unknown = await browser.signIn('nobody@test.example', 'wrong')
    expect([wrong.status, wrong.answer]).toEqual([401, { code: 'credentials', retryAfter: 0 }])
    expect([unknown.status, unknown.answer]).toEqual([401, { code: 'credentials', retryAfter: 0 }])
    expect(browser.sessionCookie).toBeUndefined()
  })

  it('needs the token against forgery', async () => {
    const [user, browser] = [await makeUser(), new BrowserSession()]
    const fields = { email: user.email, password: testPassword, csrfToken: 'made up' }
    const { status, answer } = await browser.call('POST', 'callback/credentials', fields)
    expect([status, answer.code, browser.sessionCookie]).toEqual([403, 'csrf', undefined])
  })

  it.each(['https://evil.example/x', '//evil.example', '/\\evil.example', 'http://localhost:3000@evil.example/'])(
    'never leads to %s',
    async (callbackUrl) => {
      const [user, browser] = [await makeUser(), new BrowserSession()]
      expect((await browser.signIn(user.email, testPassword, callbackUrl)).answer).toEqual({ path: '/' })
    },
  )

  it('keeps the cookies from scripts and from other sites', async () => {
    const [user, browser] = [await makeUser(), new BrowserSession()]
    const { headers } = await browser.signIn(user.email, testPassword)
    const cookie = headers.getSetCookie().find((each) => each.startsWith('next-auth.session-token='))
    expect(cookie).toMatch(/; Path=\/; .*HttpOnly; SameSite=Lax$/)
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('refuses a body over one megabyte', async () => {
    const browser = new BrowserSession()
    const { status, answer } = await browser.call('POST', 'callback/credentials', { email: 'a'.repeat(1_000_001) })
    expect([status, answer]).toEqual([413, { code: 'too_large' }])
  })

  it('survives whatever is sent', async () => {
    const browser = new BrowserSession()
    for (const email of ["' or 1=1 --", '\u0000', 'a'.repeat(5000), '💥', '']) {
      expect((await browser.signIn(email, '\u0000')).status, email).toBe(401)
    }
  })
})

describe('after five failures in fifteen minutes', () => {
  it('an account is closed for that address: 429 with the seconds to wait, also with the right password', async () => {
    const [user, browser] = [await makeUser(), new BrowserSession('192.0.2.10')]
    expect(await fail(browser, user.email, 5)).toEqual([401, 401, 401, 401, 401])
    const { status, headers, answer } = await browser.signIn(user.email.toUpperCase(), testPassword)
    expect([status, answer.code]).toEqual([429, 'rate_limited'])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(50)
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60)
  })

  it('other accounts and other addresses get in', async () => {
    const [user, other, browser] = [await makeUser(), await makeUser(), new BrowserSession('192.0.2.11')]
    await fail(browser, user.email, 6)
    expect((await browser.signIn(other.email, testPassword)).status).toBe(200)
    expect((await new BrowserSession('192.0.2.12').signIn(user.email, testPassword)).status).toBe(200)
  })

  it('one gets in again after the wait, and the wait doubles with every failure', async () => {
    const [user, browser] = [await makeUser(), new BrowserSession('192.0.2.13')]
    await fail(browser, user.email, 5)
    await makeTimePass('61 seconds')
    expect(await fail(browser, user.email, 2)).toEqual([401, 429])
    await makeTimePass('61 seconds')
    expect((await browser.signIn(user.email, testPassword)).status).toBe(429)
    await makeTimePass('60 seconds')
    expect((await browser.signIn(user.email, testPassword)).status).toBe(200)
    expect(await fail(browser, user.email, 5)).toEqual([401, 401, 401, 401, 401])
  })

  it('many at the same moment do not slip through', async () => {
    const user = await makeUser()
    const attempts = Array.from({ length: 12 }, () => new BrowserSession('192.0.2.14').signIn(user.email, 'wrong'))
    const statuses = (await Promise.all(attempts)).map((each) => each.status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(5)
    expect(statuses.filter((status) => status === 429)).toHaveLength(7)
  })

  it('what was typed is kept as a hash only', async () => {
    const browser = new BrowserSession('192.0.2.15')
    await fail(browser, 'my secret password', 1)
    const rows = await database().identity((tx) => tx.select().from(signInFailures))
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('my secret password')
  })
})

describe('the session of a cookie', () => {
  const secret = process.env.NEXTAUTH_SECRET ?? ''

  it('is over when its row is, though the cookie is still good', async () => {
    const [user, browser] = [await makeUser(), new BrowserSession()]
    await browser.signIn(user.email, testPassword)
    await endSessions(user.id)
    expect(await readSession(browser.sessionCookie)).toBeNull()
  })

  it('is over after signing out, and signing out needs the token against forgery', async () => {
    const [user, browser] = [await makeUser(), new BrowserSession()]
    await browser.signIn(user.email, testPassword)
    const cookie = browser.sessionCookie
    expect((await browser.call('POST', 'signout', { csrfToken: 'made up' })).status).toBe(403)
    expect(await readSession(cookie)).not.toBeNull()
    expect((await browser.signOut()).status).toBe(200)
    expect(browser.sessionCookie).toBeUndefined()
    expect(await readSession(cookie)).toBeNull()
  })

  it('cannot be made up', async () => {
    const [user, other] = [await makeUser(), await makeUser()]
    const sessionId = await openSession(user.id, { userAgent: '', address: '' })
    const forged = (token: object, key = secret) => encode({ token: { ...token }, secret: key })
    expect(await readSession(await forged({ sub: user.id, sessionId }))).toMatchObject({ userId: user.id })
    expect(await readSession(await forged({ sub: user.id, sessionId }, 'another secret, also long enough'))).toBeNull()
    expect(await readSession(await forged({ sub: other.id, sessionId }))).toBeNull()
    expect(await readSession(await forged({ sub: user.id, sessionId: newId() }))).toBeNull()
    expect(await readSession(await forged({ sub: user.id, sessionId: "' or 1=1" }))).toBeNull()
    expect(await readSession(await forged({ sub: user.id }))).toBeNull()
    expect(await readSession('nonsense')).toBeNull()
    expect(await readSession(undefined)).toBeNull()
  })
})

describe('the other routes of next-auth', () => {
  it.each([
    ['GET', 'session'],
    ['POST', 'session'],
    ['GET', 'providers'],
    ['GET', 'signin'],
    ['POST', 'signin/credentials'],
    ['GET', 'error'],
    ['GET', 'callback/credentials'],
    ['POST', '_log'],
    ['GET', 'verify-request'],
  ] as const)('%s /api/auth/%s is not there', async (method, path) => {
    expect((await new BrowserSession().call(method, path)).status).toBe(404)
  })
})
