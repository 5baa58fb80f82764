import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { administratorStatements } from './embedded/roles'

const ROOT = join(import.meta.dirname, '..')
const LOCK = 7_260_831_905

export type MigrationFiles = { folder: string; protection: string }

const FILES: MigrationFiles = { folder: join(ROOT, 'drizzle'), protection: join(ROOT, 'db', 'protect.sql') }

async function isPending(sql: postgres.Sql, folder: string): Promise<boolean> {
  const journal: { entries: { when: number }[] } = JSON.parse(
    readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'),
  )
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as exists`
  if (!table?.exists) return true
  const [last] = await sql`select max(created_at)::float8 as "when" from drizzle.__drizzle_migrations`
  return journal.entries.some((entry) => entry.when > (last?.when ?? 0))
}

async function forcedTables(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relforcerowsecurity and n.nspname = 'public'`
  return rows.map((row) => row.name)
}

async function force(sql: postgres.Sql, tables: string[], mode: 'force' | 'no force'): Promise<void> {
  if (tables.length)
    await sql.unsafe(tables.map((table) => `alter table ${table} ${mode} row level security`).join(';'))
}

/** Under FORCE an owner who is not a superuser sees no rows: foreign keys would be accepted over bad ones. */
async function applyPending(sql: postgres.Sql, folder: string): Promise<void> {
  const tables = await forcedTables(sql)
  await force(sql, tables, 'no force')
  try {
    await applyMigrations(drizzle(sql), { migrationsFolder: folder })
  } catch (error) {
    await force(sql, tables, 'force')
    throw error
  }
}

function explain(error: unknown, migrationUrl: string): unknown {
  const cause = (error as { cause?: unknown }).cause ?? error
  const { code, message } = cause as { code?: string; message?: string }
  if (code !== '42501' || !/role/.test(message ?? '')) return error
  const owner = decodeURIComponent(new URL(migrationUrl).username)
  const text = `${owner} may not make or grant roles. Ask the administrator of the database to run, with the login of DATABASE_URL in the place of <login>:`
  return new Error(`${text}\n${administratorStatements(owner, '<login>')}`, { cause: error })
}

/**
 * Brings a database to the newest schema and protects its tables (db/protect.sql); safe to repeat and to run from
 * several processes at once. Throws what PostgreSQL says, or the statements an administrator must run first.
 * @param migrationUrl address with the role that owns the tables
 */
export async function migrate(migrationUrl: string, { folder, protection }: MigrationFiles = FILES): Promise<void> {
  const sql = postgres(migrationUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(${LOCK})`
    if (await isPending(sql, folder)) await applyPending(sql, folder)
    await sql.unsafe(readFileSync(protection, 'utf8'))
  } catch (error) {
    throw explain(error, migrationUrl)
  } finally {
    await sql.end()
  }
}
