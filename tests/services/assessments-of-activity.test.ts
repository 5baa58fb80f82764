import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { recordVersions } from '@/db/schema'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { emptyPurpose } from '@/server/exchange/csv/lines/purpose'
import { emptyTransfer } from '@/server/exchange/csv/lines/transfer'
import { deleteActivity } from '@/server/services/activities/delete'
import { readActivity } from '@/server/services/activities/read'
import { saveSection } from '@/server/services/activities/save'
import { listAssessments } from '@/server/services/assessments/list'
import { readAssessment } from '@/server/services/assessments/read'
import { removeEngagement } from '@/server/services/engagements/delete'
import { addEngagement, updateEngagement } from '@/server/services/engagements/save'
import { NotFoundError } from '@/server/services/errors'
import { newId } from '@/server/services/ids'
import { type Member, reading } from '@/server/services/member'
import { saveAnswersTo as save, screened } from '../support/assessments'
import { draft } from '../support/drafts'
import { makeMembers, makeOrganisation } from '../support/factories'

let owner: Member
let officer: Member
let auditor: Member

beforeAll(async () => {
  const members = await makeMembers(await makeOrganisation())
  owner = members.business_owner
  officer = members.privacy_officer
  auditor = members.auditor
})

describe('the assessments of an activity', () => {
  it('are what fits its purposes and parties, with how far each is', async () => {
    const { activityId, engagement, purposeId } = await withParts()
    const found = await listAssessments(auditor, activityId)
    expect(found.map(({ kind, subjectId }) => [kind, subjectId])).toEqual([
      ['lia', purposeId],
      ['profile', activityId],
      ['dpia_prescreen', activityId],
      ['role', engagement.id],
      ['due_diligence', engagement.id],
      ['transfer', engagement.transfers[0]?.id],
    ])
    expect(found.every((one) => one.state === null)).toBe(true)
    await save(owner, { kind: 'lia', subjectId: purposeId }, 0, 'purpose', { 'lia.interest': 'Meer verkopen.' })
    const [lia] = await listAssessments(owner, activityId)
    expect(lia).toMatchObject({ about: 'Nieuws sturen', state: { answered: 1, signed: null, outcome: null } })
  })

  it('are more while a purpose has no ground, as far as its channel allows', async () => {
    const { activityId, purposeId, version } = await withParts()
    const purpose = { ...emptyPurpose('Nieuws sturen'), id: purposeId, proposed: false }
    const open = { ...purpose, ground: null, marketing: true, channel: 'email' as const }
    await saveSection(owner, { id: activityId, version, section: 'purposes', content: { purposes: [open] } })
    const found = await listAssessments(auditor, activityId)
    const kinds = found.filter(({ subjectId }) => subjectId === purposeId).map(({ kind }) => kind)
    expect(kinds).toEqual(['consent', 'soft_opt_in'])
  })

  it('keep one that was begun when its purpose gets another ground', async () => {
    const { activityId, purposeId, version } = await withParts()
    await save(owner, { kind: 'lia', subjectId: purposeId }, 0, 'purpose', { 'lia.interest': 'Meer verkopen.' })
    const { activity } = await readActivity(owner, activityId)
    const purposes = activity.purposes.map((one) => ({ ...one, ground: 'consent' as const }))
    await saveSection(owner, { id: activityId, version, section: 'purposes', content: { purposes } })
    const kinds = (await listAssessments(owner, activityId)).map(({ kind }) => kind)
    expect(kinds).toContain('consent')
    expect(kinds).toContain('lia')
  })
})

