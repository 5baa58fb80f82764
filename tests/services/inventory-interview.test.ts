import { beforeAll, describe, expect, it } from 'vitest'
import { InvalidError } from '@/server/services/errors'
import { readInterview } from '@/server/services/inventory/read-interview'
import { listOwnEntries } from '@/server/services/lists/list-entries'
import { reading } from '@/server/services/member'
import { versionsOf } from '@/server/services/versions'
import { activityOf, begin, makePeople, type People, save } from '../support/interview'

let _people: People

beforeAll(async () => {
  _people = await makePeople()
})

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
