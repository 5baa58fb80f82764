import { beforeAll, describe, expect, it } from 'vitest'
import type { Purpose } from '@/server/domain/register/activity'
import type { DecisionInput } from '@/server/domain/register/decision'
import { addDays, addMonths } from '@/server/domain/rules/days'
import { emptyPurpose } from '@/server/exchange/csv/lines/purpose'
import { saveSection } from '@/server/services/activities/save'
import { ConflictError, ForbiddenError, InvalidError, NotFoundError } from '@/server/services/errors'
import { decide } from '@/server/services/findings/decide'
import { listActivityFindings } from '@/server/services/findings/read-findings'
import { newId } from '@/server/services/ids'
import { type Member, reading } from '@/server/services/member'
import { versionsOf } from '@/server/services/versions'
import { draft } from '../../support/drafts'
import { makeMember, makeOrganisation } from '../../support/factories'

const today = '2026-11-21'
const reason = 'De campagne stopt over een maand.'
const expiresOn = '2026-12-31'

let officer: Member
let owner: Member
let auditor: Member
let dpo: Member

beforeAll(async () => {
  const organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  owner = await makeMember('business_owner', { organisation })
  auditor = await makeMember('auditor', { organisation })
  dpo = await makeMember('privacy_officer', { organisation, isDpo: true })
})

/** A draft without purposes: the rule that asks for them finds it so. */
async function emptyDraft() {
  const { id } = await draft(officer, null, 'Leeg')
  return id
}

async function findingOf(activityId: string, rule = 'A30-1B-PURPOSE', day = today) {
  const { findings } = await listActivityFindings(officer, activityId, day)
  const found = findings.find((finding) => finding.rule === rule)
  if (!found) throw new Error(`${rule} is not among ${findings.map((one) => one.rule).join(', ')}`)
  return found
}

function about(activityId: string, version = 0, rule = 'A30-1B-PURPOSE') {
  return { rule, subjectType: 'activity', subjectId: activityId, activityId, version }
}

function accept(activityId: string, version = 0): DecisionInput {
  return { ...about(activityId, version), act: 'accept', reason, expiresOn, dpoFollowed: null }
}

function savePurpose(activity: { id: string; version: number }, purpose: Purpose) {
  const { id, version } = activity
  return saveSection(officer, { id, version, section: 'purposes', content: { purposes: [purpose] } })
}

/** The reasons of a decision, the newest first. */
async function historyOf(id: string) {
  const versions = await reading(auditor, (tx) => versionsOf(tx, auditor, 'decision', id))
  return versions.map(({ document }) => (document as { reason: string }).reason)
}

async function reasonOf(work: Promise<unknown>) {
  const error = await work.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ForbiddenError)
  return (error as ForbiddenError).details.reason
}

async function issuesOf(work: Promise<unknown>) {
  const error = await work.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(InvalidError)
  return (error as InvalidError).details.issues
}

describe('who a finding is assigned to', () => {
  it('is somebody of the organisation who carries things out', async () => {
    const id = await emptyDraft()
    const assign = (assigneeId: string | null) =>
      decide(officer, { ...about(id), act: 'assign', assigneeId, dueOn: null }, today)
    const refused = (message: string) => ({ details: { issues: [{ path: ['assigneeId'], message }] } })
    const stranger = await makeMember('admin')
    await expect(assign(stranger.userId)).rejects.toMatchObject(refused('not_a_member'))
    await expect(assign(auditor.userId)).rejects.toMatchObject(refused('auditor_owns_nothing'))
    await expect(assign(dpo.userId)).rejects.toMatchObject(refused('dpo_owns_nothing'))
    await expect(assign(owner.userId)).resolves.toMatchObject({ version: 1 })
  })
})

