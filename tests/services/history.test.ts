import { beforeAll, describe, expect, it } from 'vitest'
import { emptyParty } from '@/server/domain/register/party'
import { decideProposals } from '@/server/services/activities/confirm'
import { startActivity } from '@/server/services/activities/create'
import { deleteActivity } from '@/server/services/activities/delete'
import { readActivity } from '@/server/services/activities/read'
import { saveSection } from '@/server/services/activities/save'
import { recordInUse, takeStep } from '@/server/services/activities/status'
import { giveAdvice } from '@/server/services/advice/give'
import { NotFoundError } from '@/server/services/errors'
import { compareVersions } from '@/server/services/history/compare-versions'
import { listEvents } from '@/server/services/history/list-events'
import { listHistory } from '@/server/services/history/list-history'
import { readRecordHistory } from '@/server/services/history/read-record'
import { newId } from '@/server/services/ids'
import type { Member } from '@/server/services/member'
import { createParty, updateParty } from '@/server/services/parties/save'
import { makeMember, makeOrganisation, type TestOrganisation } from '../support/factories'

const activityOf = (id: string) => ({ type: 'activity' as const, id })

async function describedActivity(member: Member) {
  const { id } = await startActivity(member, { kind: null, name: 'Klantenservice', locale: 'nl' })
  const { activity } = await readActivity(member, id)
  const { name, basicProcess, ownRole, ownerId, department, startDate, endDate, controllersServed } = activity
  const { reviewDue, occasional, deviceOwnership, profileType } = activity
  const rest = { startDate, endDate, reviewDue, occasional, deviceOwnership, profileType, controllersServed }
  const content = { name, basicProcess, ownRole, ownerId, department, ...rest, description: 'Wij beantwoorden vragen.' }
  const saved = await saveSection(member, { id, version: 1, section: 'general', content })
  return { id, saved, content }
}

describe('the history of an activity', () => {
  let organisation: TestOrganisation
  let officer: Member

  beforeAll(async () => {
    organisation = await makeOrganisation()
    officer = await makeMember('privacy_officer', { organisation })
  })

  it('tells who did what, newest first', async () => {
    const { id } = await describedActivity(officer)
    await recordInUse(officer, { id, version: 2 })
    const history = await readRecordHistory(officer, activityOf(id))
    expect(history.versions.map(({ version, action, by }) => [version, action, by])).toEqual([
      [3, 'activity:activate', officer.userName],
      [2, 'activity:save:general', officer.userName],
      [1, 'activity:create', officer.userName],
    ])
  })

  it('says in words what a version changed and in which section', async () => {
    const { id, content } = await describedActivity(officer)
    const description = 'Wij beantwoorden alle vragen.'
    await saveSection(officer, {
      id,
      version: 2,
      section: 'general',
      content: { ...content, description, ownRole: 'joint' },
    })
    const comparison = await compareVersions(officer, { ...activityOf(id), from: 2, to: 3, locale: 'nl' })
    expect(comparison.sections).toEqual([
      {
        section: 'general',
        changes: [
          expect.objectContaining({
            field: 'activity.description',
            before: 'Wij beantwoorden vragen.',
            after: description,
            version: 3,
          }),
          expect.objectContaining({
            field: 'activity.ownRole',
            before: 'Verwerkingsverantwoordelijke',
            after: 'Gezamenlijke verwerkingsverantwoordelijke',
          }),
        ],
      },
    ])
  })

  it('names entries of the own lists as they were called at the time of the save', async () => {
    const { id } = await startActivity(officer, { kind: 'whatsapp', name: '', locale: 'nl' })
    await decideProposals(officer, { id, version: 1, section: 'subjects', keep: true })
    const { sections } = await compareVersions(officer, { ...activityOf(id), from: 1, to: 2, locale: 'nl' })
    const added = sections.flatMap((section) => section.changes)
    expect(added.map((change) => [change.about, change.before, change.after])).toContainEqual(['line', null, 'Klanten'])
  })

  it('says which version made a change when several lie between', async () => {
    const { id, content } = await describedActivity(officer)
    await saveSection(officer, { id, version: 2, section: 'general', content: { ...content, department: 'Verkoop' } })
    await takeStep(officer, { id, version: 3, step: 'submit' })
    const { sections } = await compareVersions(officer, { ...activityOf(id), from: 1, to: 4, locale: 'en' })
    const changes = sections.flatMap((section) => section.changes)
    expect(changes.map(({ field, version }) => [field, version])).toEqual([
      ['activity.status', 4],
      ['activity.description', 2],
      ['activity.department', 3],
    ])
  })

  it('starts from nothing: the first version compared with what was there before', async () => {
    const { id } = await describedActivity(officer)
    const { sections } = await compareVersions(officer, { ...activityOf(id), from: 0, to: 1, locale: 'nl' })
    expect(sections.flatMap((section) => section.changes)).toContainEqual(
      expect.objectContaining({ field: 'activity.name', before: '', after: 'Klantenservice' }),
    )
  })

  it('remains readable after the activity was deleted', async () => {
    const { id } = await describedActivity(officer)
    await deleteActivity(officer, { id, version: 2 })
    const history = await readRecordHistory(officer, activityOf(id))
    expect(history.versions.at(0)).toMatchObject({ action: 'activity:delete', deleted: true })
  })

  it('holds the advice of the FG with name and words', async () => {
    const { id } = await describedActivity(officer)
    const dpo = await makeMember('privacy_officer', { organisation, isDpo: true })
    await giveAdvice(dpo, { activityId: id, text: 'Beperk de bewaartermijn.' })
    const { advice } = await readRecordHistory(officer, activityOf(id))
    expect(advice).toEqual([expect.objectContaining({ text: 'Beperk de bewaartermijn.', author: dpo.userName })])
  })

  it('shows an auditor and a business owner the same', async () => {
    const { id } = await describedActivity(officer)
    for (const role of ['auditor', 'business_owner'] as const) {
      const reader = await makeMember(role, { organisation })
      expect((await readRecordHistory(reader, activityOf(id))).versions).toHaveLength(2)
    }
  })

  it('does not exist for another organisation', async () => {
    const { id } = await describedActivity(officer)
    const stranger = await makeMember('admin')
    await expect(readRecordHistory(stranger, activityOf(id))).rejects.toThrow(NotFoundError)
    const comparison = { ...activityOf(id), from: 1, to: 2, locale: 'nl' as const }
    await expect(compareVersions(stranger, comparison)).rejects.toThrow(NotFoundError)
    await expect(listEvents(stranger, { ...activityOf(id), version: 1 })).rejects.toThrow(NotFoundError)
  })

  it('proves a version with the events of that save and no others', async () => {
    const { id, content } = await describedActivity(officer)
    await saveSection(officer, { id, version: 2, section: 'general', content: { ...content, department: 'Inkoop' } })
    const events = await listEvents(officer, { ...activityOf(id), version: 3 })
    expect(events.map(({ tableName, operation }) => [tableName, operation])).toEqual([
      ['activities', 'update'],
      ['record_versions', 'insert'],
    ])
    expect(events[0]?.columns).toEqual(expect.arrayContaining(['department', 'version']))
  })
})

