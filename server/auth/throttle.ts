import { createHash } from 'node:crypto'
import { and, asc, eq, gt, lt, sql } from 'drizzle-orm'
import { signInFailures } from '@/db/schema'
import { database } from '@/server/services/database'
import { RateLimitedError } from '@/server/services/errors'
import { newId } from '@/server/services/ids'
import { lockedUntil } from './lock-time'

const remembered = sql`now() - interval '1 day'`

/** Who tries (an e-mail address or a purpose), from which network address, and how often that is fine. */
export type Attempt = { account: string; address: string; allowance?: number }

type Key = Pick<Attempt, 'account' | 'address'>

/** Half of what people type here by mistake is a password: only a hash of it is kept. */
function keyOf({ account, address }: Attempt): Key {
  return { account: createHash('sha256').update(account.trim().toLowerCase()).digest('base64url'), address }
}

/**
 * Lets an attempt through and counts it as failed until `forgetFailures` says otherwise, so that many attempts at once
 * count too. Throws RateLimitedError when there were too many.
 */
export async function admit(attempt: Attempt): Promise<void> {
  const key = keyOf(attempt)
  await database().identity(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${key.account} ${key.address}`}, 1))`)
    const failures = await tx
      .select({ at: signInFailures.at })
      .from(signInFailures)
      .where(and(same(key), gt(signInFailures.at, remembered)))
      .orderBy(asc(signInFailures.at))
    const until = lockedUntil(
      failures.map((failure) => failure.at),
      attempt.allowance,
    )
    const wait = until === null ? 0 : Math.ceil((until.getTime() - Date.now()) / 1000)
    if (wait > 0) throw new RateLimitedError(wait)
    await tx.insert(signInFailures).values({ id: newId(), ...key, at: sql`clock_timestamp()` })
  })
}

/** The attempt succeeded: the failures of this account from this address no longer count. */
export async function forgetFailures(attempt: Attempt): Promise<void> {
  await database().identity(async (tx) => {
    await tx.delete(signInFailures).where(same(keyOf(attempt)))
    await tx.delete(signInFailures).where(lt(signInFailures.at, remembered))
  })
}

function same(key: Key) {
  return and(eq(signInFailures.account, key.account), eq(signInFailures.address, key.address))
}
