import { beforeAll, describe, expect, it } from 'vitest'
import { inventoryAnswers } from '@/db/schema'
import type { InventoryAnswerInput } from '@/server/domain/register/inventory'
import { blindSpots, touchpointKinds } from '@/server/domain/touchpoints'
import { startActivity } from '@/server/services/activities/create'
import { listMyWork } from '@/server/services/activities/work'
import { ConflictError, ForbiddenError, InvalidError } from '@/server/services/errors'
import { type AnswerInventoryInput, answerInventory } from '@/server/services/inventory/answer-inventory'
import { listInventory } from '@/server/services/inventory/list-inventory'
import { type Member, reading } from '@/server/services/member'
import { versionsOf } from '@/server/services/versions'
import { makeMember, makeOrganisation, type TestOrganisation } from '../support/factories'

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

type Given = Partial<AnswerInventoryInput> & Pick<InventoryAnswerInput, 'kind' | 'answer'>

function answer(member: Member, given: Given) {
  const rest = { note: '', ownerId: null, dueOn: null, version: 0, locale: 'nl' as const, archiveIds: [] }
  return answerInventory(member, { ...rest, ...given })
}

async function entryOf(kind: string, member = officer) {
  const entry = (await listInventory(member)).entries.find((one) => one.kind === kind)
  if (!entry) throw new Error(`no entry ${kind}`)
  return entry
}

async function issuesOf(work: Promise<unknown>) {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(InvalidError)
  return (error as InvalidError).details.issues
}

const unknown = { answer: 'unknown' as const, dueOn: '2026-12-01' }

describe('the inventory', () => {
  it('holds all 27 kinds in the order of the templates, the four blind spots among them, and begins open', async () => {
    const fresh = await makeMember('auditor')
    const { entries } = await listInventory(fresh)
    expect(entries.map((entry) => entry.kind)).toEqual([...touchpointKinds])
    expect(entries).toHaveLength(27)
    expect(entries.every((entry) => entry.answer === null && entry.activities.length === 0)).toBe(true)
    expect(blindSpots).toHaveLength(4)
  })

  it('says who answered what and when, with the note', async () => {
    await answer(owner, { kind: 'video_call', answer: 'no', note: 'Gestopt in 2024' })
    const entry = await entryOf('video_call', auditor)
    expect(entry.answer).toMatchObject({ answer: 'no', note: 'Gestopt in 2024', answeredByName: owner.userName })
    expect(Date.now() - (entry.answer?.answeredAt.getTime() ?? 0)).toBeLessThan(60_000)
  })

  it('is read by an auditor and answered by everyone else', async () => {
    expect(await listInventory(auditor)).toMatchObject({ mayAnswer: false, mayArchive: false })
    expect(await listInventory(owner)).toMatchObject({ mayAnswer: true, mayArchive: false })
    expect(await listInventory(officer)).toMatchObject({ mayAnswer: true, mayArchive: true })
    await expect(answer(auditor, { kind: 'messenger', answer: 'yes' })).rejects.toBeInstanceOf(ForbiddenError)
    expect((await entryOf('messenger')).answer).toBeNull()
  })

  it('shows another organisation nothing of it', async () => {
    const stranger = await makeMember('admin')
    await answer(officer, { kind: 'sms_marketing', answer: 'yes' })
    const entry = await entryOf('sms_marketing', stranger)
    expect(entry).toEqual({ kind: 'sms_marketing', answer: null, activities: [] })
  })

  it('refuses a kind that does not exist', async () => {
    expect(await issuesOf(answer(officer, { kind: 'pigeon', answer: 'no' }))).toEqual([
      { path: ['kind'], message: 'unknown_kind' },
    ])
  })
})

