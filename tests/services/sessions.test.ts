import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { sessions } from '@/db/schema'
import { hashPassword, verifyPassword } from '@/server/auth/passwords'
import { endSession, endSessions, findSession, listSessions, openSession } from '@/server/auth/session-store'
import { database } from '@/server/services/database'
import { newId } from '@/server/services/ids'
import { makeUser } from '../support/factories'

const device = { userAgent: 'Firefox', address: '192.0.2.1' }

function lastSeen(id: string) {
  return database().identity(async (tx) => {
    const [row] = await tx.select({ at: sessions.lastSeenAt }).from(sessions).where(eq(sessions.id, id))
    return row?.at
  })
}

function age(id: string, interval: string) {
  return database().identity((tx) =>
    tx
      .update(sessions)
      .set({ lastSeenAt: sql`now() - ${interval}::interval` })
      .where(eq(sessions.id, id)),
  )
}

describe('a session', () => {
  it('says who is signed in', async () => {
    const user = await makeUser()
    const id = await openSession(user.id, device)
    expect(await findSession(id)).toEqual({ userId: user.id, sessionId: id, name: user.name, email: user.email })
    expect(await findSession(newId())).toBeNull()
  })

  it('ends after twelve hours without use', async () => {
    const id = await openSession((await makeUser()).id, device)
    await age(id, '11 hours 59 minutes')
    expect(await findSession(id)).not.toBeNull()
    await age(id, '12 hours')
    expect(await findSession(id)).toBeNull()
  })

  it('is kept alive by use, written down at most once a minute', async () => {
    const id = await openSession((await makeUser()).id, device)
    await age(id, '50 seconds')
    const before = await lastSeen(id)
    await findSession(id)
    expect(await lastSeen(id)).toEqual(before)
    await age(id, '70 seconds')
    await findSession(id)
    expect(Date.now() - ((await lastSeen(id)) ?? new Date(0)).getTime()).toBeLessThan(30_000)
  })

  it('is ended by its own person only', async () => {
    const [user, other] = [await makeUser(), await makeUser()]
    const id = await openSession(user.id, device)
    await endSession(other.id, id)
    expect(await findSession(id)).not.toBeNull()
    await endSession(user.id, id)
    expect(await findSession(id)).toBeNull()
  })
})

describe('the sessions of a person', () => {
  it('are listed, the latest used first, without those that ended and those of others', async () => {
    const user = await makeUser()
    const [old, early, late] = [
      await openSession(user.id, device),
      await openSession(user.id, device),
      await openSession(user.id, { userAgent: 'Chrome', address: '192.0.2.9' }),
    ]
    await openSession((await makeUser()).id, device)
    await age(old, '13 hours')
    await age(early, '1 hour')
    expect((await listSessions(user.id)).map(({ id, userAgent }) => [id, userAgent])).toEqual([
      [late, 'Chrome'],
      [early, 'Firefox'],
    ])
  })

  it('all end when that person signs out everywhere, and nobody else is touched', async () => {
    const [user, other] = [await makeUser(), await makeUser()]
    const mine = [await openSession(user.id, device), await openSession(user.id, device)]
    const theirs = await openSession(other.id, device)
    await endSessions(user.id)
    for (const id of mine) expect(await findSession(id)).toBeNull()
    expect(await findSession(theirs)).not.toBeNull()
  })
})

describe('a password', () => {
  it('is kept as argon2id with a salt of its own', async () => {
    const [one, two] = [await hashPassword('geheim geheim'), await hashPassword('geheim geheim')]
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(two)
    expect(await verifyPassword(one, 'geheim geheim')).toBe(true)
    expect(await verifyPassword(one, 'geheim Geheim')).toBe(false)
  })

  it('may be typed in either Unicode form', async () => {
    expect(
      await verifyPassword(await hashPassword('caf\u00e9 caf\u00e9 caf\u00e9'), 'cafe\u0301 cafe\u0301 cafe\u0301'),
    ).toBe(true)
  })

  it('takes as long to refuse where there is no account', async () => {
    const stored = await hashPassword('geheim geheim')
    const time = async (hash: string | null) => {
      const start = performance.now()
      for (let n = 0; n < 10; n++) expect(await verifyPassword(hash, 'a guess')).toBe(false)
      return performance.now() - start
    }
    await time(null)
    const [known, unknown] = [await time(stored), await time(null)]
    expect(unknown).toBeGreaterThan(known / 3)
    expect(unknown).toBeLessThan(known * 3)
  })
})
