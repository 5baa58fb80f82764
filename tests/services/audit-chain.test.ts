import { createHash } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import verifyAudit from '@/server/cli/commands/verify-audit'
import { recordAccess } from '@/server/services/access/record-access'
import { startActivity } from '@/server/services/activities/create'
import { verifyChain } from '@/server/services/history/verify-chain'
import { type Member, recording } from '@/server/services/member'
import { testDatabase } from '../support/database'
import { makeMember } from '../support/factories'

let owner: postgres.Sql
let officer: Member

/** Somebody with the keys of the database itself, past every trigger. */
async function tamper(change: (sql: postgres.TransactionSql) => Promise<unknown>) {
  await owner.begin(async (sql) => {
    for (const table of ['audit_events', 'record_versions']) {
      await sql`alter table ${sql(table)} disable trigger user`
      await sql`alter table ${sql(table)} no force row level security`
    }
    await change(sql)
    for (const table of ['audit_events', 'record_versions']) {
      await sql`alter table ${sql(table)} enable trigger user`
      await sql`alter table ${sql(table)} force row level security`
    }
  })
}

/** Writes every hash of the chain anew, as a thorough forger would. */
async function rehash(sql: postgres.TransactionSql) {
  await sql`
    do $$
    declare e audit_events; last bytea := decode(repeat('00', 32), 'hex'); place bigint := 0;
    begin
      for e in select * from audit_events where organisation_id = current_setting('app.forged')::uuid order by sequence loop
        place := place + 1;
        e.previous_hash := last;
        update audit_events set sequence = place, previous_hash = last
          where organisation_id = e.organisation_id and sequence = e.sequence;
        e.sequence := place;
        last := audit_hash(e);
        update audit_events set hash = last where organisation_id = e.organisation_id and sequence = place;
      end loop;
    end $$`
}

beforeAll(async () => {
  owner = postgres((await testDatabase()).ownerUrl, { max: 1, onnotice: () => {} })
})
afterAll(() => owner.end())

beforeEach(async () => {
  officer = await makeMember('privacy_officer')
  for (const name of ['Nieuwsbrief', 'Chat']) await startActivity(officer, { kind: null, name, locale: 'nl' })
})