describe('not knowing', () => {
  it('is refused without somebody who finds out and a day, and says which is missing', async () => {
    const kind = 'live_chat'
    expect(await issuesOf(answer(owner, { kind, answer: 'unknown' }))).toEqual([
      { path: ['ownerId'], message: 'owner_required' },
      { path: ['dueOn'], message: 'due_required' },
    ])
    expect(await issuesOf(answer(owner, { kind, answer: 'unknown', ownerId: owner.userId }))).toEqual([
      { path: ['dueOn'], message: 'due_required' },
    ])
    expect(await issuesOf(answer(owner, { kind, ...unknown }))).toEqual([
      { path: ['ownerId'], message: 'owner_required' },
    ])
    expect((await entryOf(kind)).answer).toBeNull()
  })

  it('names who finds out and by when, and waits in the work of that person', async () => {
    await answer(officer, { kind: 'live_chat', ...unknown, ownerId: owner.userId, note: 'Vraag ICT' })
    expect((await entryOf('live_chat')).answer).toMatchObject({ ownerName: owner.userName, dueOn: '2026-12-01' })
    expect((await listMyWork(owner)).questions).toContainEqual({
      kind: 'live_chat',
      dueOn: '2026-12-01',
      note: 'Vraag ICT',
    })
  })

  it('is not given to the FG, to an auditor or to a stranger', async () => {
    const stranger = await makeMember('business_owner')
    const given = (someone: Member) => answer(officer, { kind: 'newsletter', ...unknown, ownerId: someone.userId })
    expect(await issuesOf(given(dpo))).toEqual([{ path: ['ownerId'], message: 'dpo_owns_nothing' }])
    expect(await issuesOf(given(auditor))).toEqual([{ path: ['ownerId'], message: 'auditor_owns_nothing' }])
    expect(await issuesOf(given(stranger))).toEqual([{ path: ['ownerId'], message: 'not_a_member' }])
  })
})

describe('a yes', () => {
  it('makes one draft that belongs to whoever said it', async () => {
    const { draft } = await answer(owner, { kind: 'whatsapp', answer: 'yes' })
    const entry = await entryOf('whatsapp', owner)
    expect(entry.activities).toEqual([
      { id: draft?.id, kind: 'whatsapp', number: draft?.number, name: 'WhatsApp', status: 'concept', mayEdit: true },
    ])
    expect((await entryOf('whatsapp', auditor)).activities[0]?.mayEdit).toBe(false)
  })

  it('makes no second draft when it is said again', async () => {
    const first = await answer(officer, { kind: 'tracking_pixel', answer: 'yes' })
    const again = await answer(officer, { kind: 'tracking_pixel', answer: 'yes' })
    const later = await answer(owner, { kind: 'tracking_pixel', answer: 'yes', version: 1, note: 'Meta en TikTok' })
    expect(first.draft).not.toBeNull()
    expect([again.draft, later.draft]).toEqual([null, null])
    expect(again.version).toBe(1)
    expect((await entryOf('tracking_pixel')).activities).toHaveLength(1)
  })

  it('makes one draft when two people say it at once', async () => {
    const kind = 'retargeting_cookies'
    const said = await Promise.all([
      answer(officer, { kind, answer: 'yes' }),
      answer(owner, { kind, answer: 'yes' }),
      answer(dpo, { kind, answer: 'yes' }),
    ])
    expect(said.filter((one) => one.draft !== null)).toHaveLength(1)
    expect((await entryOf(kind)).activities).toHaveLength(1)
  })

  it('makes none when the register holds the touchpoint already, and a new one when all of them are archived', async () => {
    const { id } = await startActivity(officer, { kind: 'social_page', name: 'LinkedIn-pagina', locale: 'nl' })
    expect((await answer(owner, { kind: 'social_page', answer: 'yes' })).draft).toBeNull()
    await answer(officer, { kind: 'social_page', answer: 'no', version: 1, archiveIds: [id] })
    expect((await answer(owner, { kind: 'social_page', answer: 'yes', version: 2 })).draft).not.toBeNull()
  })

  it('makes a draft in the language of whoever said it', async () => {
    await answer(officer, { kind: 'telemarketing_outbound', answer: 'yes', locale: 'en' })
    expect((await entryOf('telemarketing_outbound')).activities[0]?.name).toBe('Telemarketing (outbound)')
  })
})

