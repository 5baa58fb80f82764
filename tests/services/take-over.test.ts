import { beforeAll, describe, expect, it } from 'vitest'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { readActivity } from '@/server/services/activities/read'
import { readAssessment } from '@/server/services/assessments/read'
import { takeOver } from '@/server/services/assessments/take-over'
import { listEngagements } from '@/server/services/engagements/list'
import { addEngagement } from '@/server/services/engagements/save'
import { ConflictError, ForbiddenError, InvalidError, NotFoundError } from '@/server/services/errors'
import { compareVersions } from '@/server/services/history/compare-versions'
import { readRecordHistory } from '@/server/services/history/read-record'
import type { Member } from '@/server/services/member'
import { saveAnswersTo as save } from '../support/assessments'
import { draft } from '../support/drafts'
import { makeMember, makeMembers, makeOrganisation } from '../support/factories'

let owner: Member
let officer: Member
let auditor: Member
let otherOwner: Member

beforeAll(async () => {
  const organisation = await makeOrganisation()
  const members = await makeMembers(organisation)
  owner = members.business_owner
  officer = members.privacy_officer
  auditor = members.auditor
  otherOwner = await makeMember('business_owner', { organisation })
})

/** A draft of which the profile test says that no profile is made; the test is at version 2. */
async function tested() {
  const activity = await draft(owner)
  const at = { kind: 'profile' as const, subjectId: activity.id }
  await save(owner, at, 0, 'data', { makes_profile: 'no' })
  await save(owner, at, 1, 'outcome', { outcome: 'none' })
  return { activity, at, input: { ...at, version: 2, recordVersion: activity.version } }
}

/** A party of which the role questions say that it is a processor; the assessment is at version 2. */
async function asked(roleReason = '') {
  const activity = await draft(owner)
  const party = { from: 'new' as const, name: `Belkracht ${activity.number}`, country: 'NL' }
  const facts = { ...emptyEngagement('Belteam'), roleReason }
  const engagement = await addEngagement(owner, { activityId: activity.id, party, facts })
  const at = { kind: 'role' as const, subjectId: engagement.id }
  await save(owner, at, 0, 'questions', { r1: 'no', r2: 'no', r3: 'no', facts: 'Wij leveren lijst en script.' })
  await save(owner, at, 1, 'outcome', { outcome: 'processor' })
  return { activity, engagement, input: { ...at, version: 2, recordVersion: engagement.version } }
}

describe('the outcome of a profile test', () => {
  it('goes into the register, with a version that says where it came from', async () => {
    const { activity, at, input } = await tested()
    const before = await readAssessment(owner, at)
    expect(before.takeOver).toMatchObject({ from: null, to: 'none', recordVersion: activity.version, refusal: null })
    expect(await takeOver(owner, input)).toEqual({ version: activity.version + 1 })
    expect((await readActivity(owner, activity.id)).activity.profileType).toBe('none')
    expect((await readAssessment(owner, at)).takeOver).toBeNull()
    const { versions } = await readRecordHistory(auditor, { type: 'activity', id: activity.id })
    expect(versions[0]).toMatchObject({ action: 'activity:takeover', by: owner.userName })
  })

  it('is not taken over from an assessment or into an activity that somebody else saved meanwhile', async () => {
    const { input } = await tested()
    await expect(takeOver(owner, { ...input, version: 1 })).rejects.toThrow(ConflictError)
    await expect(takeOver(owner, { ...input, recordVersion: 99 })).rejects.toThrow(ConflictError)
  })

  it('is not taken over before everything is answered', async () => {
    const activity = await draft(owner)
    const at = { kind: 'profile' as const, subjectId: activity.id }
    await save(owner, at, 0, 'outcome', { outcome: 'none' })
    const input = { ...at, version: 1, recordVersion: activity.version }
    await expect(takeOver(owner, input)).rejects.toThrow(InvalidError)
    expect((await readAssessment(owner, at)).takeOver).toBeNull()
  })
})

describe('the outcome of the role questions', () => {
  it('becomes the role of the party, with the reason where none was', async () => {
    const { activity, engagement, input } = await asked()
    await takeOver(owner, input)
    const { rows } = await listEngagements(owner, activity.id, '2026-11-21')
    expect(rows[0]?.engagement).toMatchObject({ role: 'processor', roleReason: 'Wij leveren lijst en script.' })
    const between = { from: engagement.version, to: engagement.version + 1, locale: 'nl' as const }
    const compared = await compareVersions(owner, { type: 'engagement', id: engagement.id, ...between })
    expect(compared.sections.flatMap(({ changes }) => changes.map(({ after }) => after))).toEqual([
      'Verwerker',
      'Wij leveren lijst en script.',
    ])
  })

  it('leaves a reason that was written before alone', async () => {
    const { activity, input } = await asked('Staat zo in de overeenkomst.')
    await takeOver(owner, input)
    const { rows } = await listEngagements(owner, activity.id, '2026-11-21')
    expect(rows[0]?.engagement.roleReason).toBe('Staat zo in de overeenkomst.')
  })
})

describe('whoever may not change the activity', () => {
  it('sees the difference and takes nothing over', async () => {
    const { at, input } = await tested()
    expect((await readAssessment(auditor, at)).takeOver?.refusal).toBe('auditor_reads_only')
    expect((await readAssessment(otherOwner, at)).takeOver?.refusal).toBe('not_owner')
    for (const member of [auditor, otherOwner])
      await expect((async () => takeOver(member, input))()).rejects.toThrow(ForbiddenError)
  })

  it('of another organisation finds nothing', async () => {
    const { input } = await tested()
    await expect(takeOver(await makeMember('admin'), input)).rejects.toThrow(NotFoundError)
  })
})

describe('the history of an assessment', () => {
  it('tells what differs between two versions under the questions themselves', async () => {
    const { at } = await tested()
    await save(officer, at, 2, 'outcome', { outcome: 'general' })
    const { id } = await readAssessment(auditor, at)
    const record = { type: 'assessment' as const, id: id ?? '' }
    const { sections } = await compareVersions(auditor, { ...record, from: 2, to: 3, locale: 'nl' })
    expect(sections.flatMap(({ changes }) => changes.map((one) => [one.line?.name, one.before, one.after]))).toEqual([
      ['Wat voor profiel is dit?', 'Geen profiel', 'Algemeen profiel'],
    ])
    const stranger = await makeMember('admin')
    await expect(readRecordHistory(stranger, record)).rejects.toThrow(NotFoundError)
  })
})
