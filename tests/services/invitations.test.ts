import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { auditEvents, invitations } from '@/db/schema'
import { findAccount } from '@/server/auth/accounts'
import { joinAs, joinWithNewAccount } from '@/server/auth/join'
import { verifyPassword } from '@/server/auth/passwords'
import type { Role } from '@/server/domain/permissions'
import { database } from '@/server/services/database'
import { ForbiddenError, NotFoundError } from '@/server/services/errors'
import { newId } from '@/server/services/ids'
import { type Member, openOrganisation, reading } from '@/server/services/member'
import { readInvitation } from '@/server/services/members/accept-invitation'
import { removeMember } from '@/server/services/members/change-member'
import { inviteMember, listInvitations, withdrawInvitation } from '@/server/services/members/invitations'
import { listMembers } from '@/server/services/members/list-members'
import { makeToken } from '@/server/services/members/tokens'
import { adminOf, makeMember, makeOrganisation, makeUser, testPassword } from '../support/factories'

const newcomer = { name: 'Piet Hoekstra', password: testPassword }

function refused(message: string) {
  return { details: { issues: [{ message }] } }
}

function invitationFor(email: string, role: Role = 'business_owner') {
  return { email, role, isDpo: false, endsOn: null }
}

let made = 0
const address = () => `piet-${Date.now().toString(36)}-${++made}@test.example`

async function invited(email = address(), role: Role = 'business_owner') {
  const organisation = await makeOrganisation()
  const admin = await adminOf(organisation)
  return { organisation, admin, email, ...(await inviteMember(admin, invitationFor(email, role))) }
}

function age(member: Member, id: string, interval: string) {
  const scope = { organisationId: member.organisationId, actorId: null, action: 'test:age' }
  return database().withOrganisation(scope, (tx) =>
    tx
      .update(invitations)
      .set({ expiresAt: sql`${invitations.expiresAt} - ${interval}::interval` })
      .where(sql`${invitations.id} = ${id}`),
  )
}

