import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'

/** Does the account part of a larger change, inside its transaction: both happen or neither. */
export async function asIdentity<T>(tx: Transaction, work: (tx: Transaction) => Promise<T>): Promise<T> {
  await tx.execute(sql`select set_config('role', 'raakvlak_auth', true)`)
  const result = await work(tx)
  await tx.execute(sql`select set_config('role', 'raakvlak_app', true)`)
  return result
}