describe('a no while the register holds the touchpoint', () => {
  it('archives what an officer names', async () => {
    const { draft } = await answer(owner, { kind: 'call_platform_inbound', answer: 'yes' })
    const archiveIds = [draft?.id ?? '']
    await answer(officer, { kind: 'call_platform_inbound', answer: 'no', version: 1, archiveIds })
    const entry = await entryOf('call_platform_inbound')
    expect(entry.answer?.answer).toBe('no')
    expect(entry.activities).toEqual([])
    const versions = await reading(officer, (tx) => versionsOf(tx, officer, 'activity', draft?.id ?? ''))
    expect(versions.map((one) => one.action)).toEqual(['activity:archive', 'activity:create'])
  })

  it('is refused as a whole when a business owner asks to archive', async () => {
    const { draft } = await answer(owner, { kind: 'ai_chatbot', answer: 'yes' })
    const asked = answer(owner, { kind: 'ai_chatbot', answer: 'no', version: 1, archiveIds: [draft?.id ?? ''] })
    await expect(asked).rejects.toBeInstanceOf(ForbiddenError)
    expect(await entryOf('ai_chatbot')).toMatchObject({ answer: { answer: 'yes', version: 1 } })
  })

  it('leaves the activity in sight when nobody archives it', async () => {
    await answer(owner, { kind: 'ai_chatbot', answer: 'no', version: 1 })
    const entry = await entryOf('ai_chatbot')
    expect(entry.answer?.answer).toBe('no')
    expect(entry.activities).toHaveLength(1)
  })

  it('does not archive an activity of another kind', async () => {
    const { id } = await startActivity(officer, { kind: 'lead_form', name: 'Offerteformulier', locale: 'nl' })
    await answer(officer, { kind: 'push_notifications', answer: 'no', archiveIds: [id] })
    expect((await entryOf('lead_form')).activities.map((one) => one.id)).toEqual([id])
  })
})

describe('two people who answer differently', () => {
  it('get a conflict with the version there is now, and the first answer stands', async () => {
    const kind = 'marketing_agency'
    const said = await Promise.allSettled([
      answer(officer, { kind, answer: 'no', note: 'Wij doen alles zelf' }),
      answer(owner, { kind, ...unknown, ownerId: owner.userId }),
    ])
    const refused = said.filter((one) => one.status === 'rejected').map((one) => one.reason)
    expect(refused).toHaveLength(1)
    expect(refused[0]).toBeInstanceOf(ConflictError)
    expect(refused[0]).toMatchObject({ details: { currentVersion: 1 } })
    expect((await entryOf(kind)).answer?.version).toBe(1)
  })

  it('get a conflict when one of them saves from an older version', async () => {
    const kind = 'consent_platform'
    await answer(officer, { kind, answer: 'no' })
    await answer(owner, { kind, answer: 'yes', version: 1 })
    await expect(answer(officer, { kind, answer: 'no', note: 'Echt niet', version: 1 })).rejects.toMatchObject({
      code: 'conflict',
      details: { currentVersion: 2 },
    })
    expect((await entryOf(kind)).answer).toMatchObject({ answer: 'yes', note: '' })
  })
})

describe('the history of an answer', () => {
  it('keeps each version with its whole document and who gave it', async () => {
    const kind = 'session_replay'
    await answer(officer, { kind, ...unknown, ownerId: owner.userId })
    await answer(owner, { kind, answer: 'no', version: 1, note: 'Nagevraagd bij het bureau' })
    const id = await reading(officer, async (tx) => {
      const rows = await tx.select().from(inventoryAnswers)
      return rows.find((row) => row.kind === kind)?.id ?? ''
    })
    const versions = await reading(officer, (tx) => versionsOf(tx, officer, 'inventory_answer', id))
    expect(versions.map((one) => [one.version, one.savedBy, one.document])).toMatchObject([
      [2, owner.userId, { kind, answer: 'no', note: 'Nagevraagd bij het bureau', ownerId: null }],
      [1, officer.userId, { kind, answer: 'unknown', ownerId: owner.userId, dueOn: '2026-12-01' }],
    ])
  })
})
