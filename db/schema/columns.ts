import { type Column, type SQL, sql } from 'drizzle-orm'
import { check, pgPolicy, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { triStates } from '../../server/domain/register/values'

/** Every tenant table: which organisation a row belongs to, and its own id (UUIDv7 made by the app). */
export const tenantKey = () => ({ organisationId: uuid().notNull(), id: uuid().notNull() })

export const moment = () => timestamp({ withTimezone: true })
export const savedAt = () => moment().notNull().defaultNow()
export const prose = () => text().notNull().default('')
export const tri = () => text({ enum: [...triStates] })

export const currentOrganisation = sql`nullif(current_setting('app.organisation_id', true), '')::uuid`
export const currentActor = sql`nullif(current_setting('app.actor_id', true), '')::uuid`

/** Rows of one organisation only, whatever the query says. */
export const tenantPolicy = () =>
  pgPolicy('tenant', {
    for: 'all',
    to: 'public',
    using: sql`organisation_id = ${currentOrganisation}`,
    withCheck: sql`organisation_id = ${currentOrganisation}`,
  })

/** The database refuses a value outside the list. */
export function oneOf(name: string, column: Column, values: readonly string[]) {
  const list: SQL = sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', '))
  return check(name, sql`${column} in (${list})`)
}
