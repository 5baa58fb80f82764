import { describe, expect, it } from 'vitest'
import type { Role } from '@/server/domain/permissions'
import { listNames } from '@/server/domain/register/list-entry'
import { dataCategories } from '@/server/domain/vocabulary/data-categories'
import { ConflictError, ForbiddenError, NotFoundError } from '@/server/services/errors'
import { newId } from '@/server/services/ids'
import { listOwnEntries } from '@/server/services/lists/list-entries'
import { addEntry, changeEntry } from '@/server/services/lists/save-entry'
import { openOrganisation, reading } from '@/server/services/member'
import { createOrganisation } from '@/server/services/organisations/create-organisation'
import { versionsOf } from '@/server/services/versions'
import { adminOf, makeMember, makeOrganisation, makeUser } from '../support/factories'

const refused = (message: string) => ({ details: { issues: [{ message }] } })

describe('the own lists of a new organisation', () => {
  it('hold every term of the vocabulary with its key, and no recipients', async () => {
    const entries = await listOwnEntries(await makeMember('auditor'))
    const categories = entries.filter((entry) => entry.list === 'data_category')
    expect(categories.map((entry) => entry.key).sort()).toEqual(Object.keys(dataCategories).sort())
    expect(categories.find((entry) => entry.key === 'criminal_data')).toMatchObject({
      label: 'Strafrechtelijke gegevens (art. 10)',
      categoryKind: 'criminal',
      retired: false,
      version: 1,
    })
    expect(new Set(entries.map((entry) => entry.list))).toEqual(
      new Set(listNames.filter((name) => name !== 'recipient')),
    )
  })

  it('are in the language in which the organisation was made', async () => {
    const user = await makeUser()
    const input = { name: 'Light', slug: `light-${Date.now().toString(36)}`, locale: 'en' as const }
    const { slug } = await createOrganisation({ userId: user.id }, input)
    const entries = await listOwnEntries(await openOrganisation(user.id, slug), 'data_category')
    expect(entries.find((entry) => entry.key === 'name')?.label).toBe('Name')
  })
})

describe('an entry of an own list', () => {
  it('is added, renamed and retired, each with a version', async () => {
    const officer = await makeMember('privacy_officer')
    const added = await addEntry(officer, { list: 'recipient', label: 'Accountant', categoryKind: null })
    const renamed = await changeEntry(officer, { id: added.id, version: 1, label: 'Accountants' })
    const retired = await changeEntry(officer, { id: added.id, version: renamed.version, retired: true })
    expect(retired).toEqual({ ...added, label: 'Accountants', retired: true, version: 3 })
    const versions = await reading(officer, (tx) => versionsOf(tx, officer, 'list_entry', added.id))
    expect(versions.map((each) => [each.version, each.label])).toEqual([
      [3, 'Accountants'],
      [2, 'Accountants'],
      [1, 'Accountant'],
    ])
  })

  it('has a kind when it is a category of data, and only then', async () => {
    const officer = await makeMember('privacy_officer')
    const category = await addEntry(officer, { list: 'data_category', label: 'Kenteken', categoryKind: null })
    const system = await addEntry(officer, { list: 'system', label: 'Kassa', categoryKind: 'special' })
    expect([category.categoryKind, system.categoryKind]).toEqual(['ordinary', null])
  })

  it('has a label of its own in its list', async () => {
    const officer = await makeMember('privacy_officer')
    const add = (list: 'system' | 'recipient', label: string) => addEntry(officer, { list, label, categoryKind: null })
    const entry = await add('system', 'Kassa')
    await add('recipient', 'Kassa')
    await expect(add('system', 'kassa')).rejects.toMatchObject(refused('label_taken'))
    await expect(changeEntry(officer, { id: entry.id, version: 1, label: 'crm' })).rejects.toMatchObject(
      refused('label_taken'),
    )
  })

  it('is not changed from a stale version, and not from another organisation', async () => {
    const officer = await makeMember('privacy_officer')
    const entry = await addEntry(officer, { list: 'system', label: 'Kassa', categoryKind: null })
    await changeEntry(officer, { id: entry.id, version: 1, label: 'Kassa 2' })
    await expect(changeEntry(officer, { id: entry.id, version: 1, label: 'Kassa 3' })).rejects.toEqual(
      new ConflictError(2),
    )
    const stranger = await makeMember('admin')
    await expect(changeEntry(stranger, { id: entry.id, version: 2, label: 'x' })).rejects.toThrow(NotFoundError)
    await expect(changeEntry(stranger, { id: newId(), version: 1, label: 'x' })).rejects.toThrow(NotFoundError)
  })

  it.each<Role>(['business_owner', 'auditor'])('is read and not changed by a %s', async (role) => {
    const member = await makeMember(role)
    const [entry] = await listOwnEntries(member, 'system')
    const change = { id: entry?.id ?? '', version: 1, retired: true }
    await expect(async () => changeEntry(member, change)).rejects.toThrow(ForbiddenError)
    await expect(async () => addEntry(member, { list: 'system', label: 'x', categoryKind: null })).rejects.toThrow(
      ForbiddenError,
    )
  })

  it('survives two who change different entries at the same moment', async () => {
    const admin = await adminOf(await makeOrganisation())
    const entries = (await listOwnEntries(admin, 'measure')).slice(0, 8)
    await Promise.all(entries.map(({ id }, n) => changeEntry(admin, { id, version: 1, label: `Maatregel ${n}` })))
    expect((await listOwnEntries(admin, 'measure')).filter((entry) => entry.version === 2)).toHaveLength(8)
  })
})
