import { describe, expect, it } from 'vitest'
import { recordVersions } from '@/db/schema'
import type { Role } from '@/server/domain/permissions'
import { ConflictError, ForbiddenError } from '@/server/services/errors'
import { compareVersions } from '@/server/services/history/compare-versions'
import { newId } from '@/server/services/ids'
import { reading } from '@/server/services/member'
import { readOrganisation } from '@/server/services/organisations/read-organisation'
import { saveOrganisation } from '@/server/services/organisations/save-organisation'
import { versionsOf } from '@/server/services/versions'
import { adminOf, makeMember, makeOrganisation } from '../support/factories'

const details = {
  registrationNumber: '12345678',
  address: 'Kade 1\n1011 AB Amsterdam',
  country: 'NL',
  establishedInEu: 'yes' as const,
  dpoAppointed: 'unknown' as const,
  employeeCount: 42,
  markets: ['NL', 'BE'],
}

async function withAdmin() {
  const organisation = await makeOrganisation()
  return { organisation, admin: await adminOf(organisation) }
}

describe('a new organisation', () => {
  it('begins with its first version in the register', async () => {
    const { admin, organisation } = await withAdmin()
    expect(await readOrganisation(admin)).toMatchObject({ version: 1, name: organisation.name, dpoAppointed: null })
    const [first] = await reading(admin, (tx) => versionsOf(tx, admin, 'organisation', organisation.id))
    expect(first).toMatchObject({ version: 1, savedBy: organisation.admin.id, document: { name: organisation.name } })
  })
})

describe('the details of the controller', () => {
  it('are saved whole, with the version that history shows', async () => {
    const { admin, organisation } = await withAdmin()
    const { id: _id, slug: _slug, updatedAt: _at, version, ...content } = await readOrganisation(admin)
    expect(await saveOrganisation(admin, { content: { ...content, ...details }, version })).toEqual({ version: 2 })
    expect(await readOrganisation(admin)).toMatchObject({ ...details, version: 2, slug: organisation.slug })
    const versions = await reading(admin, (tx) => versionsOf(tx, admin, 'organisation', organisation.id))
    expect(versions.map((each) => each.version)).toEqual([2, 1])
    expect(versions[0]).toMatchObject({ document: { ...content, ...details }, action: 'organisation:save' })
  })

  it('are not written over what somebody else saved', async () => {
    const { admin } = await withAdmin()
    const { id: _id, slug: _slug, updatedAt: _at, version, ...content } = await readOrganisation(admin)
    await saveOrganisation(admin, { content: { ...content, name: 'Eerst' }, version })
    const late = saveOrganisation(admin, { content: { ...content, name: 'Laat' }, version })
    await expect(late).rejects.toEqual(new ConflictError(2))
    expect((await readOrganisation(admin)).name).toBe('Eerst')
    expect(await reading(admin, (tx) => tx.$count(recordVersions))).toBeGreaterThan(2)
  })

  it('hold the versions of the cookie statement and the policies, each followed by its own id in history', async () => {
    const { admin, organisation } = await withAdmin()
    const { id: _id, slug: _slug, updatedAt: _at, version, ...content } = await readOrganisation(admin)
    const statement = { id: newId(), publishedOn: '2026-03-01', location: 'https://winkel.example/cookies' }
    const policy = { id: newId(), kind: 'live_chat' as const, agreedOn: '2025-06-01', location: 'Intranet, map Chat' }
    const first = { ...content, cookieStatements: [statement], channelPolicies: [policy] }
    await saveOrganisation(admin, { content: first, version })
    expect(await readOrganisation(admin)).toMatchObject({ cookieStatements: [statement], channelPolicies: [policy] })
    const moved = { ...policy, location: 'Handboek, bladzijde 4' }
    await saveOrganisation(admin, { content: { ...first, cookieStatements: [], channelPolicies: [moved] }, version: 2 })
    const record = { type: 'organisation' as const, id: organisation.id }
    const { sections } = await compareVersions(admin, { ...record, from: 2, to: 3, locale: 'nl' })
    expect(
      sections.flatMap(({ changes }) => changes.map(({ about, before, after }) => [about, before, after])),
    ).toEqual([
      ['line', statement.location, null],
      ['field', policy.location, moved.location],
    ])
  })

  it.each<Role>(['privacy_officer', 'business_owner', 'auditor'])('are read and not changed by a %s', async (role) => {
    const member = await makeMember(role)
    const { id: _id, slug: _slug, updatedAt: _at, version, ...content } = await readOrganisation(member)
    await expect(async () => saveOrganisation(member, { content, version })).rejects.toThrow(ForbiddenError)
  })
})
