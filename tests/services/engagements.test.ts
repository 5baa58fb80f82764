import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { activities, engagements, parties } from '@/db/schema'
import { emptyContract } from '@/server/domain/register/new-contract'
import { type EngagementFacts, emptyEngagement, type PartyChoice } from '@/server/domain/register/new-engagement'
import { emptyParty } from '@/server/domain/register/party'
import { startActivity } from '@/server/services/activities/create'
import { readActivity } from '@/server/services/activities/read'
import { saveSection } from '@/server/services/activities/save'
import { recordInUse } from '@/server/services/activities/status'
import { readContract } from '@/server/services/contracts/read'
import { createContract } from '@/server/services/contracts/save'
import { removeEngagement } from '@/server/services/engagements/delete'
import { listEngagements } from '@/server/services/engagements/list'
import { addEngagement, updateEngagement } from '@/server/services/engagements/save'
import { newId } from '@/server/services/ids'
import { type Member, reading } from '@/server/services/member'
import { createParty, updateParty } from '@/server/services/parties/save'
import { versionsOf } from '@/server/services/versions'
import { makeMember, makeOrganisation, type TestOrganisation } from '../support/factories'

const today = '2026-11-21'
let organisation: TestOrganisation
let officer: Member
let owner: Member
let stranger: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  owner = await makeMember('business_owner', { organisation })
  stranger = await makeMember('admin')
})

let made = 0
const typed = (): PartyChoice => ({ from: 'new', name: `Leverancier ${++made} B.V.`, country: 'NL' })

async function activity(member = officer) {
  return (await startActivity(member, { kind: null, name: 'Livechat webshop', locale: 'nl' })).id
}

async function add(activityId: string, facts: Partial<EngagementFacts> = {}, party = typed(), member = officer) {
  return addEngagement(member, { activityId, party, facts: { ...emptyEngagement('Inbox'), ...facts } })
}

const transfer = {
  country: 'US',
  kind: 'remote_access',
  mechanism: 'dpf',
  safeguardDocument: '',
  scopeConfirmed: null,
  dpfListed: 'yes',
  dpfActive: 'yes',
  dpfCovers: 'unknown',
  dpfCheckedOn: today,
  sccVersion: null,
  sccModule: null,
  derogationReason: '',
  derogationStructural: null,
  fallback: 'scc',
} as const