describe('the audit chain', () => {
  it('is intact after ordinary work, and every event was checked', async () => {
    const report = await verifyChain(officer)
    expect(report.broken).toBeNull()
    expect(report.events).toBeGreaterThan(4)
    expect(report.head).toEqual({ sequence: report.events, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('holds the same hashes when somebody recomputes them without the database', async () => {
    const rows = await storedEvents(officer.organisationId)
    let previous = '0'.repeat(64)
    for (const row of rows) {
      const lines = ['raakvlak-audit-1', previous, row.organisation, row.sequence, row.at, row.actor, row.action]
      const text = [...lines, row.table_name, row.operation, row.row_key, row.before, row.after].join('\n')
      previous = createHash('sha256').update(text, 'utf8').digest('hex')
      expect([row.sequence, row.hash]).toEqual([row.sequence, previous])
    }
    expect(rows.length).toBeGreaterThan(4)
  })

  it('breaks at an event that was changed', async () => {
    await tamper(
      (sql) => sql`
      update audit_events set after = after || '{"name": "Iets anders"}'
      where organisation_id = ${officer.organisationId} and sequence = 4`,
    )
    expect((await verifyChain(officer)).broken).toEqual({ kind: 'changed', sequence: 4 })
  })

  it('breaks at an event that was taken out', async () => {
    await tamper(
      (sql) => sql`
      delete from audit_events where organisation_id = ${officer.organisationId} and sequence = 3`,
    )
    expect((await verifyChain(officer)).broken).toEqual({ kind: 'missing', sequence: 3 })
  })

  it('breaks where two events changed places', async () => {
    await tamper(async (sql) => {
      const swap = (from: number, to: number) => sql`
        update audit_events set sequence = ${to} where organisation_id = ${officer.organisationId} and sequence = ${from}`
      await swap(3, -3)
      await swap(4, 3)
      await swap(-3, 4)
    })
    expect((await verifyChain(officer)).broken).toEqual({ kind: 'changed', sequence: 3 })
  })

  it('breaks where an event with a good hash of its own does not follow the one before', async () => {
    await tamper(
      (sql) => sql`
      update audit_events e set previous_hash = sha256('elsewhere'),
        hash = audit_hash(row(e.organisation_id, e.sequence, e.at, e.actor_id, e.action, e.table_name, e.operation,
          e.row_key, e.before, e.after, sha256('elsewhere'), e.hash)::audit_events)
      where e.organisation_id = ${officer.organisationId} and e.sequence = 3`,
    )
    expect((await verifyChain(officer)).broken).toEqual({ kind: 'order', sequence: 3 })
  })

  it('does not notice a cut tail by itself, and does by an anchor that was given away', async () => {
    const { head } = await verifyChain(officer)
    if (!head) throw new Error('there is no head')
    await tamper(async (sql) => {
      await sql`delete from audit_events where organisation_id = ${officer.organisationId} and sequence > 2`
      await sql`delete from record_versions where organisation_id = ${officer.organisationId} and record_type = 'activity'`
    })
    expect((await verifyChain(officer, [head])).broken).toEqual({ kind: 'shortened', sequence: head.sequence })
  })

  it('notices a cut tail by the anchor that a download left', async () => {
    await recording(officer, 'file:download', (tx) => recordAccess(tx, officer, 'file_download', 'Contract'))
    await startActivity(officer, { kind: null, name: 'Daarna', locale: 'nl' })
    const anchored = (await verifyChain(officer)).anchors
    await tamper(
      (sql) => sql`delete from audit_events where organisation_id = ${officer.organisationId} and sequence > 3`,
    )
    expect(anchored).toBe(1)
    expect((await verifyChain(officer)).broken).toMatchObject({ kind: 'shortened' })
  })

  it('notices a chain that was written anew from end to end', async () => {
    const { head } = await verifyChain(officer)
    if (!head) throw new Error('there is no head')
    await tamper(async (sql) => {
      await sql`select set_config('app.forged', ${officer.organisationId}, true)`
      await sql`update audit_events set action = 'forged'
        where organisation_id = ${officer.organisationId} and sequence = 2`
      await rehash(sql)
    })
    expect((await verifyChain(officer)).broken).toBeNull()
    expect((await verifyChain(officer, [head])).broken).toEqual({ kind: 'rewritten', sequence: head.sequence })
  })

  it('notices a kept version whose document was changed', async () => {
    await tamper(
      (sql) => sql`
      update record_versions set document = document || '{"name": "Anders"}'
      where organisation_id = ${officer.organisationId} and record_type = 'activity' and label like '%Chat'`,
    )
    expect((await verifyChain(officer)).broken).toMatchObject({
      kind: 'document',
      record: expect.stringContaining('Chat'),
    })
  })

  it('notices a kept version that was taken away', async () => {
    await tamper(
      (sql) => sql`
      delete from record_versions
      where organisation_id = ${officer.organisationId} and record_type = 'activity' and label like '%Chat'`,
    )
    expect((await verifyChain(officer)).broken).toMatchObject({ kind: 'document' })
  })

  it('is checked per organisation: what happened to another one says nothing here', async () => {
    const other = await makeMember('admin')
    await tamper(
      (sql) => sql`delete from audit_events where organisation_id = ${officer.organisationId} and sequence = 2`,
    )
    expect((await verifyChain(other)).broken).toBeNull()
  })
})

describe('the command that verifies the trail', () => {
  it('ends with 0 and the head of an intact trail, and with 1 and the place of a break', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {})
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { head } = await verifyChain(officer)
    const anchor = `${head?.sequence}:${head?.hash}`
    expect(await verifyAudit.run(['--organisation', officer.slug, '--anchor', anchor])).toBe(0)
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining(anchor))
    await tamper(
      (sql) => sql`
      delete from audit_events where organisation_id = ${officer.organisationId} and sequence = 3`,
    )
    expect(await verifyAudit.run(['--organisation', officer.slug])).toBe(1)
    expect(complained).toHaveBeenLastCalledWith(expect.stringContaining('event 3 is missing'))
    vi.restoreAllMocks()
  })

  it('says how it is used when the organisation is left out or an anchor is not one', async () => {
    await expect(verifyAudit.run([])).rejects.toThrow('Usage: npm run raakvlak -- verify-audit')
    await expect(verifyAudit.run(['--organisation', officer.slug, '--anchor', '12'])).rejects.toThrow(
      'is not an anchor',
    )
  })
})

/** The events as text, exactly as they are stored. */
function storedEvents(organisationId: string) {
  return owner.begin(async (sql) => {
    await sql`select set_config('app.organisation_id', ${organisationId}, true)`
    return sql<Record<string, string>[]>`
      select organisation_id::text as organisation, sequence::text, action, table_name, operation, row_key,
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, coalesce(actor_id::text, '') as actor,
        coalesce(before::text, '') as before, coalesce(after::text, '') as after, encode(hash, 'hex') as hash
      from audit_events e where organisation_id = ${organisationId} order by e.sequence`
  })
}
