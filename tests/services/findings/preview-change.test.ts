import { beforeAll, describe, expect, it, vi } from 'vitest'
import { activities } from '@/db/schema'
import type { Activity, Purpose } from '@/server/domain/register/activity'
import { emptyContract } from '@/server/domain/register/new-contract'
import { emptyEngagement, engagementFacts } from '@/server/domain/register/new-engagement'
import { organisationContent } from '@/server/domain/register/organisation'
import { emptyParty, partyContent } from '@/server/domain/register/party'
import { sectionContent } from '@/server/domain/register/section-content'
import { readActivity } from '@/server/services/activities/read'
import { type SaveSectionInput, saveSection } from '@/server/services/activities/save'
import { saveAssessment } from '@/server/services/assessments/save'
import { createContract, updateContract } from '@/server/services/contracts/save'
import { addEngagement, updateEngagement } from '@/server/services/engagements/save'
import { BusyError, ConflictError, ForbiddenError, InvalidError, NotFoundError } from '@/server/services/errors'
import type { Effect } from '@/server/services/findings/effect-of-save'
import {
  previewAnswers,
  previewAnswersInput,
  previewAssessment,
  previewContract,
  previewEngagement,
  previewOrganisation,
  previewParty,
  previewSection,
} from '@/server/services/findings/preview-change'
import { listActivityFindings, listFindings } from '@/server/services/findings/read-findings'
import { verifyChain } from '@/server/services/history/verify-chain'
import { newId } from '@/server/services/ids'
import { listOwnEntries } from '@/server/services/lists/list-entries'
import { type Member, openOrganisation, reading, rehearsing, writing } from '@/server/services/member'
import { readOrganisation } from '@/server/services/organisations/read-organisation'
import { saveOrganisation } from '@/server/services/organisations/save-organisation'
import { loadParty } from '@/server/services/parties/load'
import { createParty, updateParty } from '@/server/services/parties/save'
import { versionsOf } from '@/server/services/versions'
import { waitForWriters } from '@/server/services/wait-for-writers'
import { saveAnswersTo } from '../../support/assessments'
import { draft } from '../../support/drafts'
import { adminOf, makeMember, makeOrganisation } from '../../support/factories'

const day = '2026-11-21'

let officer: Member
let owner: Member
let auditor: Member
let stranger: Member
let admin: Member

beforeAll(async () => {
  const organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  owner = await makeMember('business_owner', { organisation })
  auditor = await makeMember('auditor', { organisation })
  stranger = await makeMember('admin')
  admin = await adminOf(organisation)
})

/** A processor in an activity of its own. */
async function engaged(name: string) {
  const activity = await draft(officer, null, name)
  const party = await createParty(officer, emptyParty(`${name} B.V.`))
  const facts = { ...emptyEngagement(name), role: 'processor' as const }
  return addEngagement(officer, { activityId: activity.id, party: { from: 'known', partyId: party.id }, facts })
}

const confirmed = (purposes: readonly Purpose[]) => purposes.map((purpose) => ({ ...purpose, proposed: false }))

function purposesSection(activity: Activity, purposes: Purpose[]): SaveSectionInput {
  const { id, version, groundChanges } = activity
  return { id, version, section: 'purposes', content: { purposes, groundChanges } }
}

const rulesOf = (found: readonly { rule: string }[]) => [...new Set(found.map(({ rule }) => rule))].sort()

