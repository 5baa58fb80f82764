import { describe, expect, it } from 'vitest'
import { auditEvents } from '@/db/schema'
import type { Role } from '@/server/domain/permissions'
import { ForbiddenError, NotFoundError } from '@/server/services/errors'
import { newId } from '@/server/services/ids'
import { listMyOrganisations, type Member, openOrganisation, reading } from '@/server/services/member'
import { changeMember, removeMember } from '@/server/services/members/change-member'
import { listMembers } from '@/server/services/members/list-members'
import { adminOf, joinOrganisation, makeMember, makeOrganisation, makeUser } from '../support/factories'

const plain = { isDpo: false, endsOn: null }
const messages = (...found: string[]) => ({ details: { issues: found.map((message) => ({ message })) } })

async function membershipOf(member: Member, of: Member): Promise<string> {
  const row = (await listMembers(member)).find((each) => each.userId === of.userId)
  if (!row) throw new Error('not a member')
  return row.id
}

describe('the members of an organisation', () => {
  it('are listed by name with role, FG mark and end date, and nobody else', async () => {
    const organisation = await makeOrganisation()
    const admin = await adminOf(organisation)
    await makeMember('auditor', { organisation, user: await makeUser({ name: 'Zoë' }), endsOn: '2099-12-31' })
    await makeMember('privacy_officer', { organisation, user: await makeUser({ name: 'bas' }), isDpo: true })
    await makeMember('auditor')
    const rows = await listMembers(admin)
    expect(rows.map((row) => [row.name, row.role, row.isDpo, row.endsOn, row.ended])).toEqual([
      ['Anna Beheerder', 'admin', false, null, false],
      ['bas', 'privacy_officer', true, null, false],
      ['Zoë', 'auditor', false, '2099-12-31', false],
    ])
  })

  it('are changed by an administrator, and the change is in the audit trail', async () => {
    const organisation = await makeOrganisation()
    const [admin, other] = [await adminOf(organisation), await makeMember('auditor', { organisation })]
    await changeMember(admin, await membershipOf(admin, other), {
      role: 'privacy_officer',
      isDpo: true,
      endsOn: '2099-01-01',
    })
    const now = await openOrganisation(other.userId ?? '', organisation.slug)
    expect(now).toMatchObject({ role: 'privacy_officer', isDpo: true })
    const events = await reading(admin, (tx) => tx.select().from(auditEvents))
    expect(events.at(-1)).toMatchObject({ action: 'member:change', tableName: 'memberships', actorId: admin.userId })
  })

  it.each<Role>(['privacy_officer', 'business_owner', 'auditor'])('cannot be changed by a %s', async (role) => {
    const organisation = await makeOrganisation()
    const [admin, member] = [await adminOf(organisation), await makeMember(role, { organisation })]
    const id = await membershipOf(admin, member)
    await expect(async () => changeMember(member, id, { role: 'admin', ...plain })).rejects.toThrow(ForbiddenError)
    await expect(async () => removeMember(member, id)).rejects.toThrow(ForbiddenError)
  })

  it('of another organisation are not there', async () => {
    const [admin, stranger] = [await adminOf(await makeOrganisation()), await makeMember('admin')]
    const id = await membershipOf(stranger, stranger)
    await expect(changeMember(admin, id, { role: 'auditor', ...plain })).rejects.toThrow(NotFoundError)
    await expect(removeMember(admin, id)).rejects.toThrow(NotFoundError)
    await expect(removeMember(admin, newId())).rejects.toThrow(NotFoundError)
    expect((await listMembers(stranger)).find((row) => row.id === id)).toMatchObject({ role: 'admin', ended: false })
  })

  it('lose access at once when removed, and stay in the list', async () => {
    const organisation = await makeOrganisation()
    const [admin, leaver] = [await adminOf(organisation), await makeMember('business_owner', { organisation })]
    await removeMember(admin, await membershipOf(admin, leaver))
    await expect(openOrganisation(leaver.userId ?? '', organisation.slug)).rejects.toThrow(NotFoundError)
    expect(await listMyOrganisations(leaver.userId ?? '')).toEqual([])
    expect((await listMembers(admin)).find((row) => row.userId === leaver.userId)).toMatchObject({ ended: true })
  })

  it('lose access the day after their last one', async () => {
    const organisation = await makeOrganisation()
    const today = new Date().toISOString().slice(0, 10)
    const visitor = await makeMember('auditor', { organisation, endsOn: today })
    expect(visitor.role).toBe('auditor')
    const gone = await makeUser()
    await joinOrganisation(organisation, gone, 'auditor', { endsOn: '2026-01-31' })
    await expect(openOrganisation(gone.id, organisation.slug)).rejects.toThrow(NotFoundError)
  })
})

describe('the last administrator', () => {
  it('stays administrator, member and without an end date', async () => {
    const organisation = await makeOrganisation()
    const admin = await adminOf(organisation)
    const id = await membershipOf(admin, admin)
    const refused = messages('last_admin')
    await expect(changeMember(admin, id, { role: 'auditor', ...plain })).rejects.toMatchObject(refused)
    await expect(changeMember(admin, id, { role: 'admin', isDpo: false, endsOn: '2099-01-01' })).rejects.toMatchObject(
      refused,
    )
    await expect(removeMember(admin, id)).rejects.toMatchObject(refused)
    expect(await openOrganisation(admin.userId ?? '', organisation.slug)).toMatchObject({ role: 'admin' })
  })

  it('is not whose membership ended already', async () => {
    const organisation = await makeOrganisation()
    await joinOrganisation(organisation, await makeUser(), 'admin', { endsOn: '2026-01-31' })
    const admin = await adminOf(organisation)
    await expect(removeMember(admin, await membershipOf(admin, admin))).rejects.toMatchObject(messages('last_admin'))
  })

  it('is left when all administrators are demoted at the same moment', async () => {
    const organisation = await makeOrganisation()
    const first = await adminOf(organisation)
    const others = await Promise.all([1, 2, 3, 4].map(() => makeMember('admin', { organisation })))
    const everyone = [first, ...others]
    const ids = await Promise.all(everyone.map((each) => membershipOf(first, each)))
    const outcomes = await Promise.allSettled(
      ids.map((id, index) => changeMember(everyone[index] ?? first, id, { role: 'auditor', ...plain })),
    )
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(4)
    expect((await listMembers(first)).filter((row) => row.role === 'admin')).toHaveLength(1)
  })
})

describe('a person of several organisations', () => {
  it('sees each by name with the role there, and enters each with that role', async () => {
    const person = await makeUser()
    const bee = await makeOrganisation({ name: 'Bijenkorf' })
    const ant = await makeOrganisation({ name: 'aardappel' })
    await makeMember('auditor', { organisation: bee, user: person })
    await makeMember('admin', { organisation: ant, user: person })
    expect((await listMyOrganisations(person.id)).map(({ name, role }) => [name, role])).toEqual([
      ['aardappel', 'admin'],
      ['Bijenkorf', 'auditor'],
    ])
    expect((await openOrganisation(person.id, bee.slug)).role).toBe('auditor')
    expect((await openOrganisation(person.id, ant.slug)).role).toBe('admin')
  })
})