describe('adding a party to an activity', () => {
  it('takes a party that is there, with everything that was said about it', async () => {
    const party = await createParty(officer, emptyParty(`Bekend ${++made}`))
    const activityId = await activity()
    const facts = { role: 'processor', storesData: 'yes', transferOutsideEea: 'yes' } as const
    const moved = [{ id: newId(), ...transfer }]
    const saved = await add(activityId, { ...facts, transfers: moved }, { from: 'known', partyId: party.id })
    expect(saved).toMatchObject({ ...facts, activityId, partyId: party.id, version: 1, transfers: moved })
    const [version] = await reading(officer, (tx) => versionsOf(tx, officer, 'engagement', saved.id))
    expect(version?.document).toMatchObject({ product: 'Inbox', transfers: moved })
    expect(version?.label).toMatch(/^Bekend \d+ · Inbox · VA-\d{4}$/)
  })

  it('makes one party for two products of one entity', async () => {
    const member = await makeMember('privacy_officer')
    const activityId = await activity(member)
    for (const vendorId of ['google_ads', 'google_analytics']) {
      await add(activityId, { product: vendorId, vendorId }, { from: 'catalogue', vendorId }, member)
    }
    expect(await reading(member, (tx) => tx.$count(parties))).toBe(1)
    expect(await reading(member, (tx) => tx.$count(engagements))).toBe(2)
  })

  it('never takes over the role that the catalogue names', async () => {
    const facts = { product: 'Trengo', vendorId: 'trengo' }
    const saved = await add(await activity(), facts, { from: 'catalogue', vendorId: 'trengo' })
    expect(saved.role).toBe('unknown')
  })

  it('refuses the same product of the same party twice, a made-up product, and a name that is there already', async () => {
    const activityId = await activity()
    const first = await add(activityId)
    const same = { from: 'known', partyId: first.partyId } as const
    await expect(add(activityId, { product: 'INBOX' }, same)).rejects.toMatchObject({
      details: { issues: [{ path: ['product'], message: 'product_there_already' }] },
    })
    await expect(add(activityId, { vendorId: 'nonsense' })).rejects.toMatchObject({ code: 'validation' })
    await expect(
      add(activityId, {}, { from: 'new', name: `leverancier ${made} b.v.`, country: null }),
    ).resolves.toBeTruthy()
    await expect(
      add(activityId, {}, { from: 'new', name: `LEVERANCIER ${made} B.V.`, country: null }),
    ).rejects.toMatchObject({ details: { issues: [{ path: ['name'], message: 'party_name_taken' }] } })
  })

  it('makes no party when the engagement is refused', async () => {
    const before = await reading(officer, (tx) => tx.$count(parties))
    await expect(add(newId())).rejects.toMatchObject({ code: 'not_found' })
    await expect(add(await activity(), { vendorId: 'nonsense' })).rejects.toMatchObject({ code: 'validation' })
    expect(await reading(officer, (tx) => tx.$count(parties))).toBe(before)
  })

  it('lets the activity be found by party and product', async () => {
    const activityId = await activity()
    const { partyId } = await add(activityId, { product: 'Zoekbaarproduct' })
    const words = () => reading(officer, (tx) => tx.select().from(activities).where(eq(activities.id, activityId)))
    expect((await words())[0]?.searchText).toContain('Zoekbaarproduct')
    const renamed = emptyParty(`Hernoemd ${++made}`)
    await updateParty(officer, { id: partyId, version: 1, content: renamed })
    expect((await words())[0]?.searchText).toContain(renamed.name)
  })
})

describe('a business owner', () => {
  it('adds, changes and removes parties of an own draft', async () => {
    const activityId = await activity(owner)
    const saved = await add(activityId, {}, typed(), owner)
    const changed = await updateEngagement(owner, {
      ...saved,
      facts: { ...emptyEngagement('Inbox'), role: 'processor' },
    })
    expect(changed).toMatchObject({ version: 2, role: 'processor' })
    await removeEngagement(owner, changed)
    expect((await listEngagements(owner, activityId, today)).rows).toEqual([])
  })

  it('is refused on an activity of somebody else, and on an own one that is active', async () => {
    const foreign = await add(await activity())
    await expect(add(foreign.activityId, {}, typed(), owner)).rejects.toMatchObject({
      details: { reason: 'not_owner' },
    })
    await expect(removeEngagement(owner, foreign)).rejects.toMatchObject({ details: { reason: 'not_owner' } })
    const facts = emptyEngagement('Anders')
    await expect(updateEngagement(owner, { ...foreign, facts })).rejects.toMatchObject({ code: 'forbidden' })
    const mine = await activity(owner)
    const { activity: present } = await readActivity(owner, mine)
    await recordInUse(officer, present)
    await expect(add(mine, {}, typed(), owner)).rejects.toMatchObject({ details: { reason: 'not_in_this_status' } })
    expect((await listEngagements(owner, mine, today)).may).toEqual({ edit: false, link: false })
  })
})