describe('an invitation', () => {
  it('makes a newcomer a member with the role it names, once', async () => {
    const { organisation, admin, email, token, id } = await invited(address(), 'privacy_officer')
    expect(await readInvitation(token)).toMatchObject({ email, organisationName: organisation.name })
    expect(await joinWithNewAccount(token, newcomer)).toEqual({ slug: organisation.slug, email })
    const account = await findAccount(email)
    expect(await verifyPassword(account?.passwordHash ?? null, testPassword)).toBe(true)
    expect(await openOrganisation(account?.id ?? '', organisation.slug)).toMatchObject({
      role: 'privacy_officer',
      userName: 'Piet Hoekstra',
    })
    expect((await listInvitations(admin)).find((row) => row.id === id)).toMatchObject({ state: 'accepted' })
    const events = await reading(admin, (tx) => tx.select().from(auditEvents))
    expect(events.at(-1)).toMatchObject({ action: 'invitation:accept', actorId: account?.id })
    await expect(joinWithNewAccount(token, newcomer)).rejects.toMatchObject(refused('invitation_used'))
    await expect(readInvitation(token)).rejects.toMatchObject(refused('invitation_used'))
  })

  it('makes somebody with an account a member, whatever the capitals of the address', async () => {
    const user = await makeUser()
    const { organisation, token } = await invited(user.email)
    await joinAs(user.id, token)
    expect(await openOrganisation(user.id, organisation.slug)).toMatchObject({ role: 'business_owner' })
  })

  it('is worth nothing for another address, and stays open', async () => {
    const { organisation, token } = await invited()
    const other = await makeUser()
    await expect(joinAs(other.id, token)).rejects.toMatchObject(refused('invitation_other_address'))
    await expect(openOrganisation(other.id, organisation.slug)).rejects.toThrow(NotFoundError)
    expect(await readInvitation(token)).toMatchObject({ slug: organisation.slug })
  })

  it('does not make a second account for an address that has one', async () => {
    const user = await makeUser()
    const { token } = await invited(user.email)
    await expect(joinWithNewAccount(token, newcomer)).rejects.toMatchObject(refused('email_taken'))
    expect(await readInvitation(token)).toMatchObject({ email: user.email })
  })

  it('holds for seven days', async () => {
    const { admin, token, id } = await invited()
    await age(admin, id, '6 days 23 hours')
    expect(await readInvitation(token)).toBeDefined()
    await age(admin, id, '1 hour')
    await expect(joinWithNewAccount(token, newcomer)).rejects.toMatchObject(refused('invitation_expired'))
    expect((await listInvitations(admin)).map((row) => row.state)).toEqual(['expired'])
  })

  it('is worth nothing after it was withdrawn, and cannot be withdrawn twice or once used', async () => {
    const { admin, token, id } = await invited()
    await withdrawInvitation(admin, id)
    await expect(joinWithNewAccount(token, newcomer)).rejects.toMatchObject(refused('invitation_withdrawn'))
    await expect(withdrawInvitation(admin, id)).rejects.toThrow(NotFoundError)
    const used = await invited()
    await joinWithNewAccount(used.token, newcomer)
    await expect(withdrawInvitation(used.admin, used.id)).rejects.toThrow(NotFoundError)
  })

  it('replaces an earlier one for the same address', async () => {
    const { admin, email, token } = await invited()
    const second = await inviteMember(admin, invitationFor(email))
    await expect(readInvitation(token)).rejects.toMatchObject(refused('invitation_withdrawn'))
    expect(await readInvitation(second.token)).toMatchObject({ email })
  })

  it('counts once for two who use it at the same moment', async () => {
    const { admin, organisation, token } = await invited()
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => joinWithNewAccount(token, newcomer)))
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    expect(await listMembers(admin)).toHaveLength(2)
    expect(organisation.slug).toBe(admin.slug)
  })

  it('makes no account when it does not hold', async () => {
    const { admin, id, token, email } = await invited()
    await age(admin, id, '8 days')
    await expect(joinWithNewAccount(token, newcomer)).rejects.toMatchObject(refused('invitation_expired'))
    expect(await findAccount(email)).toBeNull()
  })

  it('brings back who left, as what it says', async () => {
    const organisation = await makeOrganisation()
    const admin = await adminOf(organisation)
    const user = await makeUser()
    await makeMember('admin', { organisation, user })
    const membership = (await listMembers(admin)).find((row) => row.userId === user.id)
    await removeMember(admin, membership?.id ?? '')
    const { token } = await inviteMember(admin, invitationFor(user.email, 'auditor'))
    await joinAs(user.id, token)
    expect(await openOrganisation(user.id, organisation.slug)).toMatchObject({ role: 'auditor' })
    expect(await listMembers(admin)).toHaveLength(2)
  })

  it('is refused with a last day that is past', async () => {
    const admin = await adminOf(await makeOrganisation())
    const late = { ...invitationFor(address(), 'auditor'), endsOn: '2026-01-31' }
    await expect(inviteMember(admin, late)).rejects.toMatchObject(refused('day_past'))
  })

  it('is refused for who is a member already', async () => {
    const organisation = await makeOrganisation()
    const admin = await adminOf(organisation)
    await expect(inviteMember(admin, invitationFor(organisation.admin.email))).rejects.toMatchObject(
      refused('already_member'),
    )
  })

  it.each<Role>(['privacy_officer', 'business_owner', 'auditor'])(
    'is nothing a %s makes, sees or withdraws',
    async (role) => {
      const { organisation, id } = await invited()
      const member = await makeMember(role, { organisation })
      await expect(async () => inviteMember(member, invitationFor(address(), 'admin'))).rejects.toThrow(ForbiddenError)
      await expect(async () => withdrawInvitation(member, id)).rejects.toThrow(ForbiddenError)
      await expect(listInvitations(member)).rejects.toThrow(ForbiddenError)
    },
  )

  it('of another organisation is not there', async () => {
    const { id } = await invited()
    const stranger = await makeMember('admin')
    await expect(withdrawInvitation(stranger, id)).rejects.toThrow(NotFoundError)
    expect(await listInvitations(stranger)).toEqual([])
  })
})

describe('the token of an invitation', () => {
  it('is kept as a hash only, and the audit trail has neither', async () => {
    const { admin, token } = await invited()
    const [rows, events] = await reading(admin, (tx) =>
      Promise.all([tx.select().from(invitations), tx.select().from(auditEvents)]),
    )
    expect(rows[0]?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    const kept = JSON.stringify([rows, events])
    expect(kept).not.toContain(token)
    expect(JSON.stringify(events)).not.toContain(rows[0]?.tokenHash)
  })

  it('is refused alike when it is made up, cut off, of another organisation or not a token at all', async () => {
    const { token, organisation } = await invited()
    const elsewhere = await makeOrganisation()
    const moved = Buffer.from(token, 'base64url')
    Buffer.from(makeToken(elsewhere.id).token, 'base64url').copy(moved, 0, 0, 16)
    const attempts = [
      makeToken(organisation.id).token,
      makeToken(newId()).token,
      makeToken().token,
      moved.toString('base64url'),
      token.slice(0, -1),
      `${token}A`,
      `${token}=`,
      "' or 1=1 --",
      '',
    ]
    for (const attempt of attempts) {
      await expect(readInvitation(attempt), attempt).rejects.toMatchObject(refused('invitation_unknown'))
      await expect(joinWithNewAccount(attempt, newcomer), attempt).rejects.toMatchObject(refused('invitation_unknown'))
    }
  })
})