describe('a finding that is accepted', () => {
  it('stays visible with who accepted it and why, and no longer stops the approval', async () => {
    const id = await emptyDraft()
    expect((await findingOf(id)).stops).toBe(true)
    const { id: decisionId } = await decide(officer, accept(id), today)
    const { standing, stops, decision } = await findingOf(id)
    expect(standing).toBe('accepted')
    expect(stops).toBe(false)
    expect(decision).toMatchObject({ reason, expiresOn, decidedOn: today, decidedBy: officer.userId })
    expect(await historyOf(decisionId)).toEqual([reason])
  })

  it('returns after its last day', async () => {
    const id = await emptyDraft()
    await decide(officer, accept(id), today)
    expect((await findingOf(id, undefined, expiresOn)).standing).toBe('accepted')
    expect((await findingOf(id, undefined, '2027-01-01')).standing).toBe('returned')
  })

  it('is open again once the decision is withdrawn, and the reason stays in the history', async () => {
    const id = await emptyDraft()
    const { id: decisionId } = await decide(officer, accept(id), today)
    await decide(officer, { ...about(id, 1), act: 'withdraw' }, today)
    expect(await findingOf(id)).toMatchObject({ standing: 'undecided', stops: true, decision: { reason: '' } })
    expect(await historyOf(decisionId)).toEqual(['', reason])
  })

  it('cannot be accepted until a day that is over', async () => {
    const id = await emptyDraft()
    const late = decide(officer, { ...accept(id), act: 'accept', reason, expiresOn: today, dpoFollowed: null }, today)
    expect(await issuesOf(late)).toEqual([{ path: ['expiresOn'], message: 'in_the_past' }])
    expect((await findingOf(id)).decision).toBeNull()
  })

  it('is accepted for a year at the most, so that it comes back', async () => {
    const id = await emptyDraft()
    const until = (expiresOn: string) =>
      decide(officer, { ...accept(id), act: 'accept', reason, expiresOn, dpoFollowed: null }, today)
    expect(await issuesOf(until(addDays(addMonths(today, 12), 1)))).toEqual([
      { path: ['expiresOn'], message: 'accept_too_long' },
    ])
    await until(addMonths(today, 12))
    expect((await findingOf(id)).standing).toBe('accepted')
  })
})

describe('a finding of which the facts change after it was accepted', () => {
  it('returns, and stays accepted as long as only something else changes', async () => {
    const activity = await draft(officer, null, 'Met doel')
    const purpose = { ...emptyPurpose('Marketing'), id: newId(), proposed: false }
    const named = await savePurpose(activity, purpose)
    const vague = {
      rule: 'A30-1B-PURPOSE-VAGUE',
      subjectType: 'purpose',
      subjectId: purpose.id,
      activityId: activity.id,
    }
    const accepting = { act: 'accept' as const, reason, expiresOn, dpoFollowed: false, version: 0 }
    await decide(officer, { ...vague, ...accepting }, today)

    const justified = await savePurpose(named, { ...purpose, groundReason: 'Zie de belangenafweging.' })
    expect((await findingOf(activity.id, vague.rule)).standing).toBe('accepted')

    await savePurpose(justified, { ...purpose, text: 'Reclame' })
    expect(await findingOf(activity.id, vague.rule)).toMatchObject({ standing: 'returned', decision: { reason } })
  })
})

describe('a reason', () => {
  it('is refused where the law leaves no room', async () => {
    const id = await emptyDraft()
    const given = { ...about(id), act: 'substantiate' as const, reason, expiresOn, dpoFollowed: null }
    expect(await issuesOf(decide(officer, given, today))).toEqual([{ path: ['reason'], message: 'leaves_no_room' }])
  })
})

describe('whoever may not decide', () => {
  it('is told why: the FG advises and decides nothing', async () => {
    const id = await emptyDraft()
    expect(await reasonOf(decide(dpo, accept(id), today))).toBe('dpo_does_not_approve')
    await decide(dpo, { ...about(id), act: 'advise', dpoAdvice: 'Leg eerst het doel vast.' }, today)
    expect((await findingOf(id)).decision?.dpoAdvice).toBe('Leg eerst het doel vast.')
    expect(await reasonOf(decide(officer, { ...about(id, 1), act: 'advise', dpoAdvice: 'Ja' }, today))).toBe('dpo_only')
  })

  it('is told why: an auditor reads only, and the role of an owner does not allow it', async () => {
    const id = await emptyDraft()
    expect(await reasonOf(decide(auditor, accept(id), today))).toBe('auditor_reads_only')
    expect(await reasonOf(decide(owner, accept(id), today))).toBe('role')
  })
})

describe('a decision about what is not there', () => {
  it('does not exist for another organisation', async () => {
    const id = await emptyDraft()
    const stranger = await makeMember('admin')
    await expect(decide(stranger, accept(id), today)).rejects.toBeInstanceOf(NotFoundError)
  })

  it('is refused when the rule does not find it', async () => {
    const id = await emptyDraft()
    const solved = { ...about(id, 0, 'NOT-A-RULE'), act: 'assign' as const, assigneeId: null, dueOn: null }
    await expect(decide(officer, solved, today)).rejects.toBeInstanceOf(NotFoundError)
  })
})

describe('two people who decide at once', () => {
  it('do not overwrite each other', async () => {
    const id = await emptyDraft()
    await decide(officer, { ...about(id), act: 'assign', assigneeId: owner.userId, dueOn: '2026-12-01' }, today)
    expect(await findingOf(id)).toMatchObject({ standing: 'assigned', decision: { dueOn: '2026-12-01' } })
    const second = await decide(officer, accept(id, 7), today).catch((thrown: unknown) => thrown)
    expect(second).toBeInstanceOf(ConflictError)
    expect(await findingOf(id)).toMatchObject({ standing: 'assigned', decision: { version: 1, kind: null } })
  })
})
