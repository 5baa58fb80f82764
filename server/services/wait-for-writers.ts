import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { BusyError } from './errors'
import type { Member } from './member'

/**
 * Waits until nobody else in the organisation is saving, and keeps others from saving until this transaction ends: what
 * is read from here on is what the write after it rests on. Takes the lock that each first write takes (db/protect.sql).
 */
export async function waitForWriters(tx: Transaction, { organisationId }: Member): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${lockOf(organisationId)})`)
}

/** The same without waiting. Throws BusyError when somebody is saving. */
export async function holdWriters(tx: Transaction, { organisationId }: Member): Promise<void> {
  const [row] = await tx.execute<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock(${lockOf(organisationId)}) as free`,
  )
  if (!row?.free) throw new BusyError()
}

function lockOf(organisationId: string): SQL {
  return sql`hashtextextended(${organisationId}::text, 0)`
}
