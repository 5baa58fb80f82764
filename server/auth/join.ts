import type { Transaction } from '@/db/client'
import { NotFoundError } from '@/server/services/errors'
import { acceptInvitation, readInvitation } from '@/server/services/members/accept-invitation'
import { hashAccount, insertAccount, readAccount } from './accounts'
import { asIdentity } from './as-identity'

/** Accepts an invitation as the person who is signed in. Throws InvalidError when the link or the address does not fit. */
export async function joinAs(userId: string, token: string): Promise<{ slug: string }> {
  const account = await readAccount(userId)
  if (!account) throw new NotFoundError()
  return acceptInvitation(token, { userId, email: account.email })
}

/**
 * Accepts an invitation with a new account for the invited address. Throws InvalidError when the link does not hold or
 * the address has an account already.
 */
export async function joinWithNewAccount(
  token: string,
  { name, password }: { name: string; password: string },
): Promise<{ slug: string; email: string }> {
  const { email } = await readInvitation(token)
  const account = await hashAccount({ email, name, password })
  const insert = (tx: Transaction) => asIdentity(tx, (identity) => insertAccount(identity, account))
  const { slug } = await acceptInvitation(token, { userId: account.id, email }, insert)
  return { slug, email }
}
