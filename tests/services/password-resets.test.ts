import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { auditEvents, passwordResets } from '@/db/schema'
import { findAccount } from '@/server/auth/accounts'
import { changePassword } from '@/server/auth/change-password'
import { makeReset, makeResetForMember, readReset, resetPassword } from '@/server/auth/password-resets'
import { verifyPassword } from '@/server/auth/passwords'
import { findSession, openSession } from '@/server/auth/session-store'
import type { Role } from '@/server/domain/permissions'
import { database } from '@/server/services/database'
import { ForbiddenError, NotFoundError, RateLimitedError } from '@/server/services/errors'
import { reading } from '@/server/services/member'
import { removeMember } from '@/server/services/members/change-member'
import { listMembers } from '@/server/services/members/list-members'
import { hashToken } from '@/server/services/members/tokens'
import {
  adminOf,
  joinOrganisation,
  makeMember,
  makeOrganisation,
  makeUser,
  type TestUser,
  testPassword,
} from '../support/factories'

const another = 'een heel ander wachtwoord'
const device = { userAgent: 'test', address: '192.0.2.1' }

function refused(message: string) {
  return { details: { issues: [{ message }] } }
}

async function hasPassword(user: TestUser, password: string): Promise<boolean> {
  return verifyPassword((await findAccount(user.email))?.passwordHash ?? null, password)
}

async function withMember() {
  const organisation = await makeOrganisation()
  const [admin, user] = [await adminOf(organisation), await makeUser()]
  const membershipId = await joinOrganisation(organisation, user, 'business_owner')
  return { organisation, admin, user, membershipId }
}

