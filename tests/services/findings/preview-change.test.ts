import { beforeAll, describe, expect, it } from 'vitest'
import type { Activity, Purpose } from '@/server/domain/register/activity'
import { sectionContent } from '@/server/domain/register/section-content'
import { readActivity } from '@/server/services/activities/read'
import { saveSection } from '@/server/services/activities/save'
import { type PreviewInput, previewChange } from '@/server/services/findings/preview-change'
import { listActivityFindings } from '@/server/services/findings/read-findings'
import { newId } from '@/server/services/ids'
import type { Member } from '@/server/services/member'
import { draft } from '../../support/drafts'
import { makeMember, makeOrganisation } from '../../support/factories'

const day = '2026-11-21'

let officer: Member
let owner: Member
let auditor: Member
let stranger: Member

beforeAll(async () => {
  const organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  owner = await makeMember('business_owner', { organisation })
  auditor = await makeMember('auditor', { organisation })
  stranger = await makeMember('admin')
})

const confirmed = (purposes: readonly Purpose[]) => purposes.map((purpose) => ({ ...purpose, proposed: false }))

function purposesSection(activity: Activity, purposes: Purpose[]): PreviewInput {
  const { id, version, groundChanges } = activity
  return { id, section: { id, version, section: 'purposes', content: { purposes, groundChanges } } }
}

const rulesOf = (found: readonly { rule: string }[]) => [...new Set(found.map(({ rule }) => rule))].sort()

describe('what a change would do, before it is saved', () => {
  it('solves what is filled in, causes what follows from it, and asks what that raises', async () => {
    const activity = await draft(officer, 'whatsapp')
    const purposes = confirmed(activity.purposes).map((purpose) => ({ ...purpose, ground: 'consent' as const }))
    const preview = await previewChange(officer, purposesSection(activity, purposes), day)
    expect(rulesOf(preview.solved)).toContain('A30-1B-PURPOSE')
    expect(rulesOf(preview.caused)).toContain('TW-11.7-PROOF')
    expect(rulesOf(preview.caused)).not.toContain('LB-MISSING')
    expect(preview.asked.map(({ read }) => read)).toContain('Q-SENDER-VISIBLE')
  })

  it('says nothing of what stays as it is', async () => {
    const activity = await draft(officer, 'whatsapp')
    const preview = await previewChange(officer, purposesSection(activity, activity.purposes), day)
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
      const preview = await previewChange(officer, { id: present.id, section: change }, day)
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
    const preview = await previewChange(officer, { id: activity.id, section }, day)
    expect(rulesOf(preview.solved)).toContain('A30-1G-SECURITY')
  })

  it('counts answers, and shows the question that follows from one', async () => {
    const activity = await draft(officer, 'whatsapp')
    const answers = [{ question: 'Q-ART22-DECISION', item: '', value: 'yes', note: '' }]
    const about = { subjectType: 'activity' as const, subjectId: activity.id, version: activity.version, answers }
    const preview = await previewChange(officer, { id: activity.id, answers: [about] }, day)
    expect(preview.answered).toBe(1)
    expect(preview.asked.map(({ read }) => read)).toEqual(['Q-ART22-SAFEGUARD'])
  })

  it('leaves no trace', async () => {
    const activity = await draft(officer, 'whatsapp')
    await previewChange(officer, purposesSection(activity, []), day)
    expect((await readActivity(officer, activity.id)).activity).toEqual(activity)
  })
})

describe('answers that nobody could save', () => {
  const said = (subjectId: string, question: string, item: string, subjectType: 'activity' | 'organisation') => ({
    ...{ subjectType, subjectId, version: 1 },
    answers: [{ question, item, value: 'yes', note: '' }],
  })

  it('change nothing, and nothing outside the register', async () => {
    const activity = await draft(officer, 'whatsapp')
    const previewOf = (...given: [question: string, item: string][]) => {
      const answers = given.map(([question, item]) => said(activity.id, question, item, 'activity'))
      return previewChange(officer, { id: activity.id, answers }, day)
    }
    const nothing = { solved: [], caused: [], answered: 0, asked: [] }
    for (const question of ['__proto__', 'constructor', 'toString']) {
      expect(await previewOf([question, ''], [question, 'item'], ['Q-ART22-DECISION', '__proto__'])).toEqual(nothing)
    }
    expect(Object.keys(Object)).toEqual([])
    expect('value' in {}).toBe(false)
  })
})

describe('who sees what a change would do', () => {
  it('is who may make it', async () => {
    const activity = await draft(officer, 'whatsapp')
    const attempt = (member: Member) => previewChange(member, { id: activity.id }, day)
    await expect(attempt(auditor)).rejects.toMatchObject({ details: { reason: 'auditor_reads_only' } })
    await expect(attempt(owner)).rejects.toMatchObject({ details: { reason: 'not_owner' } })
    await expect(attempt(stranger)).rejects.toMatchObject({ code: 'not_found' })
  })
})