describe('a DPIA', () => {
  it('stands beside what the register says today, and copies nothing of it', async () => {
    const { activityId, engagement, version } = await withParts()
    const at = { kind: 'dpia' as const, subjectId: activityId }
    const read = async () => {
      const { register, content } = await readAssessment(auditor, at)
      const lines = (section: string) => register[section]?.flatMap((fact) => fact.lines.map(({ text }) => text.nl))
      return { content, purposes: lines('purposes'), flows: lines('flows') }
    }
    const before = await read()
    expect(before.purposes).toEqual(['Nieuws sturen: Gerechtvaardigd belang (art. 6 lid 1 onder f)'])
    expect(before.flows?.join()).toContain(engagement.product)
    const { activity } = await readActivity(owner, activityId)
    const purposes = activity.purposes.map((one) => ({ ...one, ground: 'consent' as const, proposed: false }))
    const waiting = { ...emptyPurpose('Een voorstel'), id: newId(), proposed: true }
    const content = { purposes: [...purposes, waiting] }
    await saveSection(owner, { id: activityId, version, section: 'purposes', content })
    const after = await read()
    expect(after.purposes).toEqual(['Nieuws sturen: Toestemming (art. 6 lid 1 onder a)'])
    expect(after.content).toEqual({})
  })

  it('is the only one that lays the whole activity beside its questions', async () => {
    const { activityId } = await withParts()
    const registerOf = async (kind: 'profile' | 'onboarding') =>
      Object.keys((await readAssessment(auditor, { kind, subjectId: activityId })).register)
    expect(await registerOf('profile')).toEqual([])
    expect(await registerOf('onboarding')).toEqual(['provider'])
  })
})

describe('an assessment goes', () => {
  it('with its purpose, its transfer and its party, and leaves a tombstone', async () => {
    const { activityId, purposeId, engagement, version } = await withParts()
    const transferId = engagement.transfers[0]?.id ?? ''
    await save(owner, { kind: 'lia', subjectId: purposeId }, 0, 'purpose', { 'lia.interest': 'Meer verkopen.' })
    await save(owner, { kind: 'transfer', subjectId: transferId }, 0, 'transfer', { t1: 'Berichten.' })
    await save(owner, { kind: 'role', subjectId: engagement.id }, 0, 'questions', { r1: 'no' })
    await saveSection(owner, { id: activityId, version, section: 'purposes', content: { purposes: [] } })
    expect(await begun(activityId)).toEqual(['role', 'transfer'])
    const { id, version: was, updatedAt, activityId: _, partyId: __, ...facts } = engagement
    const changed = await updateEngagement(owner, { id, version: was, facts: { ...facts, transfers: [] } })
    expect(await begun(activityId)).toEqual(['role'])
    await removeEngagement(owner, { id, version: changed.version })
    expect(await begun(activityId)).toEqual([])
    expect(await tombstones()).toBeGreaterThanOrEqual(3)
  })

  it('with the activity', async () => {
    const activity = await draft(officer)
    await screened(officer, activity.id)
    const before = await tombstones()
    await deleteActivity(officer, { id: activity.id, version: activity.version })
    expect(await tombstones()).toBe(before + 1)
    const at = { kind: 'dpia_prescreen' as const, subjectId: activity.id }
    await expect(readAssessment(officer, at)).rejects.toBeInstanceOf(NotFoundError)
  })
})

async function begun(activityId: string): Promise<string[]> {
  const found = await listAssessments(owner, activityId)
  return found.flatMap(({ kind, state }) => (state ? [kind] : [])).sort()
}

function tombstones(): Promise<number> {
  return reading(owner, async (tx) => {
    const gone = and(eq(recordVersions.recordType, 'assessment'), eq(recordVersions.deleted, true))
    return await tx.$count(recordVersions, gone)
  })
}

/** An activity with one purpose, and one party that gets the data in the United States. */
async function withParts() {
  const { id: activityId, version: first } = await draft(owner)
  const purposeId = newId()
  const purpose = {
    ...emptyPurpose('Nieuws sturen'),
    id: purposeId,
    proposed: false,
    ground: 'legitimate_interest' as const,
  }
  const { version } = await saveSection(owner, {
    id: activityId,
    version: first,
    section: 'purposes',
    content: { purposes: [purpose] },
  })
  const engagement = await addEngagement(owner, {
    activityId,
    party: { from: 'new', name: `Bureau ${newId()}`, country: 'US' },
    facts: { ...emptyEngagement('Mailer'), transfers: [{ ...emptyTransfer(), id: newId() }] },
  })
  return { activityId, purposeId, engagement, version }
}
