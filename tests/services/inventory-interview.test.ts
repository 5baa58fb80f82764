import { beforeAll, describe, expect, it } from 'vitest'
import type { InterviewAnswer } from '@/server/domain/questions/interview-input'
import { saveSection } from '@/server/services/activities/save'
import { takeStep } from '@/server/services/activities/status'
import { ConflictError, ForbiddenError, InvalidError, NotFoundError } from '@/server/services/errors'
import { newId } from '@/server/services/ids'
import { answerInventory } from '@/server/services/inventory/answer-inventory'
import { type InterviewView, readInterview } from '@/server/services/inventory/read-interview'
import { saveInterview } from '@/server/services/inventory/save-interview'
import { listOwnEntries } from '@/server/services/lists/list-entries'
import { type Member, reading } from '@/server/services/member'
import { versionsOf } from '@/server/services/versions'
import { makeMember, makeOrganisation } from '../support/factories'

type People = { officer: Member; owner: Member; other: Member; auditor: Member }
let people: People

/** A new organisation for every test, so that each has a WhatsApp draft of its own. */
async function makePeople(): Promise<People> {
  const organisation = await makeOrganisation()
  const [officer, owner, other, auditor] = await Promise.all([
    makeMember('privacy_officer', { organisation }),
    makeMember('business_owner', { organisation }),
    makeMember('business_owner', { organisation }),
    makeMember('auditor', { organisation }),
  ])
  return { officer, owner, other, auditor }
}

beforeAll(async () => {
  people = await makePeople()
})

async function begin(member: Member, kind = 'whatsapp'): Promise<InterviewView> {
  const said = { answer: 'yes' as const, note: '', ownerId: null, dueOn: null, locale: 'nl' as const, archiveIds: [] }
  await answerInventory(member, { ...said, kind, version: 0 })
  return readInterview(member, { kind, activityId: null })
}

function activityOf(view: InterviewView) {
  if (!view.activity) throw new Error('the interview has no activity')
  return view.activity
}

function save(member: Member, view: InterviewView, answer: InterviewAnswer): Promise<InterviewView> {
  const { id, version } = activityOf(view)
  return saveInterview(member, { activityId: id, version, answer })
}

const isStored = { fills: 'activity.storedByUs', value: 'yes' } as const

describe('the interview', () => {
  it('begins at the first question after the inventory has said yes', async () => {
    const { owner } = await makePeople()
    const before = await readInterview(owner, { kind: 'whatsapp', activityId: null })
    expect(before).toMatchObject({ activity: null, usage: null, firstOpen: 'INV-Q3' })
    const view = await begin(owner)
    expect(view).toMatchObject({ firstOpen: 'INV-Q4', mayNotEdit: null, usage: { answer: 'yes' } })
    expect(Object.keys(view.states)).toHaveLength(11)
  })

  it('puts the answers in the draft: storage, information and proportionality', async () => {
    const { owner } = await makePeople()
    let view = await begin(owner)
    view = await save(owner, view, isStored)
    view = await save(owner, view, { fills: 'activity.storedByVendor', value: 'unknown' })
    view = await save(owner, view, { fills: 'activity.information', text: 'Melding bij het eerste bericht' })
    view = await save(owner, view, {
      fills: 'activity.proportionality',
      text: 'Bellen kan ook, maar kost meer gegevens',
    })
    expect(activityOf(view)).toMatchObject({
      storedByUs: 'yes',
      storedByVendor: 'unknown',
      information: 'Melding bij het eerste bericht',
      proportionality: 'Bellen kan ook, maar kost meer gegevens',
    })
    expect(view.states).toMatchObject({ 'INV-Q4': 'answered', 'INV-Q5': 'unknown', 'INV-Q6': 'answered' })
    expect(view.firstOpen).toBe('INV-Q7')
  })

  it('is continued by a colleague who may, where the first left off', async () => {
    const { owner, officer } = await makePeople()
    const view = await save(owner, await begin(owner), isStored)
    const later = await readInterview(officer, { kind: 'whatsapp', activityId: activityOf(view).id })
    expect(later.firstOpen).toBe('INV-Q5')
    const continued = await save(officer, later, { fills: 'activity.storedByVendor', value: 'no' })
    expect((await readInterview(owner, { kind: 'whatsapp', activityId: null })).firstOpen).toBe(continued.firstOpen)
  })

  it('keeps for each answer a version that says which section it landed in', async () => {
    const { owner } = await makePeople()
    let view = await save(owner, await begin(owner), isStored)
    view = await save(owner, view, { fills: 'answer', question: 'TPL-whatsapp-1', value: '', note: 'API' })
    const { id } = activityOf(view)
    const versions = await reading(owner, (tx) => versionsOf(tx, owner, 'activity', id))
    expect(versions.map((one) => one.action)).toEqual(['activity:answers', 'activity:save:systems', 'activity:create'])
    expect(versions[0]?.document).toMatchObject({
      answers: [{ question: 'TPL-whatsapp-1', note: 'API', by: owner.userId }],
    })
  })
})