describe('an engagement', () => {
  it('saved from a stale version is a conflict that changes nothing', async () => {
    const first = await add(await activity())
    const facts = emptyEngagement('Inbox')
    await updateEngagement(officer, { ...first, facts: { ...facts, roleReason: 'Van de een' } })
    const stale = updateEngagement(officer, { ...first, facts: { ...facts, roleReason: 'Van de ander' } })
    await expect(stale).rejects.toMatchObject({ code: 'conflict', details: { currentVersion: 2 } })
    const { rows } = await listEngagements(officer, first.activityId, today)
    expect(rows[0]?.engagement.roleReason).toBe('Van de een')
  })

  it('keeps its transfers and loses those that are gone', async () => {
    const moved = [transfer, { ...transfer, kind: 'storage' as const }].map((one) => ({ id: newId(), ...one }))
    const first = await add(await activity(), { transfers: moved })
    const facts = { ...emptyEngagement('Inbox'), transfers: moved.slice(1) }
    expect((await updateEngagement(officer, { ...first, facts })).transfers).toEqual(moved.slice(1))
  })

  it('asks about transfers when access from elsewhere is usual or the party sits elsewhere', async () => {
    const activityId = await activity()
    const catalogue = { from: 'catalogue', vendorId: 'segment' } as const
    const segment = await add(activityId, { product: 'Segment', vendorId: 'segment' }, catalogue)
    await add(activityId, { product: 'Buro' }, { from: 'new', name: `Bureau ${++made}`, country: 'IN' })
    await add(activityId, { product: 'Thuis' })
    const open = async () => (await listEngagements(officer, activityId, today)).rows.map((row) => row.transferOpen)
    expect(await open()).toEqual([true, true, false])
    const facts = { ...emptyEngagement('Segment'), vendorId: 'segment', transferOutsideEea: 'no' as const }
    await updateEngagement(officer, { ...segment, facts })
    expect(await open()).toEqual([false, true, false])
  })

  it('is out of reach of another organisation, also as something to cover', async () => {
    const saved = await add(await activity())
    await expect(listEngagements(stranger, saved.activityId, today)).rejects.toMatchObject({ code: 'not_found' })
    await expect(removeEngagement(stranger, saved)).rejects.toMatchObject({ code: 'not_found' })
    const theirs = await createParty(stranger, emptyParty('Van hen'))
    const content = { ...emptyContract('dpa', theirs.id), title: 'Gekaapt', engagementIds: [saved.id] }
    await expect(createContract(stranger, content)).rejects.toMatchObject({ code: 'not_found' })
    const known = { from: 'known', partyId: theirs.id } as const
    await expect(add(await activity(), {}, known)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('removed takes its link from the contract, and both say so in their history', async () => {
    const saved = await add(await activity())
    const content = { ...emptyContract('dpa', saved.partyId), title: 'Overeenkomst', engagementIds: [saved.id] }
    const contract = await createContract(officer, content)
    await removeEngagement(officer, saved)
    expect((await readContract(officer, contract.id, today)).contract).toMatchObject({ version: 2, engagementIds: [] })
    const [gone] = await reading(officer, (tx) => versionsOf(tx, officer, 'engagement', saved.id))
    expect(gone).toMatchObject({ version: 2, deleted: true, document: null })
    const [last] = await reading(officer, (tx) => versionsOf(tx, officer, 'contract', contract.id))
    expect(last).toMatchObject({ version: 2, action: 'contract:uncover', document: { engagementIds: [] } })
  })

  it('stays while a retention line says that it keeps the data', async () => {
    const activityId = await activity()
    const saved = await add(activityId)
    const { activity: present } = await readActivity(officer, activityId)
    const line = {
      id: newId(),
      proposed: false,
      dataLineIds: [],
      keeper: 'vendor' as const,
      engagementId: saved.id,
      period: '2 jaar',
      months: 24,
      unlimited: false,
      startEvent: '',
      onDevice: null,
      reason: '',
      statutory: '',
      endAction: null,
      deletionMethod: null,
    }
    const content = { dataLines: [], retentionLines: [line], noPeriodReason: '' }
    await saveSection(officer, { id: activityId, version: present.version, section: 'data', content })
    await expect(removeEngagement(officer, saved)).rejects.toMatchObject({
      details: { issues: [{ path: ['engagement'], message: 'engagement_keeps_data' }] },
    })
  })
})
