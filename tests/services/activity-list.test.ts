import { beforeAll, describe, expect, it } from 'vitest'
import { activityListInput } from '@/server/domain/register/activity-filter'
import { decideProposals } from '@/server/services/activities/confirm'
import { startActivity } from '@/server/services/activities/create'
import { listActivities } from '@/server/services/activities/list'
import { takeStep } from '@/server/services/activities/status'
import type { Member } from '@/server/services/member'
import { draft } from '../support/drafts'
import { makeMember, makeOrganisation, type TestOrganisation } from '../support/factories'

let organisation: TestOrganisation
let _officer: Member
let _owner: Member
let _other: Member
let _auditor: Member
let _dpo: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  _officer = await makeMember('privacy_officer', { organisation })
  _owner = await makeMember('business_owner', { organisation })
  _other = await makeMember('business_owner', { organisation })
  _auditor = await makeMember('auditor', { organisation })
  _dpo = await makeMember('privacy_officer', { organisation, isDpo: true })
})

describe('the register', () => {
  it('numbers simultaneous activities without gaps or doubles', async () => {
    const member = await makeMember('privacy_officer')
    const made = await Promise.all(
      Array.from({ length: 25 }, (_, n) => startActivity(member, { kind: null, name: `Proces ${n}`, locale: 'nl' })),
    )
    const numbers = made.map((one) => one.number).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, n) => n + 1))
  })

  it('finds Dutch word forms, parts of words and numbers, and takes wildcards for what they are', async () => {
    const member = await makeMember('privacy_officer')
    const list = async (search: string) =>
      (await listActivities(member, activityListInput.parse({ search }))).rows.map((row) => row.name)
    await startActivity(member, { kind: null, name: 'Klachten behandelen', locale: 'nl' })
    await startActivity(member, { kind: null, name: 'Salarisadministratie', locale: 'nl' })
    expect(await list('klacht')).toEqual(['Klachten behandelen'])
    expect(await list('behandeling klacht')).toEqual(['Klachten behandelen'])
    expect(await list('administratie')).toEqual(['Salarisadministratie'])
    expect(await list('VA-0002')).toEqual(['Salarisadministratie'])
    expect(await list('%')).toEqual([])
    expect(await list(`'; drop table activities; --`)).toEqual([])
  })

  it('filters, sorts and pages, and says how many there are in all', async () => {
    const member = await makeMember('privacy_officer')
    for (const name of ['Delta', 'Alfa', 'Charlie', 'Bravo'])
      await startActivity(member, { kind: null, name, locale: 'nl' })
    const whatsapp = await draft(member)
    await takeStep(member, { ...whatsapp, step: 'archive' })
    const list = (input: object) => listActivities(member, activityListInput.parse(input))
    expect((await list({ sort: 'name' })).rows.map((row) => row.name)).toEqual(['Alfa', 'Bravo', 'Charlie', 'Delta'])
    expect((await list({ sort: 'name', descending: true, perPage: 25, page: 1 })).total).toBe(4)
    expect((await list({ archived: true })).total).toBe(5)
    expect((await list({ status: ['archived'] })).rows.map((row) => row.id)).toEqual([whatsapp.id])
    expect((await list({ kind: ['whatsapp'], archived: true })).total).toBe(1)
    expect((await list({ owner: ['none'] })).total).toBe(0)
    expect((await list({ page: 3 })).rows).toEqual([])
  })

  it('finds activities by a purpose without a ground', async () => {
    const member = await makeMember('privacy_officer')
    const activity = await draft(member)
    const list = (ground: string[]) => listActivities(member, activityListInput.parse({ ground }))
    expect((await list(['undecided'])).total).toBe(0)
    await decideProposals(member, { ...activity, section: 'purposes', keep: true })
    const [row] = (await list(['undecided'])).rows
    expect(row).toMatchObject({ undecided: 3, grounds: [] })
  })
})