describe('what a change would do, before it is saved', () => {
  it('solves what is filled in, causes what follows from it, and asks what that raises', async () => {
    const activity = await draft(officer, 'whatsapp')
    const purposes = confirmed(activity.purposes).map((purpose) => ({ ...purpose, ground: 'consent' as const }))
    const preview = await previewSection(officer, purposesSection(activity, purposes), day)
    expect(rulesOf(preview.solved)).toContain('A30-1B-PURPOSE')
    expect(rulesOf(preview.caused)).toContain('TW-11.7-PROOF')
    expect(rulesOf(preview.caused)).not.toContain('LB-MISSING')
    expect(preview.asked.map(({ read }) => read)).toContain('Q-SENDER-VISIBLE')
  })

  it('says nothing of what stays as it is', async () => {
    const activity = await draft(officer, 'whatsapp')
    const preview = await previewSection(officer, purposesSection(activity, activity.purposes), day)
    expect(preview).toEqual({ solved: [], caused: [], answered: 0, asked: [] })
  })

  it('is what the rules say after the save, section by section', async () => {
    const activity = await draft(officer, 'live_chat')
    let present = activity
    for (const section of ['purposes', 'subjects', 'data', 'systems', 'recipients', 'security'] as const) {
      const content = JSON.parse(
        JSON.stringify(sectionContent(present, section)).replaceAll('"proposed":true', '"proposed":false'),
      )
      const change = { id: present.id, version: present.version, section, content }
      const before = (await listActivityFindings(officer, present.id, day)).findings.map(({ key }) => key)
      const preview = await previewSection(officer, change, day)
      present = await saveSection(officer, change)
      const after = (await listActivityFindings(officer, present.id, day)).findings.map(({ key }) => key)
      expect([section, preview.solved.map(({ key }) => key).sort()]).toEqual([
        section,
        before.filter((key) => !after.includes(key)).sort(),
      ])
      expect([section, preview.caused.map(({ key }) => key).sort()]).toEqual([
        section,
        after.filter((key) => !before.includes(key)).sort(),
      ])
    }
  })

  it('knows an entry that is typed and in no list yet', async () => {
    const activity = await draft(officer, null, 'Leeg')
    const [entryId, id] = [newId(), newId()]
    const content = {
      ...sectionContent(activity, 'security'),
      measures: [{ id, proposed: false, entryId, note: '' }],
    }
    const { version } = activity
    const newEntries = [{ id: entryId, list: 'measure' as const, label: 'Schermen weg van het publiek' }]
    const section = { id: activity.id, version, section: 'security' as const, content, newEntries }
    const preview = await previewSection(officer, section, day)
    expect(rulesOf(preview.solved)).toContain('A30-1G-SECURITY')
  })

  it('counts answers, and shows the question that follows from one', async () => {
    const activity = await draft(officer, 'whatsapp')
    const answers = [{ question: 'Q-ART22-DECISION', item: '', value: 'yes', note: '' }]
    const { id, version } = activity
    const changes = [{ subjectType: 'activity' as const, subjectId: id, answers }]
    const preview = await previewAnswers(officer, { activityId: id, version, changes }, day)
    expect(preview.answered).toBe(1)
    expect(preview.asked.map(({ read }) => read)).toEqual(['Q-ART22-SAFEGUARD'])
  })
})

type Told = Awaited<ReturnType<typeof listFindings>>
const keysOf = ({ findings }: Told) => findings.filter(isPending).map(({ key }) => key)
/** An agreement that is made gets another id than the one that was rehearsed. */
const unnamed = (keys: readonly string[]) => keys.map((key) => key.replace(/(?<=:agreement:).*/, '')).sort()
const isPending = ({ standing }: Told['findings'][number]) => standing !== 'accepted' && standing !== 'substantiated'
const minus = (these: readonly string[], those: readonly string[]) => these.filter((key) => !those.includes(key))

/** Asserts that a preview told what the rules say of the whole register once it was saved, and that it told something. */
async function expectForetold(preview: Effect, save: () => Promise<unknown>) {
  const before = keysOf(await listFindings(officer, day))
  await save()
  const after = keysOf(await listFindings(officer, day))
  expect(unnamed(preview.solved.map(({ key }) => key))).toEqual(unnamed(minus(before, after)))
  expect(unnamed(preview.caused.map(({ key }) => key))).toEqual(unnamed(minus(after, before)))
  expect(preview.solved.length + preview.caused.length).toBeGreaterThan(0)
}

describe('what a change of what activities share would do', () => {
  it('is told of a contract that is new, and of one that covers something else from then on', async () => {
    const [first, second] = [await engaged('Eerste'), await engaged('Tweede')]
    const content = {
      ...emptyContract('dpa', first.partyId),
      title: 'Verwerkersovereenkomst',
      signedOn: '2025-01-01',
      engagementIds: [first.id],
    }
    const fresh = await previewContract(officer, { saved: null, content }, day)
    expect(rulesOf(fresh.solved)).toContain('AGR-PROCESSOR-NONE')
    let saved = { id: '', version: 0 }
    await expectForetold(fresh, async () => {
      saved = await createContract(officer, content)
    })
    const moved = { ...content, engagementIds: [second.id] }
    const preview = await previewContract(officer, { saved, content: moved }, day)
    expect(new Set([...preview.solved, ...preview.caused].map(({ activity }) => activity?.id))).toEqual(
      new Set([first.activityId, second.activityId]),
    )
    await expectForetold(preview, () => updateContract(officer, { ...saved, content: moved }))
  })

  it('is told of a party in every activity', async () => {
    const { partyId } = await engaged('Derde')
    const party = await reading(officer, (tx) => loadParty(tx, officer, partyId))
    const { id, version } = party
    const content = { ...partyContent.parse(party), noSubProcessorsConfirmed: true, country: 'US' as const }
    const preview = await previewParty(officer, { id, version, content }, day)
    await expectForetold(preview, () => updateParty(officer, { id, version, content }))
  })

  it('is told of what a party does in an activity', async () => {
    const { id, version, ...engagement } = await engaged('Vierde')
    const facts = { ...engagementFacts.parse(engagement), role: 'joint' as const }
    const preview = await previewEngagement(officer, { id, version, facts }, day)
    await expectForetold(preview, () => updateEngagement(officer, { id, version, facts }))
  })

  it('is told of an assessment', async () => {
    const { id } = await draft(officer, 'whatsapp')
    await saveAnswersTo(officer, { kind: 'dpia_prescreen', subjectId: id }, 0, 'art35_3', {
      'dpia.art35_3': { a: 'yes', b: 'no', c: 'no' },
    })
    const input = { kind: 'dpia_prescreen' as const, subjectId: id, section: 'outcome', version: 1 }
    const content = { 'dpia.outcome': 'not_required' }
    const preview = await previewAssessment(officer, { ...input, content }, day)
    await expectForetold(preview, () => saveAssessment(officer, { ...input, content }))
  })

  it('is told of the organisation in the whole register', async () => {
    const { version, ...present } = await readOrganisation(admin)
    const content = {
      ...organisationContent.parse(present),
      ...{ breachProcedure: 'Handboek, hoofdstuk 4', rightsProcedure: 'Handboek, hoofdstuk 5' },
    }
    const preview = await previewOrganisation(admin, { content, version }, day)
    await expectForetold(preview, () => saveOrganisation(admin, { content, version }))
    const subjectId = admin.organisationId
    const { version: now } = await readOrganisation(admin)
    const answers = [{ question: 'Q-BASIC-ELSEWHERE', item: '', value: 'yes', note: '' }]
    const changes = [{ subjectType: 'organisation' as const, subjectId, answers }]
    const answered = await previewAnswers(admin, { activityId: null, version: now, changes }, day)
    expect(answered.answered + answered.solved.length).toBeGreaterThan(0)
  })
})