describe('a reset link', () => {
  it('sets a new password once and signs that person out everywhere', async () => {
    const user = await makeUser()
    const session = await openSession(user.id, device)
    const token = await makeReset(user.id)
    expect(await readReset(token)).toEqual({ email: user.email })
    expect(await resetPassword(token, another)).toEqual({ email: user.email })
    expect(await hasPassword(user, another)).toBe(true)
    expect(await findSession(session)).toBeNull()
    await expect(resetPassword(token, testPassword)).rejects.toMatchObject(refused('reset_link'))
    expect(await hasPassword(user, another)).toBe(true)
  })

  it('counts once for two who use it at the same moment', async () => {
    const token = await makeReset((await makeUser()).id)
    const outcomes = await Promise.allSettled([1, 2, 3].map((n) => resetPassword(token, `${another} ${n}`)))
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
  })

  it('holds for an hour', async () => {
    const token = await makeReset((await makeUser()).id)
    const age = (interval: string) =>
      database().identity((tx) =>
        tx.update(passwordResets).set({ expiresAt: sql`${passwordResets.expiresAt} - ${interval}::interval` }),
      )
    await age('59 minutes')
    expect(await readReset(token)).toBeDefined()
    await age('1 minute')
    await expect(resetPassword(token, another)).rejects.toMatchObject(refused('reset_link'))
  })

  it('is replaced by a later one', async () => {
    const user = await makeUser()
    const first = await makeReset(user.id)
    await makeReset(user.id)
    await expect(readReset(first)).rejects.toMatchObject(refused('reset_link'))
  })

  it('is kept as a hash only', async () => {
    const token = await makeReset((await makeUser()).id)
    const rows = await database().identity((tx) => tx.select().from(passwordResets))
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it.each(['', 'nonsense', 'A'.repeat(43), 'A'.repeat(64)])('that is made up (%j) is refused', async (token) => {
    await expect(readReset(token)).rejects.toMatchObject(refused('reset_link'))
    await expect(resetPassword(token, another)).rejects.toMatchObject(refused('reset_link'))
  })
})

describe('a reset link of an administrator', () => {
  it('helps a member of this organisation alone', async () => {
    const { admin, user, membershipId } = await withMember()
    await resetPassword(await makeResetForMember(admin, membershipId), another)
    expect(await hasPassword(user, another)).toBe(true)
  })

  it('leaves on record who made it for whom and when, and nothing of the link itself', async () => {
    const { admin, user, membershipId } = await withMember()
    const token = await makeResetForMember(admin, membershipId)
    const events = await reading(admin, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.action, 'member:reset_link')),
    )
    expect(events).toMatchObject([
      { actorId: admin.userId, tableName: 'access_events', after: { kind: 'reset_link', subject: user.id } },
    ])
    expect(Date.now() - (events[0]?.at.getTime() ?? 0)).toBeLessThan(60_000)
    const told = JSON.stringify(events)
    expect(told).not.toContain(token)
    expect(told).not.toContain(hashToken(token))
  })

  it('is refused for somebody who also belongs to another organisation, or ever did', async () => {
    const { admin, user, membershipId } = await withMember()
    await joinOrganisation(await makeOrganisation(), user, 'admin', { endsOn: '2026-01-31' })
    await expect(makeResetForMember(admin, membershipId)).rejects.toMatchObject(refused('member_elsewhere'))
  })

  it('stops working when that person joins another organisation within the hour', async () => {
    const { admin, user, membershipId } = await withMember()
    const token = await makeResetForMember(admin, membershipId)
    await joinOrganisation(await makeOrganisation(), user, 'auditor')
    await expect(readReset(token)).rejects.toMatchObject(refused('reset_link'))
    await expect(resetPassword(token, another)).rejects.toMatchObject(refused('reset_link'))
    expect(await hasPassword(user, testPassword)).toBe(true)
  })

  it('is not made for who left, nor for members of another organisation', async () => {
    const { admin, membershipId } = await withMember()
    const elsewhere = await withMember()
    await expect(makeResetForMember(admin, elsewhere.membershipId)).rejects.toThrow(NotFoundError)
    await removeMember(admin, membershipId)
    await expect(makeResetForMember(admin, membershipId)).rejects.toThrow(NotFoundError)
  })

  it.each<Role>(['privacy_officer', 'business_owner', 'auditor'])('is not made by a %s', async (role) => {
    const { organisation, membershipId } = await withMember()
    const member = await makeMember(role, { organisation })
    await expect(makeResetForMember(member, membershipId)).rejects.toThrow(ForbiddenError)
    expect(await listMembers(member)).not.toEqual([])
  })
})

describe('changing the password', () => {
  it('demands the current one, ends the other sessions and keeps this one', async () => {
    const user = await makeUser()
    const [here, there] = [await openSession(user.id, device), await openSession(user.id, device)]
    const asker = { userId: user.id, sessionId: here, address: '192.0.2.1' }
    await expect(changePassword(asker, { current: 'wrong', password: another })).rejects.toMatchObject(
      refused('password_wrong'),
    )
    expect(await findSession(there)).not.toBeNull()
    await changePassword(asker, { current: testPassword, password: another })
    expect(await hasPassword(user, another)).toBe(true)
    expect(await findSession(here)).toMatchObject({ userId: user.id })
    expect(await findSession(there)).toBeNull()
  })

  it('makes open reset links worthless', async () => {
    const user = await makeUser()
    const token = await makeReset(user.id)
    const asker = { userId: user.id, sessionId: null, address: '192.0.2.2' }
    await changePassword(asker, { current: testPassword, password: another })
    await expect(readReset(token)).rejects.toMatchObject(refused('reset_link'))
  })

  it('is no way to guess the current one', async () => {
    const user = await makeUser()
    const asker = { userId: user.id, sessionId: null, address: '192.0.2.3' }
    const guess = () => changePassword(asker, { current: 'guess', password: another })
    for (let attempt = 0; attempt < 5; attempt++) await expect(guess()).rejects.toMatchObject(refused('password_wrong'))
    await expect(guess()).rejects.toThrow(RateLimitedError)
  })
})
