import { beforeAll, describe, expect, it } from 'vitest'
import type { CampaignInput } from '@/server/domain/register/campaign'
import { readActivity } from '@/server/services/activities/read'
import { recordInUse, takeStep } from '@/server/services/activities/status'
import { readVerdict } from '@/server/services/campaigns/read-verdict'
import { startCampaign } from '@/server/services/campaigns/start-campaign'
import { ForbiddenError, InvalidError, NotFoundError } from '@/server/services/errors'
import { decide } from '@/server/services/findings/decide'
import { answerInventory } from '@/server/services/inventory/answer-inventory'
import { listInventory } from '@/server/services/inventory/list-inventory'
import type { Member } from '@/server/services/member'
import { draft } from '../support/drafts'
import { makeMember, makeOrganisation, makeUser } from '../support/factories'

const today = '2026-11-21'
const december: CampaignInput = { kind: 'whatsapp', name: 'WhatsApp-actie voor oud-klanten', startDate: '2026-12-10' }

let officer: Member
let marketer: Member
let auditor: Member
let dpo: Member

beforeAll(async () => {
  const organisation = await makeOrganisation()
  const named = async (name: string) => ({ organisation, user: await makeUser({ name }) })
  officer = await makeMember('privacy_officer', await named('Olga Privacy'))
  marketer = await makeMember('business_owner', await named('Mo Marketing'))
  auditor = await makeMember('auditor', await named('Ada Auditor'))
  dpo = await makeMember('privacy_officer', { ...(await named('Fien FG')), isDpo: true })
})

function start(member: Member, given: Partial<CampaignInput> = {}) {
  return startCampaign(member, { ...december, ...given, locale: 'nl' }, today)
}

async function usageOf(kind: string) {
  const { entries } = await listInventory(auditor)
  return entries.find((entry) => entry.kind === kind)?.answer ?? null
}

async function issuesOf(work: Promise<unknown>) {
  const error = await work.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(InvalidError)
  return (error as InvalidError).details.issues
}

describe('a new campaign', () => {
  it('is a draft from the template of its touchpoint, of whoever starts it, on the day it is planned', async () => {
    const { id } = await start(marketer)
    const { activity } = await readActivity(marketer, id)
    expect(activity).toMatchObject({ ...december, status: 'concept', ownerId: marketer.userId })
    expect(activity.purposes.length).toBeGreaterThan(0)
    expect(activity.purposes.every((purpose) => purpose.proposed)).toBe(true)
  })

  it('says in the inventory that the touchpoint is in use, where nobody answered yet', async () => {
    await start(marketer, { kind: 'sms_marketing', name: 'Sms in de kerstweek' })
    expect(await usageOf('sms_marketing')).toMatchObject({
      answer: 'yes',
      note: 'Sms in de kerstweek',
      answeredByName: 'Mo Marketing',
    })
  })

  it('leaves what somebody said in the inventory as it is', async () => {
    const said = { note: 'Gestopt', ownerId: null, dueOn: null, version: 0, locale: 'nl' as const, archiveIds: [] }
    await answerInventory(officer, { ...said, kind: 'messenger', answer: 'no' })
    await start(marketer, { kind: 'messenger' })
    expect(await usageOf('messenger')).toMatchObject({ answer: 'no', note: 'Gestopt', version: 1 })
  })

  it('may stand beside another of the same touchpoint', async () => {
    const [first, second] = await Promise.all([
      start(marketer, { kind: 'newsletter', name: 'Zomeractie' }),
      start(officer, { kind: 'newsletter', name: 'Winteractie' }),
    ])
    expect(second.id).not.toBe(first.id)
    expect(await usageOf('newsletter')).toMatchObject({ answer: 'yes', version: 1 })
  })

  it('is refused on a day that is over, and for a touchpoint nobody knows', async () => {
    expect(await issuesOf(start(marketer, { startDate: '2026-11-20' }))).toEqual([
      { path: ['startDate'], message: 'day_past' },
    ])
    expect(await issuesOf(start(marketer, { kind: 'pigeon' }))).toEqual([{ path: ['kind'], message: 'unknown_kind' }])
    await expect(start(marketer, { startDate: today })).resolves.toBeDefined()
  })

  it('is not for an auditor', async () => {
    await expect(start(auditor)).rejects.toBeInstanceOf(ForbiddenError)
  })
})

describe('the verdict', () => {
  const verdict = (id: string, startDate: string | null = null, member = marketer) =>
    readVerdict(member, { id, startDate }, today)

  it('of a draft is not yet: nobody approved it, and what blocks is named with who can', async () => {
    const { id } = await start(marketer)
    const found = await verdict(id)
    expect(found).toMatchObject({ may: 'not_yet', hold: 'not_approved', today, startDate: december.startDate })
    expect(found.findings.map(({ rule }) => rule)).toContain('A30-1B-PURPOSE')
    expect(found.approvers).toEqual(['Anna Beheerder', 'Olga Privacy'])
  })

  it('asks every question that decides once, and of this activity only', async () => {
    const { id } = await start(marketer)
    const { questions } = await verdict(id)
    expect(questions.length).toBeGreaterThan(0)
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length)
    expect(questions.every(({ blocking, activity, from }) => blocking && activity?.id === id && from === null)).toBe(
      true,
    )
  })

  it('stays not yet when somebody approves while something blocks', async () => {
    const { id, version } = await draft(officer, 'live_chat')
    await recordInUse(officer, { id, version })
    expect(await verdict(id)).toMatchObject({ may: 'not_yet', hold: null, mayNotEdit: 'not_owner' })
  })

  it('names a risk that was accepted, and no longer on a first day after it ends', async () => {
    const { id } = await draft(officer, null, 'Leeg')
    const about = { rule: 'A30-1B-PURPOSE', subjectType: 'activity', subjectId: id, activityId: id, version: 0 }
    const reason = 'De campagne stopt over een maand.'
    await decide(officer, { ...about, act: 'accept', reason, expiresOn: '2026-12-31', dpoFollowed: null }, today)
    const accepted = await verdict(id, '2026-12-31')
    expect(accepted.settled.map(({ rule, standing }) => [rule, standing])).toEqual([['A30-1B-PURPOSE', 'accepted']])
    expect(accepted.until).toBe('2026-12-31')
    const later = await verdict(id, '2027-01-15')
    expect(later.settled).toEqual([])
    expect(later.findings.find(({ rule }) => rule === 'A30-1B-PURPOSE')?.from).toBe('2027-01-15')
  })

  it('of an activity that is archived is not yet, without anything being judged', async () => {
    const { id, version } = await draft(officer, 'social_page')
    await takeStep(officer, { id, version, step: 'archive' })
    expect(await verdict(id)).toMatchObject({ may: 'not_yet', hold: 'archived', findings: [], questions: [] })
  })

  it('is read by every role of the organisation, and is not found by a stranger', async () => {
    const { id } = await start(marketer)
    expect((await verdict(id, null, dpo)).may).toBe('not_yet')
    await expect(verdict(id, null, officer)).resolves.toBeDefined()
    expect(await verdict(id, null, auditor)).toMatchObject({ may: 'not_yet', mayNotEdit: 'auditor_reads_only' })
    await expect(verdict(id, null, await makeMember('admin'))).rejects.toBeInstanceOf(NotFoundError)
  })
})
