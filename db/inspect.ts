import { setTimeout as delay } from 'node:timers/promises'
import postgres from 'postgres'
import { administratorStatements, ROLES } from './embedded/roles'

const PATIENCE = 2000

async function connected<T>(address: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const url = new URL(address)
  // ours, not PostgreSQL's (db/client.ts)
  const prepare = url.searchParams.get('pgbouncer') !== 'true'
  url.searchParams.delete('pgbouncer')
  const sql = postgres(url.href, { max: 1, prepare, onnotice: () => {}, connect_timeout: 10 })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}

/** Whether any organisation exists. @param migrationUrl the owner of the tables */
export async function hasOrganisation(migrationUrl: string): Promise<boolean> {
  return connected(migrationUrl, async (sql) => {
    let found = false
    await sql
      .begin(async (transaction) => {
        // the owner too is held back by forced row-level security; this is undone with the transaction
        await transaction`set local lock_timeout = '10s'`
        await transaction`alter table organisations no force row level security`
        const [row] = await transaction`select exists (select from organisations) as found`
        found = row?.found === true
        throw new Undo()
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error
      })
    return found
  })
}

class Undo extends Error {}

/**
 * Refuses a login that could step over the walls between organisations (superuser, BYPASSRLS, owner of tables), or
 * that lacks the roles the application works with. Run after the migrations. Throws with what must be done.
 * @param loginUrl DATABASE_URL
 * @param owner name of the role that migrates
 */
export async function checkLogin(loginUrl: string, owner: string): Promise<void> {
  const [login] = await connected(
    loginUrl,
    (sql) => sql`
      select current_user as name, rolsuper or rolbypassrls as mighty, rolinherit as inherits,
        exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'MEMBER')) as owns,
        (select count(*)::int from pg_roles r where r.rolname in ${sql(ROLES)} and pg_has_role(current_user, r.oid, 'MEMBER')) as roles
      from pg_roles where rolname = current_user`,
  )
  if (!login) throw new Error('DATABASE_URL has no role of its own.')
  const safer =
    'Use a login that is neither superuser nor owner of the tables; let the owner migrate with DATABASE_MIGRATION_URL.'
  if (login.mighty)
    throw new Error(`DATABASE_URL logs in as "${login.name}", which is not bound by row-level security. ${safer}`)
  if (login.owns)
    throw new Error(
      `DATABASE_URL logs in as "${login.name}", which owns the tables or may become their owner. ${safer}`,
    )
  if (login.roles < ROLES.length) {
    const statements = administratorStatements(owner, login.name, [])
    throw new Error(
      `"${login.name}" (DATABASE_URL) is not a member of ${ROLES.join(' and ')}. Let the administrator run:\n${statements}`,
    )
  }
}

/** The prepared statement is not known here, or belongs to another client; the library's retry comes too late then. */
const FORGOTTEN = ['26000', '42P05', '25P02']

/**
 * Refuses a pooler that gives every transaction another connection and forgets prepared statements, unless
 * `?pgbouncer=true` says so: it would work until two people work at once. Throws with what must be done.
 * @param loginUrl DATABASE_URL
 */
export async function checkPooler(loginUrl: string): Promise<void> {
  const holding = connected(loginUrl, (other) =>
    connected(loginUrl, async (sql) => {
      const ask = () => sql.begin((asking) => asking`select ${1}::int as one`)
      await ask()
      // the connection the pooler used for that is now taken, so it must use another one
      await other.begin(async (taken) => {
        await taken`select 1`
        await Promise.race([ask(), delay(PATIENCE)])
      })
    }),
  )
  await holding.catch((error: { code?: string }) => {
    if (!FORGOTTEN.includes(error.code ?? '')) throw error
    throw new Error(
      'DATABASE_URL goes through a pooler in transaction mode. Add "?pgbouncer=true" to it, or "&pgbouncer=true" after what it has already.',
      { cause: error },
    )
  })
}

/** How many other sessions use the databases of this server. @param ownerUrl a superuser */
export async function countSessions(ownerUrl: string): Promise<number> {
  return connected(ownerUrl, async (sql) => {
    const [row] = await sql`
      select count(*)::int as sessions from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`
    return row?.sessions ?? 0
  })
}
