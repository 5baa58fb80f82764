import { readFileSync } from 'node:fs'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../support/database'

const problems = readFileSync(new URL('./catalogue.sql', import.meta.url), 'utf8')
let owner: postgres.Sql

beforeAll(async () => {
  owner = postgres((await testDatabase()).ownerUrl, { max: 1, onnotice: () => {} })
})
afterAll(() => owner.end())

describe('the catalogue of tables', () => {
  it('has no tenant table without policy, composite keys, indexes and audit', async () => {
    expect(await owner.unsafe(problems)).toEqual([])
  })

  it('notices a table that was added without any of it', async () => {
    const found = await owner
      .begin(async (sql) => {
        await sql.unsafe(`create table careless (id uuid primary key, organisation_id uuid not null,
          activity_id uuid, unique (activity_id))`)
        const rows = await sql.unsafe(problems)
        throw Object.assign(new Error('roll back'), { rows })
      })
      .catch((error: { rows: { relname: string; problem: string }[] }) => error.rows)
    expect(found.filter((row) => row.relname === 'careless').map((row) => row.problem)).toEqual([
      'no audit_lock trigger',
      'no audit_row trigger',
      'no tenant policy',
      'primary key does not start with organisation_id',
      'row-level security not forced',
      'unique index careless_activity_id_key does not start with organisation_id',
      'unique index careless_pkey does not start with organisation_id',
    ])
  })

  it('protects a new tenant table by itself when migrations have run', async () => {
    const protect = readFileSync(new URL('../../db/protect.sql', import.meta.url), 'utf8')
    await owner.unsafe(
      `create table later (organisation_id uuid not null, id uuid not null, primary key (organisation_id, id))`,
    )
    await owner.unsafe(protect)
    const found = await owner.unsafe(problems)
    expect(found.filter((row) => row.relname === 'later').map((row) => row.problem)).toEqual(['no tenant policy'])
    await owner.unsafe('drop table later')
  })
})
