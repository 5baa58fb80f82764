import { eq, or } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEvents } from '@/db/schema'
import type { Activity } from '@/server/domain/register/activity'
import { decideProposals } from '@/server/services/activities/confirm'
import { confirmedOnly } from '@/server/services/activities/document'
import { readActivity } from '@/server/services/activities/read'
import { saveSection } from '@/server/services/activities/save'
import { newId } from '@/server/services/ids'
import { type Member, reading } from '@/server/services/member'
import { versionsOf } from '@/server/services/versions'
import { draft } from '../support/drafts'
import { makeMember, makeOrganisation, makeUser, type TestOrganisation } from '../support/factories'

let organisation: TestOrganisation
let officer: Member
let owner: Member
let auditor: Member
let dpo: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  owner = await makeMember('business_owner', { organisation })
  auditor = await makeMember('auditor', { organisation })
  dpo = await makeMember('privacy_officer', { organisation, isDpo: true })
})

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

async function events(member: Member, activityId: string): Promise<number> {
  return reading(member, (tx) =>
    tx.$count(auditEvents, or(eq(auditEvents.rowKey, activityId), eq(auditEvents.tableName, 'purposes'))),
  )
}
