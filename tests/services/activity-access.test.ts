import { beforeAll, describe, expect, it } from 'vitest'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { deleteActivity } from '@/server/services/activities/delete'
import { readActivity } from '@/server/services/activities/read'
import { saveSection } from '@/server/services/activities/save'
import { recordInUse, takeStep } from '@/server/services/activities/status'
import { addEngagement } from '@/server/services/engagements/save'
import { newId } from '@/server/services/ids'
import { type Member, openOrganisation, reading } from '@/server/services/member'
import { versionsOf } from '@/server/services/versions'
import { draft } from '../support/drafts'
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
    const active = await recordInUse(officer, submitted)
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
    const active = await recordInUse(officer, await draft(officer))
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
