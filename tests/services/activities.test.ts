import { eq, or } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEvents } from '@/db/schema'
import type { Activity } from '@/server/domain/register/activity'
import { activityListInput } from '@/server/domain/register/activity-filter'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { decideProposals } from '@/server/services/activities/confirm'
import { startActivity } from '@/server/services/activities/create'
import { deleteActivity } from '@/server/services/activities/delete'
import { confirmedOnly } from '@/server/services/activities/document'
import { listActivities } from '@/server/services/activities/list'
import { readActivity } from '@/server/services/activities/read'
import { saveSection } from '@/server/services/activities/save'
import { takeStep } from '@/server/services/activities/status'
import { addEngagement } from '@/server/services/engagements/save'
import { newId } from '@/server/services/ids'
import { type Member, openOrganisation, reading } from '@/server/services/member'
import { versionsOf } from '@/server/services/versions'
import { joinOrganisation, makeMember, makeOrganisation, makeUser, type TestOrganisation } from '../support/factories'

let organisation: TestOrganisation
let officer: Member
let owner: Member
let other: Member
let auditor: Member
let dpo: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  owner = await makeMember('business_owner', { organisation })
  other = await makeMember('business_owner', { organisation })
  auditor = await makeMember('auditor', { organisation })
  dpo = await makeMember('privacy_officer', { organisation, isDpo: true })
})

async function draft(member: Member, kind: string | null = 'whatsapp', name = ''): Promise<Activity> {
  const { id } = await startActivity(member, { kind, name, locale: 'nl' })
  return (await readActivity(member, id)).activity
}

describe('a draft from a template', () => {
  it('holds proposals only, and no legal ground', async () => {
    const activity = await draft(owner)
    const lines = [
      ...activity.purposes,
      ...activity.subjects,
      ...activity.dataLines,
      ...activity.retentionLines,
      ...activity.measures,
    ]
    expect(lines.length).toBeGreaterThan(15)
    expect(lines.every((line) => line.proposed)).toBe(true)
    expect(activity.purposes.map((purpose) => purpose.ground)).toEqual([null, null, null])
    expect(confirmedOnly(activity).purposes).toEqual([])
  })

  it('belongs to the business owner who made it, and to nobody when the FG made it', async () => {
    expect((await draft(owner)).ownerId).toBe(owner.userId)
    expect((await draft(dpo)).ownerId).toBeNull()
  })

  it('keeps proposals out of its versions until a person confirms them', async () => {
    const activity = await draft(owner)
    const confirmed = await decideProposals(owner, { ...activity, section: 'purposes', keep: true })
    expect(confirmed.purposes.every((purpose) => !purpose.proposed)).toBe(true)
    expect(confirmed.subjects.every((subject) => subject.proposed)).toBe(true)
    const versions = await reading(owner, (tx) => versionsOf(tx, owner, 'activity', activity.id))
    const counts = versions.map((version) => (version.document as Activity).purposes.length)
    expect(counts).toEqual([3, 0])
  })

  it('forgets proposals that are set aside, also in the retention lines that cover them', async () => {
    const activity = await draft(owner)
    const dropped = activity.dataLines[0]?.id ?? ''
    const after = await decideProposals(owner, { ...activity, section: 'data', keep: false, lineIds: [dropped] })
    expect(after.dataLines).toHaveLength(activity.dataLines.length - 1)
    expect(after.retentionLines.flatMap((line) => line.dataLineIds)).not.toContain(dropped)
  })
})

