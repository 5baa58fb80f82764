import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEvents, subProcessors } from '@/db/schema'
import { emptyContract } from '@/server/domain/register/new-contract'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { emptyParty } from '@/server/domain/register/party'
import { partyListInput } from '@/server/domain/register/party-filter'
import { entities, vendors } from '@/server/domain/vendors'
import { startActivity } from '@/server/services/activities/create'
import { createContract } from '@/server/services/contracts/save'
import { addEngagement } from '@/server/services/engagements/save'
import { newId } from '@/server/services/ids'
import { type Member, reading } from '@/server/services/member'
import { deleteParty } from '@/server/services/parties/delete'
import { listParties, listPartyNames } from '@/server/services/parties/list'
import { proposeParty } from '@/server/services/parties/propose'
import { readParty } from '@/server/services/parties/read'
import { createParty, updateParty } from '@/server/services/parties/save'
import { versionsOf } from '@/server/services/versions'
import { makeMember, makeOrganisation, type TestOrganisation } from '../support/factories'

const today = '2026-11-21'
let organisation: TestOrganisation
let officer: Member
let owner: Member
let auditor: Member
let stranger: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  owner = await makeMember('business_owner', { organisation })
  auditor = await makeMember('auditor', { organisation })
  stranger = await makeMember('admin')
})

let made = 0
const named = (word: string) => `${word} ${++made} B.V.`
const helper = (name: string) => ({ id: newId(), name, country: 'US', service: 'Hosting', authorised: 'yes' as const })

async function activity(member: Member, name = 'WhatsApp klantcontact') {
  return startActivity(member, { kind: null, name, locale: 'nl' })
}

describe('a party', () => {
  it('is saved with its sub-processors, and each save is a version with the whole document', async () => {
    const content = { ...emptyParty(named('Trengo')), country: 'NL', subProcessors: [helper('AWS'), helper('Twilio')] }
    const first = await createParty(officer, content)
    const second = await updateParty(officer, {
      ...first,
      content: { ...content, phone: '030 1234567', subProcessors: content.subProcessors.slice(1) },
    })
    expect(second).toMatchObject({ version: 2, phone: '030 1234567' })
    expect(second.subProcessors.map((one) => one.name)).toEqual(['Twilio'])
    const kept = await reading(officer, (tx) => versionsOf(tx, officer, 'party', first.id))
    expect(kept.map((version) => [version.version, version.action, version.savedBy])).toEqual([
      [2, 'party:save', officer.userId],
      [1, 'party:create', officer.userId],
    ])
    expect(kept[1]?.document).toMatchObject({ name: content.name, subProcessors: content.subProcessors })
  })

  it('saved unchanged in its parts gives no event about them', async () => {
    const content = { ...emptyParty(named('Stil')), subProcessors: [helper('AWS')] }
    const party = await createParty(officer, content)
    await updateParty(officer, { ...party, content: { ...content, note: 'Nieuw' } })
    const events = await reading(officer, (tx) =>
      tx
        .select({ operation: auditEvents.operation })
        .from(auditEvents)
        .where(eq(auditEvents.rowKey, content.subProcessors[0]?.id ?? '')),
    )
    expect(events).toEqual([{ operation: 'insert' }])
  })

  it('saved from a stale version is a conflict that changes nothing', async () => {
    const content = emptyParty(named('Zoom'))
    const party = await createParty(officer, content)
    await updateParty(officer, { ...party, content: { ...content, note: 'Van de een' } })
    const stale = updateParty(officer, { ...party, content: { ...content, note: 'Van de ander' } })
    await expect(stale).rejects.toMatchObject({ code: 'conflict', details: { currentVersion: 2 } })
    expect((await readParty(officer, party.id, today)).party.note).toBe('Van de een')
  })

  it('has a name and an entity of its own, whatever the capitals', async () => {
    const name = named('Dubbel')
    const party = await createParty(officer, { ...emptyParty(name), entityKey: name })
    await expect(createParty(officer, emptyParty(name.toUpperCase()))).rejects.toMatchObject({
      details: { issues: [{ path: ['name'], message: 'party_name_taken' }] },
    })
    await expect(createParty(officer, { ...emptyParty(named('Anders')), entityKey: name })).rejects.toMatchObject({
      details: { issues: [{ path: ['entityKey'], message: 'party_entity_taken' }] },
    })
    await expect(createParty(stranger, { ...emptyParty(name), entityKey: name })).resolves.toMatchObject({ name })
    expect(party.version).toBe(1)
  })

  it('cannot take a sub-processor from another party, nor from another organisation', async () => {
    const mine = { ...emptyParty(named('Mijn')), subProcessors: [helper('AWS')] }
    await createParty(officer, mine)
    await expect(createParty(officer, { ...mine, name: named('Dief') })).rejects.toMatchObject({ code: 'validation' })
    await createParty(stranger, { ...mine, name: named('Elders') })
    const rows = await reading(officer, (tx) =>
      tx
        .select()
        .from(subProcessors)
        .where(eq(subProcessors.id, mine.subProcessors[0]?.id ?? '')),
    )
    expect(rows).toHaveLength(1)
  })
})

