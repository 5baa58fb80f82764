import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { organisations } from '@/db/schema'
import { startActivity } from '@/server/services/activities/create'
import { database } from '@/server/services/database'
import { newId } from '@/server/services/ids'
import { type Member, openOrganisation } from '@/server/services/member'
import { testDatabase } from '../support/database'
import { makeMember } from '../support/factories'

let ours: Member
let theirs: Member
let theirActivity: string
let login: postgres.Sql

const tables = [
  'activities',
  'purposes',
  'data_lines',
  'retention_lines',
  'activity_entries',
  'list_entries',
  'memberships',
  'organisations',
  'record_versions',
  'audit_events',
  'counters',
]

beforeAll(async () => {
  ours = await makeMember('privacy_officer')
  theirs = await makeMember('privacy_officer')
  theirActivity = (await startActivity(theirs, { kind: 'whatsapp', name: '', locale: 'nl' })).id
  login = postgres((await testDatabase()).loginUrl, { max: 1, onnotice: () => {} })
})
afterAll(() => login.end())

function inOrganisation<T>(organisationId: string, work: (sql: postgres.TransactionSql) => Promise<T>) {
  return login.begin(async (sql) => {
    await sql`select set_config('role', 'raakvlak_app', true), set_config('app.organisation_id', ${organisationId}, true),
      set_config('app.actor_id', ${ours.userId}, true), set_config('app.action', 'test', true)`
    return work(sql)
  })
}

describe('SQL as the role of the app', () => {
  it.each(tables)('sees no row of %s when no organisation is set', async (table) => {
    const rows = await login.begin(async (sql) => {
      await sql`select set_config('role', 'raakvlak_app', true)`
      return sql.unsafe(`select 1 from ${table}`)
    })
    expect(rows).toHaveLength(0)
  })

  it.each(tables)('sees no row of another organisation in %s', async (table) => {
    const key = table === 'organisations' ? 'id' : 'organisation_id'
    const rows = await inOrganisation(ours.organisationId, (sql) =>
      sql.unsafe(`select ${key} as organisation from ${table}`),
    )
    expect(rows.filter((row) => row.organisation !== ours.organisationId)).toEqual([])
  })

  it('changes and deletes nothing of another organisation', async () => {
    const counts = await inOrganisation(ours.organisationId, async (sql) => {
      const changed = await sql`update activities set name = 'theirs no more' where id = ${theirActivity}`
      const deleted = await sql`delete from activities where id = ${theirActivity}`
      return [changed.count, deleted.count]
    })
    expect(counts).toEqual([0, 0])
  })

  it('cannot write a row into another organisation', async () => {
    const attempt = inOrganisation(
      ours.organisationId,
      (sql) => sql`
      insert into counters (organisation_id, name, value) values (${theirs.organisationId}, 'stolen', 1)`,
    )
    await expect(attempt).rejects.toMatchObject({ code: '42501' })
  })

  it('cannot link to a row of another organisation', async () => {
    const attempt = inOrganisation(
      ours.organisationId,
      (sql) => sql`
      insert into purposes (organisation_id, id, activity_id, position, text)
      values (${ours.organisationId}, ${newId()}, ${theirActivity}, 0, 'a purpose')`,
    )
    await expect(attempt).rejects.toMatchObject({ code: '23503' })
  })

  it('cannot write the audit trail, nor change or delete versions', async () => {
    const attempts = [
      `delete from audit_events`,
      `update audit_events set action = 'other'`,
      `delete from record_versions`,
      `update record_versions set document = '{}'`,
      `truncate activities`,
    ].map((statement) => inOrganisation(ours.organisationId, (sql) => sql.unsafe(statement)))
    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ code: '42501' })
  })

  it('reads no password hash, session or token', async () => {
    for (const statement of [
      'select password_hash from users',
      'select * from sessions',
      'select * from password_resets',
    ]) {
      const attempt = inOrganisation(ours.organisationId, (sql) => sql.unsafe(statement))
      await expect(attempt).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('reads names only of people in the same organisation', async () => {
    const people = await inOrganisation(ours.organisationId, (sql) => sql`select id from users`)
    expect(people.map((row) => row.id)).toContain(ours.userId)
    expect(people.map((row) => row.id)).not.toContain(theirs.userId)
  })

  it('writes nothing in a transaction for reading', async () => {
    const attempt = database().withOrganisation(
      { organisationId: ours.organisationId, actorId: ours.userId, action: 'read' },
      (tx) => tx.execute(`update activities set name = 'x'`),
      { readOnly: true },
    )
    await expect(attempt).rejects.toMatchObject({ cause: { code: '25006' } })
  })
})

describe('before an organisation is known', () => {
  it('sees its own memberships and organisations only', async () => {
    const seen = await database().withActor(ours.userId ?? '', (tx) =>
      tx.select({ id: organisations.id }).from(organisations),
    )
    expect(seen.map((row) => row.id)).toEqual([ours.organisationId])
  })

  it('takes a stranger for somebody who asks for what is not there', async () => {
    const strange = openOrganisation(ours.userId ?? '', theirs.slug)
    const missing = openOrganisation(ours.userId ?? '', 'nowhere-at-all')
    await expect(strange).rejects.toMatchObject({ code: 'not_found' })
    await expect(missing).rejects.toMatchObject({ code: 'not_found' })
  })
})
