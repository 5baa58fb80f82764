import postgres from 'postgres'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Activity } from '@/server/domain/register/activity'
import { emptyContract } from '@/server/domain/register/new-contract'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { organisationContent } from '@/server/domain/register/organisation'
import { emptyParty } from '@/server/domain/register/party'
import { noteVisit } from '@/server/services/access/note-visit'
import { deleteActivity } from '@/server/services/activities/delete'
import { readActivity } from '@/server/services/activities/read'
import { saveSection } from '@/server/services/activities/save'
import { takeStep } from '@/server/services/activities/status'
import { saveAnswers } from '@/server/services/answers/save-answers'
import { coverEngagement } from '@/server/services/contracts/cover'
import { createContract, deleteContract } from '@/server/services/contracts/save'
import { removeEngagement } from '@/server/services/engagements/delete'
import { addEngagement } from '@/server/services/engagements/save'
import { positionOf } from '@/server/services/findings/changed-activities'
import { decide } from '@/server/services/findings/decide'
import { judgeAll } from '@/server/services/findings/judge-again'
import type { Judged } from '@/server/services/findings/judged'
import { judgeRegister } from '@/server/services/findings/register-memory'
import { answerInventory } from '@/server/services/inventory/answer-inventory'
import { listOwnEntries } from '@/server/services/lists/list-entries'
import { changeEntry } from '@/server/services/lists/save-entry'
import { type Member, openOrganisation, reading } from '@/server/services/member'
import { changeMember } from '@/server/services/members/change-member'
import { listMembers } from '@/server/services/members/list-members'
import { readOrganisation } from '@/server/services/organisations/read-organisation'
import { saveOrganisation } from '@/server/services/organisations/save-organisation'
import { createParty, updateParty } from '@/server/services/parties/save'
import { screened } from '../../support/assessments'
import { testDatabase } from '../../support/database'
import { draft } from '../../support/drafts'
import { makeMember, makeOrganisation, type TestOrganisation } from '../../support/factories'

const day = '2026-11-21'
const reason = 'Dit stopt over een maand en is zo afgesproken.'

let organisation: TestOrganisation
let officer: Member
let admin: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  admin = await makeMember('admin', { organisation })
})

/** Everything that is judged, in an order of its own. */
function told({ findings, parts }: Judged) {
  const counts = [...parts].map(([id, part]) => [id, part.counts])
  const said = findings.map(({ rule, of, activityId, outcome, standing, involved, stops }) =>
    JSON.stringify([rule.id, of, activityId, outcome, standing, stops, involved]),
  )
  return { said: said.sort(), counts }
}

const remembered = () => reading(officer, (tx) => judgeRegister(tx, officer, day))
const fresh = () => reading(officer, (tx) => judgeAll(tx, officer, day))

/** What is remembered after a change is what is found when everything is judged anew. */
async function expectTheSame() {
  expect(told(await remembered())).toEqual(told(await fresh()))
}

const now = async (id: string) => (await readActivity(officer, id)).activity

function engage(activityId: string, partyId: string) {
  const facts = { ...emptyEngagement(`Product ${activityId.slice(-4)}`), role: 'processor' as const }
  return addEngagement(officer, { activityId, party: { from: 'known', partyId }, facts })
}

