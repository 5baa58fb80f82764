import { AsyncLocalStorage } from 'node:async_hooks'
import { PgDialect } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsDatabase, PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { begunInTime } from './begun-in-time'
import { openLines } from './line'

export type Transaction = PostgresJsDatabase

/** Who does what on behalf of which organisation; recorded with every change. `null`: not known (yet), or the system. */
export type Scope = { organisationId: string | null; actorId: string | null; action: string }

export type TransactionOptions = {
  readOnly?: boolean
  /** work nobody waits for at a screen (a whole register, a file): has connections of its own, and minutes */
  long?: boolean
}

type Role = 'raakvlak_app' | 'raakvlak_auth'

type Work<T> = (tx: Transaction) => Promise<T>

/** A transaction of one organisation of which nothing will stay; `endsAt` by the clock of the process. */
type Rehearsal = { organisationId: string | null; tx: Transaction; state: 'free' | 'taken' | 'over'; endsAt: number }

/** A rehearsal took longer than others should wait for it. */
export class RehearsalTooLongError extends Error {}

/** How long a rehearsal may keep others from saving, in milliseconds; the part that is going on then is its last. */
const longestRehearsal = 1_500

const preparedParameters = 60

/** How long one statement may take, in milliseconds: at a screen, and in long work. */
export const patience = { short: 7_000, long: 300_000 }

/** What the network may add before a server counts as silent. */
const grace = 1_500

const longConnections = 8

/** A transaction that nobody goes on with must not keep its connection; longer than a reader of an export may pause. */
const longestIdle = '2min'

/** Drizzle sends queries unprepared, which costs two round trips; bulk shapes stay out of the statement cache. */
function preparing<T extends postgres.ISql>(sql: T): T {
  const unsafe = sql.unsafe.bind(sql)
  const prepared: typeof sql.unsafe = (query, parameters, options) =>
    unsafe(query, parameters, {
      ...options,
      prepare: Boolean(parameters?.length) && (parameters?.length ?? 0) < preparedParameters,
    })
  return Object.assign(sql, { unsafe: prepared })
}

/**
 * A pool of connections to PostgreSQL. `?pgbouncer=true` in the address turns prepared statements off,
 * as a pooler in transaction mode needs.
 */