describe('the question which data are collected', () => {
  it('confirms what was ticked, sets the rest aside and adds from the own list or in own words', async () => {
    const { owner } = await makePeople()
    const view = await begin(owner)
    const { dataLines } = activityOf(view)
    const address = view.choices.find((choice) => choice.label === 'Adresgegevens (NAW)')
    const saved = await save(owner, view, {
      fills: 'activity.dataLines',
      keep: [dataLines[0]?.id ?? ''],
      add: [
        { entryId: address?.id ?? '', occurrence: 'purposeful' },
        { label: 'Foto van de tuin', occurrence: 'incidental' },
      ],
    })
    const lines = activityOf(saved).dataLines
    expect(lines.map((line) => [saved.labels[line.categoryId], line.proposed, line.occurrence])).toEqual([
      ['Naam', false, 'purposeful'],
      ['Adresgegevens (NAW)', false, 'purposeful'],
      ['Foto van de tuin', false, 'incidental'],
    ])
    expect(saved.states['INV-Q7']).toBe('answered')
  })

  it('lets retention forget data that were set aside', async () => {
    const { owner } = await makePeople()
    const view = await begin(owner)
    const kept = activityOf(view)
      .dataLines.slice(0, 1)
      .map((line) => line.id)
    const saved = await save(owner, view, { fills: 'activity.dataLines', keep: kept, add: [] })
    expect(activityOf(saved).retentionLines.flatMap((line) => line.dataLineIds)).toEqual(kept)
  })

  it('stays open, with its proposals, when nothing was ticked', async () => {
    const { owner } = await makePeople()
    const view = await begin(owner)
    const saved = await save(owner, view, { fills: 'activity.dataLines', keep: [], add: [] })
    expect(activityOf(saved).dataLines).toEqual(activityOf(view).dataLines)
    expect(saved.states['INV-Q7']).toBe('open')
  })

  it('makes a new word an entry of the own list once, whatever its capitals', async () => {
    const { owner, officer } = await makePeople()
    const add = (label: string) => ({
      fills: 'activity.dataLines' as const,
      keep: [],
      add: [{ label, occurrence: 'purposeful' as const }],
    })
    const first = await save(owner, await begin(owner), add('Klantfoto'))
    const second = await save(officer, await begin(officer, 'newsletter'), add('klantFOTO'))
    const entries = (await listOwnEntries(officer, 'data_category')).filter((one) => /klantfoto/i.test(one.label))
    expect(entries).toMatchObject([{ label: 'Klantfoto', key: null, categoryKind: null }])
    expect(activityOf(first).dataLines[0]?.categoryId).toBe(activityOf(second).dataLines[0]?.categoryId)
  })
})

describe('the question whether this is lawful', () => {
  it('confirms purposes with their ground, keeps "not known yet", and skips what is not done', async () => {
    const { owner } = await makePeople()
    const view = await begin(owner)
    const [service, orders] = activityOf(view).purposes.map((purpose) => purpose.id)
    const chosen = {
      fills: 'purpose.ground' as const,
      purposes: [
        { id: service ?? '', ground: 'contract' as const, unknown: false },
        { id: orders ?? '', ground: null, unknown: true },
      ],
      add: [{ text: 'Recensies vragen', ground: null, unknown: false }],
    }
    const saved = await save(owner, view, chosen)
    expect(activityOf(saved).purposes.map((one) => [one.text, one.ground, one.proposed])).toEqual([
      ['Klantvragen beantwoorden', 'contract', false],
      ['Bestel- en afspraakberichten', null, false],
      ['Recensies vragen', null, false],
    ])
    expect(saved.answers).toMatchObject([
      { subjectType: 'purpose', subjectId: orders, question: 'INV-Q8', value: 'unknown' },
    ])
    expect(saved.states['INV-Q8']).toBe('open')
  })

  it('is known to be unknown when every open ground was said to be, and answered when all are chosen', async () => {
    const { owner } = await makePeople()
    let view = await begin(owner)
    const id = activityOf(view).purposes[0]?.id ?? ''
    view = await save(owner, view, {
      fills: 'purpose.ground',
      purposes: [{ id, ground: null, unknown: true }],
      add: [],
    })
    expect(view.states['INV-Q8']).toBe('unknown')
    view = await save(owner, view, {
      fills: 'purpose.ground',
      purposes: [{ id, ground: 'legitimate_interest', unknown: false }],
      add: [],
    })
    expect(view.states['INV-Q8']).toBe('answered')
    expect(view.answers).toEqual([])
  })
})

