import { eq } from 'drizzle-orm'
import { passwordResets, users } from '@/db/schema'
import type { PasswordChange } from '@/server/domain/register/account'
import { database } from '@/server/services/database'
import { invalid, NotFoundError } from '@/server/services/errors'
import { readAccount } from './accounts'
import { hashPassword, verifyPassword } from './passwords'
import { endSessionsIn } from './session-store'
import { admit, forgetFailures } from './throttle'

type Asker = { userId: string; sessionId: string | null; address: string }

/**
 * Sets another password for somebody who knows the current one; every other session ends. Throws InvalidError when the
 * current one is wrong and RateLimitedError after too many of those.
 */
export async function changePassword(asker: Asker, { current, password }: PasswordChange): Promise<void> {
  const attempt = { account: `change ${asker.userId}`, address: asker.address }
  await admit(attempt)
  const account = await readAccount(asker.userId)
  if (!account) throw new NotFoundError()
  if (!(await verifyPassword(account.passwordHash, current))) throw invalid('current', 'password_wrong')
  await setPassword(asker.userId, password, asker.sessionId ?? undefined)
  await forgetFailures(attempt)
}

/** Sets a password, makes open reset links worthless, and ends every session but `except`. */
export async function setPassword(userId: string, password: string, except?: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  await database().identity(async (tx) => {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, userId))
    await tx.delete(passwordResets).where(eq(passwordResets.userId, userId))
    await endSessionsIn(tx, userId, except)
  })
}