export function connect(address: string, { max = 10, statement = patience.short } = {}) {
  const url = new URL(address)
  const pooled = url.searchParams.get('pgbouncer') === 'true'
  url.searchParams.delete('pgbouncer')
  const dialect = new PgDialect({ casing: 'snake_case' })
  const open = (size: number, longest: number) => {
    const pool = postgres(url.href, {
      max: size,
      prepare: !pooled,
      onnotice: () => {},
      connect_timeout: 5,
      // the library's own pause grows to 20 s: too long to keep people waiting, and to be back when the server is
      backoff: () => 0.2,
      ...{ socket: openLines(longest + grace) },
    })
    // for its parsers of days and times; one such database per transaction would cost more than the queries in it
    drizzle(pool)
    return pool
  }
  const client = open(max, statement)
  let longClient = statement === patience.long ? client : undefined
  const ready = pooled ? <T extends postgres.ISql>(sql: T) => sql : preparing

  /** A transaction whose parts (savepoints) are as ready as the whole. */
  function throughout(sql: postgres.TransactionSql): postgres.TransactionSql {
    const savepoint = sql.savepoint.bind(sql)
    const inPart = <T>(work: (part: postgres.TransactionSql) => T) => savepoint((part) => work(throughout(part)))
    return Object.assign(ready(sql), { savepoint: inPart as typeof sql.savepoint })
  }

  function over(sql: postgres.TransactionSql): Transaction {
    const line = throughout(sql) as object as postgres.TransactionSql & postgres.Sql
    return new PostgresJsTransaction(dialect, new PostgresJsSession(line, dialect, undefined), undefined)
  }

  async function inScope<T>(
    role: Role,
    scope: Scope,
    work: Work<T>,
    { readOnly = false, long = false }: TransactionOptions = {},
  ): Promise<T> {
    const mode = readOnly ? 'isolation level repeatable read read only' : 'read write'
    if (long) longClient ??= open(longConnections, patience.long)
    const pool = (long && longClient) || client
    const result = await begunInTime(statement + grace, (begin) =>
      pool.begin(mode, async (sql) => {
        begin()
        const settings = sql`select set_config('role', ${role}, true),
          set_config('statement_timeout', ${String(long ? patience.long : statement)}, true),
          set_config('idle_in_transaction_session_timeout', ${longestIdle}, true),
          set_config('app.organisation_id', ${scope.organisationId ?? ''}, true),
          set_config('app.actor_id', ${scope.actorId ?? ''}, true), set_config('app.action', ${scope.action}, true)`
        settings.catch(() => {})
        settings.execute()
        const [, value] = await Promise.all([settings, work(over(sql))])
        return { value }
      }),
    )
    return result.value
  }

  const rehearsals = new AsyncLocalStorage<Rehearsal>()

  /** A part of the rehearsal that is going on: one at a time, as a savepoint takes along what is inside it. */
  async function rehearsed<T>(rehearsal: Rehearsal, scope: Scope, work: Work<T>): Promise<T> {
    if (rehearsal.organisationId !== scope.organisationId) throw new Error('A rehearsal stays in one organisation.')
    if (rehearsal.state !== 'free') throw new Error(`The rehearsal is ${rehearsal.state}.`)
    if (performance.now() > rehearsal.endsAt) throw new RehearsalTooLongError()
    rehearsal.state = 'taken'
    try {
      return await rehearsal.tx.transaction(work)
    } finally {
      rehearsal.state = 'free'
    }
  }

  /** What belongs to no organisation cannot be rehearsed. */
  function neverRehearsed<T>(open: () => Promise<T>): Promise<T> {
    return rehearsals.getStore() ? Promise.reject(new Error('A rehearsal stays in one organisation.')) : open()
  }

  return {
    client,
    /**
     * Runs `work` in one transaction that sees and changes the rows of one organisation only; every change is
     * recorded with actor and action. Rolls back when `work` throws.
     */
    withOrganisation: <T>(scope: Scope, work: Work<T>, options?: TransactionOptions): Promise<T> => {
      const rehearsal = rehearsals.getStore()
      return rehearsal ? rehearsed(rehearsal, scope, work) : inScope('raakvlak_app', scope, work, options)
    },
    /** The same before an organisation is known: a person's own memberships and their organisations, nothing else. */
    withActor: <T>(actorId: string, work: Work<T>) =>
      neverRehearsed(() =>
        inScope('raakvlak_app', { organisationId: null, actorId, action: 'actor' }, work, { readOnly: true }),
      ),
    /**
     * One transaction over accounts, sessions and tokens, and the names of all organisations; for server/auth only.
     * Tenant rows stay out of sight: no organisation is set.
     */
    identity: <T>(work: Work<T>) =>
      neverRehearsed(() => inScope('raakvlak_auth', { organisationId: null, actorId: null, action: 'identity' }, work)),
    /**
     * Runs `work` with every transaction that it opens in the organisation, one after another, as a part of one that is
     * taken back: what `work` saves it sees, and nobody else ever does. Returns what it returns. `begin` comes first, in
     * the whole itself. Throws RehearsalTooLongError.
     */
    rehearse: async <T>(scope: Scope, begin: Work<void>, work: () => Promise<T>): Promise<T> => {
      let outcome: { value: T } | undefined
      const takeBack = new Error('Taken back.')
      const whole = inScope('raakvlak_app', scope, async (tx) => {
        await begin(tx)
        const { organisationId } = scope
        const endsAt = performance.now() + longestRehearsal
        const rehearsal: Rehearsal = { organisationId, tx, state: 'free', endsAt }
        try {
          outcome = { value: await rehearsals.run(rehearsal, work) }
        } finally {
          rehearsal.state = 'over'
        }
        throw takeBack
      })
      await whole.catch((error) => {
        if (error !== takeBack) throw error
      })
      if (!outcome) throw new Error('A rehearsal ended without an outcome.')
      return outcome.value
    },
    end: async () => {
      await Promise.all([client.end({ timeout: 5 }), longClient?.end({ timeout: 5 })])
    },
  }
}

export type Database = ReturnType<typeof connect>

const holder = globalThis as typeof globalThis & { raakvlakDatabase?: { address: string; database: Database } }

/** Makes this the pool of this process for its address. */
export function shareDatabase(address: string, database: Database): Database {
  holder.raakvlakDatabase = { address, database }
  return database
}

/** The pool of this process for an address; Next loads modules more than once, the pool only once. */
export function sharedDatabase(address: string): Database {
  const held = holder.raakvlakDatabase
  return held?.address === address ? held.database : shareDatabase(address, connect(address))
}