describe('the other questions', () => {
  it('confirm measures and add own ones', async () => {
    const { owner } = await makePeople()
    const view = await begin(owner)
    const keep = activityOf(view)
      .measures.slice(0, 2)
      .map((one) => one.id)
    const answer = { fills: 'activity.measures' as const, keep, add: [{ label: 'Kluis voor toestellen' }] }
    const saved = await save(owner, view, answer)
    const names = activityOf(saved).measures.map((one) => saved.labels[one.entryId])
    expect(names).toEqual(['Rolgebaseerde toegang', 'Meervoudige verificatie (MFA)', 'Kluis voor toestellen'])
    expect(saved.states['INV-Q10']).toBe('answered')
  })

  it('of the template keep words or "not known", and can be taken back', async () => {
    const { owner } = await makePeople()
    const answer = { fills: 'answer' as const, question: 'TPL-whatsapp-2' }
    let view = await save(owner, await begin(owner), { ...answer, value: 'unknown', note: '' })
    expect(view.states['TPL-whatsapp-2']).toBe('unknown')
    view = await save(owner, view, { ...answer, value: '', note: 'Nee, alleen de zakelijke lijst' })
    expect(view.states['TPL-whatsapp-2']).toBe('answered')
    view = await save(owner, view, { ...answer, value: '', note: '' })
    expect(view.answers).toEqual([])
  })

  it('refuse a question of another kind', async () => {
    const { owner } = await makePeople()
    const view = await begin(owner)
    const foreign = { fills: 'answer' as const, question: 'TPL-newsletter-1', value: '' as const, note: 'x' }
    await expect(save(owner, view, foreign)).rejects.toBeInstanceOf(InvalidError)
  })
})

describe('who may answer the interview', () => {
  it('is the business owner of the draft and the officers, while others see why not', async () => {
    const { officer, owner, other, auditor } = people
    const view = await begin(owner)
    const wanted = { kind: 'whatsapp', activityId: activityOf(view).id }
    expect((await readInterview(other, wanted)).mayNotEdit).toBe('not_owner')
    expect((await readInterview(auditor, wanted)).mayNotEdit).toBe('auditor_reads_only')
    await expect(save(other, view, isStored)).rejects.toBeInstanceOf(ForbiddenError)
    await expect(save(auditor, view, isStored)).rejects.toBeInstanceOf(ForbiddenError)
    await expect(save(officer, view, isStored)).resolves.toMatchObject({ firstOpen: 'INV-Q5' })
  })

  it('is nobody of another organisation, to whom it does not exist', async () => {
    const stranger = await makeMember('admin')
    const view = await readInterview(people.owner, { kind: 'whatsapp', activityId: null })
    const { id } = activityOf(view)
    await expect(readInterview(stranger, { kind: 'whatsapp', activityId: id })).rejects.toBeInstanceOf(NotFoundError)
    await expect(save(stranger, view, isStored)).rejects.toBeInstanceOf(NotFoundError)
  })

  it('does not find a kind that does not exist, or an activity of another kind', async () => {
    const { owner } = people
    const view = await readInterview(owner, { kind: 'whatsapp', activityId: null })
    const { id } = activityOf(view)
    await expect(readInterview(owner, { kind: 'pigeon', activityId: null })).rejects.toBeInstanceOf(NotFoundError)
    await expect(readInterview(owner, { kind: 'newsletter', activityId: id })).rejects.toBeInstanceOf(NotFoundError)
    await expect(readInterview(owner, { kind: 'whatsapp', activityId: newId() })).rejects.toBeInstanceOf(NotFoundError)
  })

  it('ends for a business owner when the activity is active', async () => {
    const { officer, owner } = await makePeople()
    const view = await begin(owner)
    await takeStep(officer, { ...activityOf(view), step: 'activate' })
    const later = await readInterview(owner, { kind: 'whatsapp', activityId: null })
    expect(later).toMatchObject({ mayNotEdit: 'not_in_this_status', mayNotSubmit: 'not_in_this_status' })
  })
})

describe('a screen of the interview that was saved elsewhere meanwhile', () => {
  it('is a conflict, and nothing of it is kept', async () => {
    const { officer, owner } = await makePeople()
    const view = await begin(owner)
    const { id, version } = activityOf(view)
    await saveSection(officer, {
      id,
      version,
      section: 'information',
      content: { information: 'Op de website', informationLocation: '', statementVersion: '', art14Exception: null },
    })
    const answer: InterviewAnswer = {
      fills: 'activity.dataLines',
      keep: [],
      add: [{ label: 'Nooit bewaard', occurrence: 'purposeful' }],
    }
    await expect(save(owner, view, answer)).rejects.toBeInstanceOf(ConflictError)
    const entries = await listOwnEntries(owner, 'data_category')
    expect(entries.some((entry) => entry.label === 'Nooit bewaard')).toBe(false)
    const now = await readInterview(owner, { kind: 'whatsapp', activityId: id })
    expect(activityOf(now)).toMatchObject({ version: version + 1, information: 'Op de website' })
  })
})