describe('the register that was judged before', () => {
  it('is not judged again as long as nothing changes', async () => {
    await draft(officer)
    const first = await remembered()
    expect(await remembered()).toBe(first)
  })

  it('judges only the activity that changed', async () => {
    const [one, other] = [await draft(officer), await draft(officer, 'live_chat')]
    const before = await remembered()
    await saveSection(officer, { ...one, section: 'access', content: { accessRoles: [] } })
    const after = await remembered()
    expect(after.parts.get(other.id)).toBe(before.parts.get(other.id))
    expect(after.parts.get(one.id)).not.toBe(before.parts.get(one.id))
    await expectTheSame()
  })

  it('is another on another day', async () => {
    const today = await remembered()
    const later = await reading(officer, (tx) => judgeRegister(tx, officer, '2027-11-21'))
    expect(later).not.toBe(today)
    await expectTheSame()
  })

  it('knows of new, archived, restored and deleted activities', async () => {
    await remembered()
    const activity = await draft(officer, 'newsletter')
    await expectTheSame()
    const archived = await takeStep(officer, { ...activity, step: 'archive' }, day)
    await expectTheSame()
    const restored = await takeStep(officer, { ...archived, step: 'restore' }, day)
    await expectTheSame()
    await deleteActivity(officer, restored)
    await expectTheSame()
  })

  it('knows of parties, what they sign and what that covers', async () => {
    const [one, other] = [await draft(officer, 'sms_marketing'), await draft(officer, 'lead_form')]
    const party = await createParty(officer, emptyParty('Berichtendienst B.V.'))
    const [first, second] = [await engage(one.id, party.id), await engage(other.id, party.id)]
    await expectTheSame()
    const content = { ...emptyContract('dpa', party.id), title: 'Verwerkersovereenkomst', signedOn: '2026-01-01' }
    const contract = await createContract(officer, { ...content, engagementIds: [first.id] })
    await expectTheSame()
    await coverEngagement(officer, { contractId: contract.id, engagementId: second.id })
    await expectTheSame()
    const { version, ...known } = party
    await updateParty(officer, { id: party.id, version, content: { ...emptyParty(known.name), country: 'US' } })
    await expectTheSame()
    await removeEngagement(officer, { id: first.id, version: first.version })
    await expectTheSame()
    const covering = { id: contract.id, version: contract.version + 2 }
    await deleteContract(officer, covering)
    await expectTheSame()
  })

  it('knows of answers, assessments and decisions', async () => {
    const activity = await draft(officer, 'whatsapp')
    await remembered()
    const answers = [{ question: 'Q-ART22-DECISION', item: '', value: 'no', note: '' }]
    await saveAnswers(officer, {
      subjectType: 'activity',
      subjectId: activity.id,
      version: activity.version,
      answers,
    })
    await expectTheSame()
    await screened(officer, activity.id)
    await expectTheSame()
    const about = { rule: 'A30-1B-PURPOSE', subjectType: 'activity', subjectId: activity.id, activityId: activity.id }
    const said = { version: 0, act: 'accept' as const, reason, expiresOn: '2027-10-31', dpoFollowed: null }
    await decide(officer, { ...about, ...said }, day)
    await expectTheSame()
    const standing = (await remembered()).findings.find(
      ({ rule, activityId }) => rule.id === 'A30-1B-PURPOSE' && activityId === activity.id,
    )?.standing
    expect(standing).toBe('accepted')
  })

  it('knows of the organisation, its lists, members, inventory and visitors', async () => {
    const { version, ...present } = await readOrganisation(admin)
    await remembered()
    const content = { ...organisationContent.parse(present), establishedInEu: 'no' as const }
    await saveOrganisation(admin, { content, version })
    await expectTheSame()
    const [entry] = (await listOwnEntries(officer, 'measure')).filter(({ retired }) => !retired)
    if (!entry) throw new Error('There is no measure.')
    await changeEntry(officer, { id: entry.id, version: entry.version, retired: true })
    await expectTheSame()
    const [member] = (await listMembers(admin)).filter(({ userId }) => userId === officer.userId)
    if (!member) throw new Error('The officer is no member.')
    await changeMember(admin, member.id, { role: 'privacy_officer', isDpo: true, endsOn: null })
    await expectTheSame()
    await changeMember(admin, member.id, { role: 'privacy_officer', isDpo: false, endsOn: null })
    const nothing = { note: '', ownerId: null, dueOn: null, version: 0, locale: 'nl' as const, archiveIds: [] }
    await answerInventory(officer, { kind: 'video_call', answer: 'no', ...nothing })
    await expectTheSame()
    const auditor = await makeMember('auditor', { organisation })
    await noteVisit(await openOrganisation(auditor.userId ?? '', organisation.slug))
    await expectTheSame()
  })

  it('shows each organisation its own', async () => {
    const stranger = await makeMember('privacy_officer')
    await draft(stranger, 'newsletter', 'Van een ander')
    const theirs = await reading(stranger, (tx) => judgeRegister(tx, stranger, day))
    const ours = await remembered()
    const ids = new Set([...ours.parts.keys()].filter((id) => id !== null))
    expect([...theirs.parts.keys()].filter((id) => id !== null && ids.has(id))).toEqual([])
    expect(await now([...ids][0] ?? '')).toBeDefined()
  })
})

/** Puts the audit trail back to where it was, as a backup does that is restored while the server runs. */
async function restoreTrail({ sequence }: { sequence: number }) {
  const owner = postgres((await testDatabase()).ownerUrl, { max: 1, onnotice: () => {} })
  await owner.begin(async (sql) => {
    await sql`alter table audit_events disable trigger user`
    await sql`alter table audit_events no force row level security`
    await sql`delete from audit_events where organisation_id = ${organisation.id} and sequence > ${sequence}`
    await sql`alter table audit_events enable trigger user`
    await sql`alter table audit_events force row level security`
  })
  await owner.end()
}

describe('a register that was restored while the server remembers', () => {
  const position = () => reading(officer, (tx) => positionOf(tx, officer))
  const confirmPurposes = ({ id, version, ...activity }: Activity) => {
    const purposes = activity.purposes.map((purpose) => ({ ...purpose, proposed: false }))
    return saveSection(officer, { id, version, section: 'purposes', content: { purposes, groundChanges: [] } })
  }

  it('is judged anew, also where its trail is as long as the one that was lost', async () => {
    const [one, other] = [await draft(officer), await draft(officer)]
    const backup = await position()
    await confirmPurposes(one)
    await remembered()
    const lost = await position()
    await restoreTrail(backup)
    await confirmPurposes(other)
    expect((await position()).sequence).toBe(lost.sequence)
    await expectTheSame()
  })

  it('is judged anew where its trail is shorter', async () => {
    const [one, other] = [await draft(officer), await draft(officer)]
    const backup = await position()
    await confirmPurposes(one)
    await saveSection(officer, { ...(await now(one.id)), section: 'access', content: { accessRoles: [] } })
    await remembered()
    await restoreTrail(backup)
    await confirmPurposes(other)
    await expectTheSame()
  })
})

describe('a register that is large', () => {
  it('is judged beside the page that asks for it, and then as it is by then', async () => {
    const head = await makeMember('privacy_officer')
    for (const kind of ['whatsapp', 'newsletter', 'live_chat']) await draft(head, kind)
    const small = { room: 10, atOnce: 2 }
    const ask = () => reading(head, (tx) => judgeRegister(tx, head, day, small))
    await expect(ask()).rejects.toMatchObject({ code: 'still_judging', details: { total: 3 } })
    const added = await draft(head, 'sms_marketing')
    const judged = await vi.waitFor(ask)
    expect(judged.parts.has(added.id)).toBe(true)
    expect(told(judged)).toEqual(told(await reading(head, (tx) => judgeAll(tx, head, day))))
  })

  it('is not judged as a whole when it is too large', async () => {
    const head = await makeMember('privacy_officer')
    for (const kind of ['whatsapp', 'newsletter']) await draft(head, kind)
    const ask = reading(head, (tx) => judgeRegister(tx, head, day, { room: 1, atOnce: 1 }))
    await expect(ask).rejects.toMatchObject({ code: 'too_many_to_judge', details: { total: 2, most: 1 } })
  })
})