describe('saving a section', () => {
  it('advances the version and refuses a stale one without writing anything', async () => {
    const activity = await draft(owner)
    const content = {
      information: 'Wij melden het in het eerste bericht.',
      informationLocation: '',
      statementVersion: '',
      art14Exception: null,
      art14Reason: '',
    }
    const saved = await saveSection(owner, {
      id: activity.id,
      version: activity.version,
      section: 'information',
      content,
    })
    expect(saved.version).toBe(activity.version + 1)
    const stale = saveSection(owner, {
      id: activity.id,
      version: activity.version,
      section: 'information',
      content: { ...content, information: 'Oud' },
    })
    await expect(stale).rejects.toMatchObject({ code: 'conflict', details: { currentVersion: saved.version } })
    expect((await readActivity(owner, activity.id)).activity.information).toBe(content.information)
  })

  it('lets exactly one of many simultaneous savers win', async () => {
    const activity = await draft(officer, null, 'Salarisadministratie')
    const attempts = Array.from({ length: 12 }, (_, n) =>
      saveSection(officer, {
        id: activity.id,
        version: activity.version,
        section: 'access',
        content: { accessRoles: [] },
      }).then(() => n),
    )
    const results = await Promise.allSettled(attempts)
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []))
    expect(new Set(refused)).toEqual(new Set(['conflict']))
  })

  it('keeps the ids of lines that stay, so that only what changed is an event', async () => {
    const activity = await draft(officer)
    const [first, ...rest] = activity.purposes
    const changed = [{ ...first, ground: 'contract' as const, groundReason: 'Bestelling' }, ...rest].map((line) => ({
      ...line,
      proposed: false,
    }))
    const before = await events(officer, activity.id)
    const saved = await saveSection(officer, {
      id: activity.id,
      version: activity.version,
      section: 'purposes',
      content: { purposes: changed as Activity['purposes'] },
    })
    expect(saved.purposes.map((line) => line.id)).toEqual(activity.purposes.map((line) => line.id))
    const again = await saveSection(officer, {
      id: activity.id,
      version: saved.version,
      section: 'purposes',
      content: { purposes: saved.purposes },
    })
    expect(again.version).toBe(saved.version + 1)
    expect((await events(officer, activity.id)) - before).toBeGreaterThan(0)
  })

  it('refuses a line that belongs to another activity', async () => {
    const [one, two] = [await draft(officer), await draft(officer)]
    const stolen = saveSection(officer, {
      id: one.id,
      version: one.version,
      section: 'purposes',
      content: { purposes: two.purposes },
    })
    await expect(stolen).rejects.toMatchObject({ code: 'validation' })
    expect((await readActivity(officer, two.id)).activity.purposes).toHaveLength(3)
  })

  it('refuses entries of another list or organisation, and retention of data that is not there', async () => {
    const activity = await draft(officer)
    const category = activity.dataLines[0]?.categoryId ?? ''
    const wrongList = { subjects: [{ id: newId(), proposed: false, entryId: category, note: '' }] }
    await expect(saveSection(officer, { ...activity, section: 'subjects', content: wrongList })).rejects.toMatchObject({
      details: { issues: [{ path: ['subjects', 0, 'entryId'], message: 'entry_not_in_list' }] },
    })
    const foreign = await draft(await makeMember('privacy_officer'))
    const elsewhere = {
      subjects: [{ id: newId(), proposed: false, entryId: foreign.subjects[0]?.entryId ?? '', note: '' }],
    }
    await expect(saveSection(officer, { ...activity, section: 'subjects', content: elsewhere })).rejects.toMatchObject({
      code: 'validation',
    })
    const retention = {
      ...activity.retentionLines[0],
      id: newId(),
      dataLineIds: [newId()],
    } as Activity['retentionLines'][number]
    const content = { dataLines: activity.dataLines, retentionLines: [retention], noPeriodReason: '' }
    await expect(saveSection(officer, { ...activity, section: 'data', content })).rejects.toMatchObject({
      code: 'validation',
    })
  })

  it('gives an activity to members only, and never to the FG or an auditor', async () => {
    const activity = await draft(officer, null, 'Facturatie')
    const general = (ownerId: string | null) =>
      saveSection(officer, { ...activity, section: 'general', content: { ownerId } })
    for (const person of [dpo.userId, auditor.userId, (await makeUser()).id]) {
      await expect(general(person)).rejects.toMatchObject({ code: 'validation' })
    }
    expect((await general(owner.userId)).ownerId).toBe(owner.userId)
  })
})

