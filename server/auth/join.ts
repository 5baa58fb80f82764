import { NotFoundError } from '@/server/services/errors'
import { acceptInvitation } from '@/server/services/members/accept-invitation'
import { insertAccount, readAccount } from './accounts'
import { asIdentity } from './as-identity'

/** Accepts an invitation as the person who is signed in. Throws InvalidError when the link or the address does not fit. */
export async function joinAs(userId: string, token: string): Promise<{ slug: string }> {
  const account = await readAccount(userId)
  if (!account) throw new NotFoundError()
  return acceptInvitation(token, async () => ({ userId, email: account.email }), userId)
}

/**
 * Accepts an invitation with a new account for the invited address. Throws InvalidError when the link does not hold or
 * the address has an account already.
 */
export function joinWithNewAccount(
  token: string,
  { name, password }: { name: string; password: string },
): Promise<{ slug: string; email: string }> {
  let invited = ''
  const account = acceptInvitation(
    token,
    (tx, { email }) => {
      invited = email
      return asIdentity(tx, async (identity) => ({
        userId: await insertAccount(identity, { email, name, password }),
        email,
      }))
    },
    null,
  )
  return account.then(({ slug }) => ({ slug, email: invited }))
}