describe('who may', () => {
  it('make one: the business owner too, who may not change it afterwards', async () => {
    const party = await createParty(owner, emptyParty(named('Eigen')))
    const content = emptyParty(party.name)
    await expect(updateParty(owner, { ...party, content })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(deleteParty(owner, party)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await readParty(owner, party.id, today)).may).toEqual({ edit: false, addContract: false })
    expect((await readParty(officer, party.id, today)).may).toEqual({ edit: true, addContract: true })
  })

  it('read: the auditor, who changes nothing', async () => {
    const party = await createParty(officer, emptyParty(named('Gelezen')))
    expect((await readParty(auditor, party.id, today)).party.name).toBe(party.name)
    await expect(createParty(auditor, emptyParty('X'))).rejects.toMatchObject({
      details: { reason: 'auditor_reads_only' },
    })
    expect((await listParties(auditor, partyListInput.parse({}))).may.create).toBe(false)
  })

  it('not know of it: a member of another organisation', async () => {
    const party = await createParty(officer, emptyParty(named('Besloten')))
    await expect(readParty(stranger, party.id, today)).rejects.toMatchObject({ code: 'not_found' })
    await expect(updateParty(stranger, { ...party, content: emptyParty('Gekaapt') })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(deleteParty(stranger, party)).rejects.toMatchObject({ code: 'not_found' })
    expect((await listPartyNames(stranger)).map((one) => one.name)).not.toContain(party.name)
  })
})

describe('the list', () => {
  it('finds parties by name and by product, counts activities once, sorts and pages', async () => {
    const member = await makeMember('privacy_officer')
    const [meta, kiem] = [
      await createParty(member, { ...emptyParty('Meta Platforms'), country: 'IE' }),
      await createParty(member, emptyParty('100%_Kiem')),
    ]
    const { id } = await activity(member)
    for (const product of ['WhatsApp Business', 'Custom Audience']) {
      const party = { from: 'known', partyId: meta.id } as const
      await addEngagement(member, { activityId: id, party, facts: emptyEngagement(product) })
    }
    await createContract(member, { ...emptyContract('dpa', meta.id), title: 'Meta DPA' })
    const list = async (given: object) => (await listParties(member, partyListInput.parse(given))).rows
    expect(await list({})).toEqual([
      { id: kiem.id, name: '100%_Kiem', country: null, activities: 0, contracts: 0 },
      { id: meta.id, name: 'Meta Platforms', country: 'IE', activities: 1, contracts: 1 },
    ])
    const names = async (given: object) => (await list(given)).map((row) => row.name)
    expect(await names({ search: 'whatsapp' })).toEqual(['Meta Platforms'])
    expect(await names({ search: '%_' })).toEqual(['100%_Kiem'])
    expect(await names({ sort: 'activities', descending: true })).toEqual(['Meta Platforms', '100%_Kiem'])
    expect(await names({ perPage: 1, page: 2 })).toEqual(['Meta Platforms'])
  })
})

describe('the catalogue', () => {
  it('proposes the entity behind a product, and the same party for its second product', async () => {
    const member = await makeMember('privacy_officer')
    const entity = entities.find((one) => one.vendorIds.length > 1)
    const [first = '', second = ''] = entity?.vendorIds ?? []
    const proposed = await proposeParty(member, first)
    expect(proposed).toMatchObject({
      known: null,
      content: { name: entity?.name, country: entity?.country, entityKey: entity?.key },
    })
    const party = await createParty(member, proposed.content ?? emptyParty(''))
    expect((await proposeParty(member, second)).known).toEqual({ id: party.id, name: party.name })
  })

  it('recognises an entity that somebody typed by hand', async () => {
    const member = await makeMember('privacy_officer')
    const party = await createParty(member, emptyParty('relay42 b.v.'))
    expect((await proposeParty(member, 'relay42')).known?.id).toBe(party.id)
  })

  it('leaves the name open where the user knows who it is, and refuses what it does not have', async () => {
    const nameless = vendors.find((vendor) => vendor.entity === null)
    expect(await proposeParty(officer, nameless?.id ?? '')).toMatchObject({ known: null, content: null })
    await expect(proposeParty(officer, 'nonsense')).rejects.toMatchObject({ code: 'validation' })
  })
})

describe('deleting', () => {
  it('works when nothing refers to the party, and leaves a tombstone', async () => {
    const party = await createParty(officer, emptyParty(named('Weg')))
    await deleteParty(officer, party)
    await expect(readParty(officer, party.id, today)).rejects.toMatchObject({ code: 'not_found' })
    const [last] = await reading(officer, (tx) => versionsOf(tx, officer, 'party', party.id))
    expect(last).toMatchObject({ version: 2, deleted: true, document: null, label: party.name })
  })

  it('is refused while activities or contracts name it, and says which', async () => {
    const party = await createParty(officer, emptyParty(named('Vast')))
    const { id, number } = await activity(officer, 'Livechat')
    await addEngagement(officer, {
      activityId: id,
      party: { from: 'known', partyId: party.id },
      facts: emptyEngagement('Chat'),
    })
    await createContract(officer, { ...emptyContract('dpa', party.id), title: 'VWO Vast' })
    await expect(deleteParty(officer, party)).rejects.toMatchObject({
      details: {
        issues: [
          { path: ['activities', `VA-${String(number).padStart(4, '0')} Livechat`], message: 'party_has_activities' },
          { path: ['contracts', 'VWO Vast'], message: 'party_has_contracts' },
        ],
      },
    })
  })

  it('from a stale version is a conflict', async () => {
    const party = await createParty(officer, emptyParty(named('Oud')))
    await updateParty(officer, { ...party, content: { ...emptyParty(party.name), note: 'x' } })
    await expect(deleteParty(officer, party)).rejects.toMatchObject({ code: 'conflict' })
  })
})
