import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { and, count, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { activities, imports, listEntries, parties } from '@/db/schema'
import type { Activity } from '@/server/domain/register/activity'
import { deleteActivity } from '@/server/services/activities/delete'
import { loadActivities } from '@/server/services/activities/load'
import { ForbiddenError } from '@/server/services/errors'
import { previewImport } from '@/server/services/exchange/preview-import'
import { runImport } from '@/server/services/exchange/run-import'
import { type Member, reading } from '@/server/services/member'
import { makeMember, makeOrganisation } from '../../support/factories'
import { csvOf, fixture, realRegisters } from './register-file'

function register(member: Member): Promise<Activity[]> {
  return reading(member, async (tx) => {
    const rows = await tx
      .select({ id: activities.id })
      .from(activities)
      .where(eq(activities.organisationId, member.organisationId))
      .orderBy(activities.number)
    return loadActivities(
      tx,
      member,
      rows.map(({ id }) => id),
    )
  })
}

async function labelsOf(member: Member, list: 'data_subject' | 'data_category'): Promise<string[]> {
  const rows = await reading(member, (tx) =>
    tx
      .select({ label: listEntries.label })
      .from(listEntries)
      .where(and(eq(listEntries.organisationId, member.organisationId), eq(listEntries.list, list))),
  )
  return rows.map(({ label }) => label)
}

describe('Bringing a register in', () => {
  it('makes an activity of every row, in the order of the file', async () => {
    const officer = await makeMember('privacy_officer')
    const result = await runImport(officer, fixture('avg-register-nl.csv'))
    expect(result).toMatchObject({ format: 'avg-register', rows: 5, exists: [], changed: [], importedAt: null })
    const made = await register(officer)
    expect(made.map(({ number, name, status }) => [number, name, status])).toEqual([
      [1, 'Ledenadministratie van de buurttuin', 'active'],
      [2, 'Nieuwsbrief voor de wijkvereniging', 'active'],
      [3, 'Camera’s bij de loods', 'active'],
      [4, 'Gezondheidsgegevens bij uitjes', 'concept'],
      [5, 'Oude kaartenbak', 'concept'],
    ])
  })

  it('keeps what came in as active: that is archived, never deleted', async () => {
    const officer = await makeMember('privacy_officer')
    await runImport(officer, fixture('avg-register-nl.csv'))
    const [active, , , concept] = await register(officer)
    if (!active || !concept) throw new Error('The register did not come in.')
    const kept = { details: { issues: [{ path: ['status'], message: 'was_active_archive_instead' }] } }
    await expect(deleteActivity(officer, active)).rejects.toMatchObject(kept)
    await expect(deleteActivity(officer, concept)).resolves.toBeUndefined()
  })

  it('uses the entries the lists have, in either language, and adds only new names', async () => {
    const officer = await makeMember('privacy_officer')
    const before = await labelsOf(officer, 'data_category')
    await runImport(officer, fixture('avg-register-en.csv'))
    const added = (await labelsOf(officer, 'data_category')).filter((label) => !before.includes(label))
    expect(added.sort()).toEqual(['bank account', 'camera images'])
    expect(await labelsOf(officer, 'data_subject')).toContain('members')
  })

  it('makes a party that a row names, once', async () => {
    const officer = await makeMember('privacy_officer')
    const row = 'processing_activity,purpose_of_processing,legal_basis,name_joint_data_controller\n'
    const bytes = Buffer.from(`${row}A,x,consent,Stichting Samen\nB,y,consent,stichting  samen`)
    await runImport(officer, { name: 'samen.csv', bytes })
    const found = await reading(officer, (tx) => tx.select({ name: parties.name }).from(parties))
    expect(found).toEqual([{ name: 'Stichting Samen' }])
  })

  it('brings nothing in twice and says when the same file came in', async () => {
    const officer = await makeMember('privacy_officer')
    await runImport(officer, fixture('avg-register-nl.csv'))
    const again = await runImport(officer, fixture('avg-register-nl.csv'))
    expect(again).toMatchObject({ created: [], changed: [] })
    expect(again.exists).toHaveLength(5)
    expect(Date.parse(again.importedAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
    expect(await register(officer)).toHaveLength(5)
  })

  it('knows its rows again in a file of another shape', async () => {
    const officer = await makeMember('privacy_officer')
    await runImport(officer, fixture('avg-register-nl.csv'))
    const again = await runImport(officer, fixture('avg-register-nl-excel.csv'))
    expect(again).toMatchObject({ created: [], changed: [], importedAt: null })
  })

  it('reports a row that holds something else now, and leaves the activity alone', async () => {
    const officer = await makeMember('privacy_officer')
    const { name, bytes } = fixture('avg-register-nl.csv')
    await runImport(officer, { name, bytes })
    const changed = Buffer.from(bytes.toString().replace('7 jaar', '2 jaar'))
    const result = await runImport(officer, { name, bytes: changed })
    expect(result).toMatchObject({ created: [], changed: [{ line: 2, number: 1 }] })
    expect(result.exists).toHaveLength(4)
    expect((await register(officer))[0]?.retentionLines[0]?.period).toBe('7 jaar')
  })

  it('lets rows of two registers in that share their ids', async () => {
    const officer = await makeMember('privacy_officer')
    await runImport(officer, fixture('avg-register-nl.csv'))
    const result = await runImport(officer, fixture('avg-register-en.csv'))
    expect(result.created.map(({ number }) => number)).toEqual([6, 7, 8])
  })

  it('writes nothing when one row is broken', async () => {
    const officer = await makeMember('privacy_officer')
    const bytes = Buffer.from('processing_activity,purpose_of_processing,legal_basis\nGoed,x,consent\n,y,consent')
    await expect(runImport(officer, { name: 'half.csv', bytes })).rejects.toMatchObject({
      code: 'unreadable_file',
      details: { problems: [{ code: 'name_missing', line: 3, column: 'processing_activity' }] },
    })
    expect(await register(officer)).toEqual([])
  })

  it('makes each row once when two people bring in the same file at the same time', async () => {
    const organisation = await makeOrganisation()
    const one = await makeMember('privacy_officer', { organisation })
    const other = await makeMember('admin', { organisation })
    const file = fixture('avg-register-nl.csv')
    const results = await Promise.all([runImport(one, file), runImport(other, file)])
    expect(results.map(({ created }) => created.length).sort()).toEqual([0, 5])
    expect(await register(one)).toHaveLength(5)
    const [kept] = await reading(one, (tx) => tx.select({ times: count() }).from(imports))
    expect(kept?.times).toBe(1)
  })

  it('lets nothing become active that the importer may not activate', async () => {
    const dpo = await makeMember('privacy_officer', { isDpo: true })
    await runImport(dpo, fixture('avg-register-nl.csv'))
    const [first] = await register(dpo)
    expect(first?.status).toBe('concept')
    expect(first?.loose).toContainEqual(expect.objectContaining({ kind: 'unsorted', label: 'Status', value: 'Actief' }))
  })

  it('is who submitted what comes in to be judged, so that somebody else can be asked to approve', async () => {
    const officer = await makeMember('privacy_officer')
    const header = 'processing_activity,purpose_of_processing,legal_basis,status\n'
    const bytes = Buffer.from(`${header}Nieuwsbrief,x,consent,under review\nKlantenkaart,y,consent,draft`)
    await runImport(officer, { name: 'register.csv', bytes })
    expect((await register(officer)).map(({ status, submittedBy }) => [status, submittedBy])).toEqual([
      ['in_review', officer.userId],
      ['concept', null],
    ])
  })

  it('is not for a business owner or an auditor', async () => {
    for (const role of ['business_owner', 'auditor'] as const) {
      const member = await makeMember(role)
      await expect(runImport(member, fixture('avg-register-nl.csv'))).rejects.toMatchObject({ code: 'forbidden' })
      expect(() => previewImport(member, fixture('avg-register-nl.csv').bytes, 'nl')).toThrow(ForbiddenError)
    }
  })

  it('refuses a file of more than 50 MB', async () => {
    const officer = await makeMember('privacy_officer')
    const bytes = Buffer.alloc(50_000_001, 'a')
    await expect(runImport(officer, { name: 'groot.csv', bytes })).rejects.toMatchObject({ code: 'too_large' })
  })
})

describe('The preview of an import', () => {
  it('says per row what will be made and what was not understood, and writes nothing', async () => {
    const officer = await makeMember('privacy_officer')
    const preview = await previewImport(officer, fixture('avg-register-nl.csv').bytes, 'nl')
    expect(preview).toMatchObject({ format: 'avg-register', encoding: 'utf-8', delimiter: ',', columns: 34 })
    expect(preview.rows.map(({ line, will }) => [line, will])).toEqual([
      [2, 'create'],
      [3, 'create'],
      [4, 'create'],
      [6, 'create'],
      [7, 'create'],
    ])
    const [first, , third] = preview.rows
    expect(first?.understood).toContainEqual({
      field: 'Doelen en grondslagen',
      value: 'Bijhouden wie lid is en contributie innen | grondslag: Overeenkomst (art. 6 lid 1 b)',
    })
    expect(third?.notUnderstood).toContainEqual({ column: 'to_country', value: 'Verenigde Staten' })
    expect(await register(officer)).toEqual([])
  })

  it('says what is there already', async () => {
    const officer = await makeMember('privacy_officer')
    const { name, bytes } = fixture('avg-register-nl.csv')
    await runImport(officer, { name, bytes })
    const changed = Buffer.from(bytes.toString().replace('7 jaar', '2 jaar'))
    const { rows } = await previewImport(officer, changed, 'en')
    expect(rows.map(({ will, number }) => `${will} ${number}`).slice(0, 2)).toEqual(['changed 1', 'exists 2'])
  })

  it('knows the activities of its own export again', async () => {
    const officer = await makeMember('privacy_officer')
    await runImport(officer, fixture('avg-register-nl.csv'))
    const csv = await csvOf(officer)
    expect((await previewImport(officer, csv, 'nl')).rows.map(({ will }) => will)).toEqual(Array(5).fill('exists'))
    const edited = Buffer.from(csv.toString().replace('Oude kaartenbak', 'Oude kaartenbak van de loods'))
    expect((await previewImport(officer, edited, 'nl')).rows.map(({ will }) => will)).toEqual([
      ...Array(4).fill('exists'),
      'changed',
    ])
  })
})

const present = existsSync(realRegisters)

describe.skipIf(!present)(`The real registers${present ? '' : ' (skipped: ../shared/data is not here)'}`, () => {
  for (const [name, rows] of Object.entries({ 'avg-register-v0.4-nl.csv': 62, 'gdpr-register-v0.2-en.csv': 61 })) {
    it(`${name} comes in as ${rows} activities`, async () => {
      const officer = await makeMember('privacy_officer')
      const file = { name, bytes: readFileSync(join(realRegisters, name)) }
      expect((await runImport(officer, file)).created).toHaveLength(rows)
      expect((await runImport(officer, file)).created).toHaveLength(0)
      expect(await register(officer)).toHaveLength(rows)
    })
  }
})