describe('who may do what with an activity', () => {
  it('lets a business owner edit its own draft, and nobody else’s', async () => {
    const activity = await draft(owner)
    const save = (member: Member) =>
      saveSection(member, { ...activity, section: 'access', content: { accessRoles: [] } })
    await expect(save(other)).rejects.toMatchObject({ code: 'forbidden', details: { reason: 'not_owner' } })
    await expect(save(auditor)).rejects.toMatchObject({ code: 'forbidden', details: { reason: 'auditor_reads_only' } })
    await expect(save(owner)).resolves.toMatchObject({ version: activity.version + 1 })
  })

  it('takes the pen from the business owner once the activity is active', async () => {
    const submitted = await takeStep(owner, { ...(await draft(owner)), step: 'submit' })
    expect(submitted.status).toBe('in_review')
    await expect(takeStep(owner, { ...submitted, step: 'activate' })).rejects.toMatchObject({ code: 'forbidden' })
    const active = await takeStep(officer, { ...submitted, step: 'activate' })
    expect(active).toMatchObject({ status: 'active', approvedBy: officer.userId })
    const late = saveSection(owner, { ...active, section: 'access', content: { accessRoles: [] } })
    await expect(late).rejects.toMatchObject({ details: { reason: 'not_in_this_status' } })
  })

  it('does not let the FG approve', async () => {
    const activity = await draft(officer)
    const attempt = takeStep(dpo, { ...activity, step: 'activate' })
    await expect(attempt).rejects.toMatchObject({ details: { reason: 'dpo_does_not_approve' } })
  })

  it('archives what was in use and deletes only drafts, leaving a tombstone', async () => {
    const active = await takeStep(officer, { ...(await draft(officer)), step: 'activate' })
    await expect(deleteActivity(officer, active)).rejects.toMatchObject({ code: 'validation' })
    const archived = await takeStep(officer, { ...active, step: 'archive', endDate: '2026-11-01' })
    expect(archived).toMatchObject({ status: 'archived', endDate: '2026-11-01' })
    const concept = await draft(officer)
    await deleteActivity(officer, concept)
    await expect(readActivity(officer, concept.id)).rejects.toMatchObject({ code: 'not_found' })
    const [last] = await reading(officer, (tx) => versionsOf(tx, officer, 'activity', concept.id))
    expect(last).toMatchObject({ deleted: true, document: null })
  })

  it('takes the parties of a deleted draft with it, and closes their history', async () => {
    const concept = await draft(officer)
    const party = { from: 'new' as const, name: `Partij ${newId()}`, country: 'NL' }
    const engagement = await addEngagement(officer, { activityId: concept.id, party, facts: emptyEngagement('Inbox') })
    const kept = concept.retentionLines.map((line) => ({ ...line, engagementId: engagement.id }))
    const content = { dataLines: concept.dataLines, retentionLines: kept, noPeriodReason: '' }
    const saved = await saveSection(officer, { ...concept, section: 'data', content })
    await deleteActivity(officer, saved)
    const [last] = await reading(officer, (tx) => versionsOf(tx, officer, 'engagement', engagement.id))
    expect(last).toMatchObject({ deleted: true })
  })

  it('is not found by members of another organisation', async () => {
    const activity = await draft(owner)
    const stranger = await makeMember('admin')
    await expect(readActivity(stranger, activity.id)).rejects.toMatchObject({ code: 'not_found' })
    const write = saveSection(stranger, { ...activity, section: 'access', content: { accessRoles: [] } })
    await expect(write).rejects.toMatchObject({ code: 'not_found' })
  })

  it('ends with the membership', async () => {
    const user = await makeUser()
    await joinOrganisation(organisation, user, 'auditor', { endsOn: '2020-01-01' })
    await expect(openOrganisation(user.id, organisation.slug)).rejects.toMatchObject({ code: 'not_found' })
  })
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

async function events(member: Member, activityId: string): Promise<number> {
  return reading(member, (tx) =>
    tx.$count(auditEvents, or(eq(auditEvents.rowKey, activityId), eq(auditEvents.tableName, 'purposes'))),
  )
}