describe('the history of another record', () => {
  it('is told in the same way: a party, its fields and its sub-processors', async () => {
    const officer = await makeMember('privacy_officer')
    const content = emptyParty('Trengo B.V.')
    const { id } = await createParty(officer, content)
    const helper = {
      id: newId(),
      name: 'Hostingbedrijf',
      country: 'NL',
      service: 'Hosting',
      authorised: 'yes' as const,
    }
    const changed = { ...content, country: 'NL', subProcessors: [helper] }
    await updateParty(officer, { id, version: 1, content: changed })
    const record = { type: 'party' as const, id }
    expect((await readRecordHistory(officer, record)).versions.map((row) => row.action)).toEqual([
      'party:save',
      'party:create',
    ])
    const { sections } = await compareVersions(officer, { ...record, from: 1, to: 2, locale: 'en' })
    const told = sections.flatMap(({ section, changes }) =>
      changes.map(({ field, before, after, facts }) => [
        section,
        field,
        before,
        after,
        facts.map((fact) => fact.value),
      ]),
    )
    expect(told).toEqual([
      ['identity', 'party.country', '', 'Netherlands', []],
      ['subProcessors', null, null, 'Hostingbedrijf', ['Netherlands', 'Hosting', 'Yes']],
    ])
  })

  it('names the people and entries a document only knows by their id', async () => {
    const organisation = await makeOrganisation()
    const officer = await makeMember('privacy_officer', { organisation })
    const { id } = await startActivity(officer, { kind: null, name: 'Werving', locale: 'nl' })
    const { sections } = await compareVersions(officer, { ...activityOf(id), from: 0, to: 1, locale: 'nl' })
    const owner = sections.flatMap((one) => one.changes).find((change) => change.field === 'activity.ownerId')
    expect(owner?.after).toBe(officer.userName)
  })
})

describe('the history of the organisation', () => {
  it('lists the latest changes of all records and filters them on kind and person', async () => {
    const organisation = await makeOrganisation()
    const officer = await makeMember('privacy_officer', { organisation })
    const { id } = await describedActivity(officer)
    const everything = await listHistory(officer, { types: [], people: [], page: 1, perPage: 10 })
    expect(everything.rows[0]).toMatchObject({ type: 'activity', id, version: 2, by: officer.userName })
    expect(everything.total).toBeGreaterThan(2)
    const mine = await listHistory(officer, {
      types: ['activity'],
      people: [officer.userId ?? ''],
      page: 1,
      perPage: 1,
    })
    expect([mine.total, mine.rows.length]).toEqual([2, 1])
    const none = await listHistory(officer, { types: ['contract'], people: [], page: 1, perPage: 10 })
    expect(none.total).toBe(0)
  })
})
