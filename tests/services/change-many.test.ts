import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEvents } from '@/db/schema'
import { createCaller } from '@/server/api/root'
import type { Activity } from '@/server/domain/register/activity'
import type { BulkChange } from '@/server/domain/register/bulk-change'
import { changeMany } from '@/server/services/activities/change-many'
import { readActivity } from '@/server/services/activities/read'
import { recordInUse, takeStep } from '@/server/services/activities/status'
import { listChoices } from '@/server/services/activities/work'
import { newId } from '@/server/services/ids'
import { type Member, reading } from '@/server/services/member'
import { today } from '@/server/services/today'
import { versionsOf } from '@/server/services/versions'
import { acceptEverything } from '../support/approval'
import { draft } from '../support/drafts'
import { makeMember, makeOrganisation, makeUser, signedInContext, type TestOrganisation } from '../support/factories'

let organisation: TestOrganisation
let officer: Member
let owner: Member
let dpo: Member
let auditor: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  owner = await makeMember('business_owner', { organisation })
  dpo = await makeMember('privacy_officer', { organisation, isDpo: true })
  auditor = await makeMember('auditor', { organisation })
})

const review: BulkChange = { set: 'review', reviewDue: '2027-03-01' }
const empty = (member: Member) => draft(member, null, 'Proces')
const drafts = async (member: Member, count: number) => {
  const made: Activity[] = []
  while (made.length < count) made.push(await empty(member))
  return made
}
const at = (activities: readonly Activity[]) => activities.map(({ id, version }) => ({ id, version }))
const now = async (activity: Activity) => (await readActivity(officer, activity.id)).activity

describe('a change for several activities at once', () => {
  it('changes each of them, and keeps a version and events of each', async () => {
    const made = await drafts(officer, 3)
    const change: BulkChange = { set: 'owner', ownerId: owner.userId }
    const outcome = await changeMany(officer, { activities: at(made), change })
    expect(outcome).toEqual({ changed: made.map((one) => one.id), refused: [] })
    for (const activity of made) {
      expect(await now(activity)).toMatchObject({ ownerId: owner.userId, version: activity.version + 1 })
      const [last] = await reading(officer, (tx) => versionsOf(tx, officer, 'activity', activity.id))
      expect(last).toMatchObject({
        version: activity.version + 1,
        action: 'activity:save:general',
        savedBy: officer.userId,
        document: { ownerId: owner.userId },
      })
      const events = await reading(officer, (tx) =>
        tx.select().from(auditEvents).where(eq(auditEvents.rowKey, activity.id)),
      )
      expect(events.at(-1)).toMatchObject({ action: 'activity:save:general', actorId: officer.userId })
    }
  })

  it('changes the others when somebody saved one meanwhile, and says which', async () => {
    const [first, stale, last] = (await drafts(officer, 3)) as [Activity, Activity, Activity]
    const theirs = await takeStep(officer, { ...stale, step: 'submit' })
    const outcome = await changeMany(officer, { activities: at([first, stale, last]), change: review })
    expect(outcome).toEqual({
      changed: [first.id, last.id],
      refused: [{ id: stale.id, code: 'conflict', details: { currentVersion: theirs.version } }],
    })
    expect(await now(stale)).toMatchObject({ reviewDue: null, version: theirs.version })
    expect(await now(last)).toMatchObject({ reviewDue: '2027-03-01' })
  })

  it('takes a step where the status allows it, with the day on which it stopped', async () => {
    const [open, closed] = (await drafts(officer, 2)) as [Activity, Activity]
    const archived = await takeStep(officer, { ...closed, step: 'archive', endDate: '2026-01-31' })
    const change: BulkChange = { set: 'step', step: 'archive', endDate: '2026-11-01' }
    const outcome = await changeMany(officer, { activities: at([open, archived]), change })
    expect(outcome.changed).toEqual([open.id])
    const issues = [{ path: ['status'], message: 'not_from_this_status' }]
    expect(outcome.refused).toEqual([{ id: closed.id, code: 'validation', details: { issues } }])
    expect(await now(open)).toMatchObject({ status: 'archived', endDate: '2026-11-01' })
    expect(await now(closed)).toMatchObject({ endDate: '2026-01-31', version: archived.version })
  })

  it('approves only what nothing stops, and gives back only with a remark', async () => {
    const [free, stopped] = (await drafts(officer, 2)) as [Activity, Activity]
    await acceptEverything(officer, free.id, today())
    const approved = await changeMany(officer, {
      activities: at([free, stopped]),
      change: { set: 'step', step: 'activate' },
    })
    const issues = [{ path: ['status'], message: 'stopped_by_findings' }]
    expect(approved).toEqual({
      changed: [free.id],
      refused: [{ id: stopped.id, code: 'validation', details: { issues } }],
    })
    const submitted = await takeStep(officer, { ...stopped, step: 'submit' })
    const giveBack = (remark?: string) =>
      changeMany(officer, { activities: at([submitted]), change: { set: 'step', step: 'return', remark } })
    expect(await giveBack()).toMatchObject({ changed: [], refused: [{ code: 'validation' }] })
    expect(await giveBack('Kies een grondslag.')).toMatchObject({ changed: [stopped.id] })
    expect(await now(stopped)).toMatchObject({ status: 'concept', returnRemark: 'Kies een grondslag.' })
  })

  it('gives nothing to somebody who may not own it', async () => {
    const [activity] = (await drafts(officer, 1)) as [Activity]
    for (const ownerId of [dpo.userId, auditor.userId, (await makeUser()).id]) {
      const outcome = await changeMany(officer, { activities: at([activity]), change: { set: 'owner', ownerId } })
      expect(outcome).toMatchObject({ changed: [], refused: [{ code: 'validation' }] })
    }
    expect(await now(activity)).toMatchObject({ ownerId: officer.userId, version: activity.version })
  })
})