describe('a preview that cannot be given', () => {
  it('is that of answers to a question twice, to too many, or about something else than it says', async () => {
    const [one, other] = [await draft(officer, 'whatsapp'), await draft(officer, 'whatsapp')]
    const answer = { question: 'Q-ART22-DECISION', item: '', value: 'yes', note: '' }
    const about = { subjectType: 'activity' as const, subjectId: one.id }
    const input = { activityId: one.id, version: one.version, changes: [{ ...about, answers: [answer] }] }
    const accepts = (change: Partial<typeof input> | { activityId: null }) =>
      previewAnswersInput.safeParse({ ...input, ...change }).success
    expect(accepts({})).toBe(true)
    expect(accepts({ changes: [{ ...about, answers: [answer, { ...answer, value: 'no' }] }] })).toBe(false)
    expect(accepts({ changes: [...input.changes, ...input.changes] })).toBe(false)
    const items = Array.from({ length: 101 }, (_, item) => ({ ...answer, item: String(item) }))
    const twice = [one.id, other.id].map((subjectId) => ({ ...about, subjectId, answers: items }))
    expect(accepts({ changes: twice })).toBe(false)
    expect(accepts({ activityId: null })).toBe(false)
    await expect(previewAnswers(officer, { ...input, activityId: other.id }, day)).rejects.toBeInstanceOf(NotFoundError)
  })

  it('is that of a change that touches too many activities', async () => {
    const crowded = await makeMember('admin')
    const { organisationId } = crowded
    const rows = Array.from({ length: 301 }, (_, index) => ({
      organisationId,
      id: newId(),
      number: index + 1,
      name: 'Druk',
    }))
    await writing(crowded, 'activity.edit', 'test', async (tx) => {
      await tx.insert(activities).values(rows)
    })
    const { version, ...present } = await readOrganisation(crowded)
    const input = { content: organisationContent.parse(present), version }
    await expect(previewOrganisation(crowded, input, day)).rejects.toMatchObject({
      code: 'too_many_to_judge',
      details: { total: 301, most: 300 },
    })
  })

  it('says as a save would that somebody saved meanwhile, and what is wrong', async () => {
    const activity = await draft(officer, 'whatsapp')
    const stale = { ...purposesSection(activity, []), version: activity.version + 1 }
    await expect(previewSection(officer, stale, day)).rejects.toBeInstanceOf(ConflictError)
    const { id, version } = activity
    for (const question of ['__proto__', 'constructor', 'Q-NOBODY-ASKS']) {
      const answers = [{ question, item: '', value: 'yes', note: '' }]
      const changes = [{ subjectType: 'activity' as const, subjectId: id, answers }]
      await expect(previewAnswers(officer, { activityId: id, version, changes }, day)).rejects.toBeInstanceOf(
        InvalidError,
      )
    }
    const twice = purposesSection(activity, [...activity.purposes, ...activity.purposes])
    await expect(previewSection(officer, twice, day)).rejects.toMatchObject({
      details: { issues: [{ message: 'part_twice' }] },
    })
    const content = { ...emptyContract('dpa', newId()), title: 'Van niemand' }
    await expect(previewContract(officer, { saved: null, content }, day)).rejects.toBeInstanceOf(InvalidError)
  })

  it('is refused to who may not save, and to a stranger nothing is there', async () => {
    const activity = await draft(officer, 'whatsapp')
    const section = (member: Member) => previewSection(member, purposesSection(activity, activity.purposes), day)
    await expect(section(auditor)).rejects.toMatchObject({ details: { reason: 'auditor_reads_only' } })
    await expect(section(owner)).rejects.toMatchObject({ details: { reason: 'not_owner' } })
    await expect(section(stranger)).rejects.toMatchObject({ code: 'not_found' })
    const { id, version, partyId, activityId: _, ...rest } = await engaged('Vijfde')
    const facts = engagementFacts.parse(rest)
    await expect(previewEngagement(stranger, { id, version, facts }, day)).rejects.toBeInstanceOf(NotFoundError)
    const content = emptyParty('Anders')
    await expect(previewParty(owner, { id: partyId, version: 1, content }, day)).rejects.toBeInstanceOf(ForbiddenError)
    await expect(previewParty(stranger, { id: partyId, version: 1, content }, day)).rejects.toBeInstanceOf(
      NotFoundError,
    )
  })
})

