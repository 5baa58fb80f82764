import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/api/health/route'
import { sharedDatabase } from '@/db/client'
import { createCaller } from '@/server/api/root'
import { readSession } from '@/server/auth/current-session'
import { isDatabaseAway } from '@/server/services/errors'
import packageFile from '../../package.json'
import { BreakableDatabase } from '../support/breakable-database'
import { BrowserSession } from '../support/browser-session'
import { testDatabase } from '../support/database'
import { makeUser, signedOutContext, type TestUser, testPassword } from '../support/factories'

let database: BreakableDatabase
let user: TestUser

beforeAll(async () => {
  database = new BreakableDatabase(new URL((await testDatabase()).loginUrl))
  await database.mend()
  process.env.DATABASE_URL = database.url
  user = await makeUser()
})

afterAll(async () => {
  await sharedDatabase(database.url).end()
  await database.cut()
})

async function health() {
  const start = performance.now()
  const response = await GET()
  return { status: response.status, body: await response.json(), took: performance.now() - start }
}

async function untilHealthy(): Promise<number> {
  const start = performance.now()
  while ((await health()).status !== 200) if (performance.now() - start > 15_000) throw new Error('not healthy again')
  return performance.now() - start
}

describe('while the database is there', () => {
  it('health is ok, with the version', async () => {
    expect(await health()).toMatchObject({
      status: 200,
      body: { status: 'ok', version: packageFile.version, database: 'ok' },
    })
  })
})

describe.each([
  ['cannot be reached', () => database.cut()],
  ['does not answer', () => database.silence()],
])('while the database %s', (_state, breakIt) => {
  it('health says so within two seconds, and again ok soon after it is back', async () => {
    await breakIt()
    const away = await health()
    expect(away).toMatchObject({ status: 503, body: { status: 'unavailable', database: 'unavailable' } })
    expect(away.took).toBeLessThan(2_000)
    await health()
    await database.mend()
    expect(await untilHealthy()).toBeLessThan(5_000)
  })
})

describe('while the database takes what it is asked and stays silent', () => {
  const ask = () => createCaller(signedOutContext).account.readReset({ token: 'A'.repeat(43) })

  it('everyone is told that it is away within ten seconds, and soon after it answers all is well', async () => {
    await expect(Promise.allSettled(Array.from({ length: 20 }, ask))).resolves.toHaveLength(20)
    await expect(ask()).rejects.toMatchObject({ message: 'validation' })
    database.silence()
    const start = performance.now()
    const answers = await Promise.allSettled(Array.from({ length: 40 }, ask))
    expect(performance.now() - start).toBeLessThan(10_000)
    const codes = new Set(answers.map((answer) => answer.status === 'rejected' && answer.reason.digest))
    expect(codes).toEqual(new Set(['unavailable']))
    await database.mend()
    await untilHealthy()
    await expect(ask()).rejects.toMatchObject({ message: 'validation' })
  })

  it('a statement that does not end is ended by the server', async () => {
    const scope = { organisationId: null, actorId: null, action: 'test' }
    const endless = sharedDatabase(database.url).withOrganisation(scope, (tx) => tx.execute('select pg_sleep(60)'))
    const start = performance.now()
    const error = await endless.catch((error: unknown) => error)
    expect(isDatabaseAway(error)).toBe(true)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('when the database is lost', () => {
  it('signing in says that, and not that the password is wrong; afterwards it works', async () => {
    const browser = new BrowserSession()
    await database.cut()
    const { status, answer } = await browser.signIn(user.email, testPassword)
    expect([status, answer.code]).toEqual([503, 'unavailable'])
    await database.mend()
    await untilHealthy()
    expect((await browser.signIn(user.email, testPassword)).status).toBe(200)
  })

  it('the session of a page says so in the one word that reaches the browser', async () => {
    const browser = new BrowserSession()
    await browser.signIn(user.email, testPassword)
    await database.cut()
    await expect(readSession(browser.sessionCookie)).rejects.toMatchObject({ digest: 'unavailable' })
    await database.mend()
    await untilHealthy()
  })

  it('a procedure says so', async () => {
    await database.cut()
    const call = createCaller(signedOutContext).account.readReset({ token: 'A'.repeat(43) })
    await expect(call).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE', digest: 'unavailable' })
    await database.mend()
    await untilHealthy()
  })
})