describe('who may change several activities', () => {
  it('lets a business owner change its own drafts and no other', async () => {
    const mine = await empty(owner)
    const theirs = await empty(officer)
    const active = await recordInUse(officer, await empty(owner))
    const outcome = await changeMany(owner, { activities: at([mine, theirs, active]), change: review })
    expect(outcome).toEqual({
      changed: [mine.id],
      refused: [
        { id: theirs.id, code: 'forbidden', details: { reason: 'not_owner' } },
        { id: active.id, code: 'forbidden', details: { reason: 'not_in_this_status' } },
      ],
    })
    expect(await now(theirs)).toMatchObject({ reviewDue: null, version: theirs.version })
  })

  it('refuses the whole when the role never allows it', async () => {
    const mine = await empty(owner)
    const attempt = (member: Member, change: BulkChange) => changeMany(member, { activities: at([mine]), change })
    const refusal = (reason: string) => ({ code: 'forbidden', details: { reason } })
    await expect(attempt(auditor, review)).rejects.toMatchObject(refusal('auditor_reads_only'))
    await expect(attempt(owner, { set: 'step', step: 'archive' })).rejects.toMatchObject(refusal('role'))
    await expect(attempt(dpo, { set: 'step', step: 'activate' })).rejects.toMatchObject(refusal('dpo_does_not_approve'))
    expect(await now(mine)).toMatchObject({ status: 'concept', version: mine.version })
  })

  it('offers each role the steps it may take', async () => {
    expect(await listChoices(auditor)).toMatchObject({ mayEdit: false, steps: [] })
    expect(await listChoices(owner)).toMatchObject({ mayEdit: true, steps: ['submit'] })
    expect(await listChoices(dpo)).toMatchObject({ mayEdit: true, steps: ['submit', 'archive', 'restore'] })
  })

  it('finds nothing of another organisation, and changes nothing there', async () => {
    const theirs = await empty(officer)
    const stranger = await makeMember('admin')
    const own = await draft(stranger, null, 'Proces')
    const outcome = await changeMany(stranger, { activities: at([theirs, own]), change: review })
    expect(outcome).toEqual({ changed: [own.id], refused: [{ id: theirs.id, code: 'not_found', details: {} }] })
    expect(await now(theirs)).toMatchObject({ reviewDue: null, version: theirs.version })
  })
})

describe('hostile input', () => {
  it('is refused as a whole: too many, none, twice the same, or a change that does not exist', async () => {
    const activity = await empty(officer)
    const { activities } = createCaller(await signedInContext(officer.userId ?? ''))
    const ask = (input: object) =>
      activities.changeMany({ organisation: organisation.slug, change: review, ...input } as never)
    const many = Array.from({ length: 200 }, () => ({ id: newId(), version: 1 }))
    const refused = { code: 'BAD_REQUEST' }
    await expect(ask({ activities: [...at([activity]), ...many] })).rejects.toMatchObject(refused)
    await expect(ask({ activities: [] })).rejects.toMatchObject(refused)
    await expect(ask({ activities: at([activity, activity]) })).rejects.toMatchObject(refused)
    await expect(ask({ activities: [{ id: `${activity.id}' or 1=1`, version: 1 }] })).rejects.toMatchObject(refused)
    for (const change of [
      { set: 'name', name: 'Gekaapt' },
      { set: 'step', step: 'delete' },
      { set: 'review', reviewDue: '2027-02-30' },
    ])
      await expect(ask({ activities: at([activity]), change })).rejects.toMatchObject(refused)
    expect(await now(activity)).toMatchObject({ version: activity.version })
  })
})