describe('a rehearsal', () => {
  it('leaves no trace: not in the activity, its history, the lists or the audit trail', async () => {
    const activity = await draft(officer, 'whatsapp')
    const { head } = await verifyChain(officer)
    const entries = await listOwnEntries(officer)
    const id = newId()
    const content = {
      ...sectionContent(activity, 'security'),
      measures: [{ id, proposed: false, entryId: id, note: '' }],
    }
    const newEntries = [{ id, list: 'measure' as const, label: 'Alleen in de proef' }]
    const { version } = activity
    await previewSection(officer, { id: activity.id, version, section: 'security', content, newEntries }, day)
    expect((await readActivity(officer, activity.id)).activity).toEqual(activity)
    expect(await listOwnEntries(officer)).toEqual(entries)
    expect(await reading(officer, (tx) => versionsOf(tx, officer, 'activity', activity.id))).toHaveLength(1)
    expect((await verifyChain(officer)).head).toEqual(head)
  })

  it('is seen by nobody else while it lasts, and stays in its organisation', async () => {
    const activity = await draft(officer, 'whatsapp', 'Voor de proef')
    const rename = { ...sectionContent(activity, 'general'), name: 'In de proef' }
    const { id, version } = activity
    const inside = await rehearsing(officer, async () => {
      await saveSection(officer, { id, version, section: 'general', content: rename })
      await expect(readActivity(stranger, id)).rejects.toThrow('A rehearsal stays in one organisation.')
      return (await readActivity(officer, id)).activity.name
    })
    expect(inside).toBe('In de proef')
    expect((await readActivity(officer, id)).activity.name).toBe('Voor de proef')
  })

  it('hands on what goes wrong in it, and goes on with nothing afterwards', async () => {
    const failing = rehearsing(officer, async () => {
      throw new Error('stopped')
    })
    await expect(failing).rejects.toThrow('stopped')
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    let late: Promise<unknown> = Promise.resolve()
    await rehearsing(officer, async () => {
      late = ended.then(() => listOwnEntries(officer))
    })
    end()
    await expect(late).rejects.toThrow('The rehearsal is over.')
  })

  it('does one thing at a time, and nothing outside its organisation', async () => {
    const both = rehearsing(officer, () => Promise.all([listOwnEntries(officer), listOwnEntries(officer)]))
    await expect(both).rejects.toThrow('The rehearsal is taken.')
    const outside = rehearsing(officer, () => openOrganisation(officer.userId ?? '', officer.slug))
    await expect(outside).rejects.toThrow('A rehearsal stays in one organisation.')
  })

  it('gives way to whoever saves, and to another rehearsal', async () => {
    const activity = await draft(officer, 'whatsapp')
    const preview = () => previewSection(officer, purposesSection(activity, activity.purposes), day)
    await writing(officer, 'activity.edit', 'test', async (tx) => {
      await waitForWriters(tx, officer)
      await expect(preview()).rejects.toBeInstanceOf(BusyError)
    })
    await rehearsing(officer, async () => {
      await expect(rehearsing(admin, () => listOwnEntries(admin))).rejects.toBeInstanceOf(BusyError)
    })
    await expect(preview()).resolves.toMatchObject({ solved: [], caused: [] })
  })

  it('ends when others have waited long enough', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      const slow = rehearsing(officer, async () => {
        await listOwnEntries(officer)
        vi.advanceTimersByTime(2_000)
        return listOwnEntries(officer)
      })
      await expect(slow).rejects.toBeInstanceOf(BusyError)
    } finally {
      vi.useRealTimers()
    }
  })
})
