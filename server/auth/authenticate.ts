import { accountEmail } from '@/server/domain/register/account'
import { environment } from '@/server/environment'
import { isDatabaseAway, RateLimitedError } from '@/server/services/errors'
import { findAccount } from './accounts'
import { clientAddress } from './client-address'
import { verifyPassword } from './passwords'
import { openSession } from './session-store'
import { SignInRefusal } from './sign-in-refusal'
import { admit, forgetFailures } from './throttle'

type Credentials = { email?: string; password?: string } | undefined

const longestPassword = 200

/**
 * Checks e-mail address and password and starts a session. Throws SignInRefusal: the account does not exist or the
 * password is wrong (not told apart), there were too many attempts, or the database is away.
 */
export async function authenticate(credentials: Credentials, headers: Headers) {
  try {
    return await signIn(credentials?.email ?? '', credentials?.password ?? '', headers)
  } catch (error) {
    if (error instanceof RateLimitedError) throw new SignInRefusal('rate_limited', error.retryAfter)
    if (isDatabaseAway(error)) throw new SignInRefusal('unavailable')
    if (error instanceof SignInRefusal) throw error
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    throw new SignInRefusal('unknown')
  }
}

async function signIn(email: string, password: string, headers: Headers) {
  const attempt = { account: email, address: clientAddress(headers, environment().trustedProxies) }
  await admit(attempt)
  const address = accountEmail.safeParse(email)
  const account = address.success ? await findAccount(address.data) : null
  const right = await verifyPassword(account?.passwordHash ?? null, password.slice(0, longestPassword))
  if (!account || !right) throw new SignInRefusal('credentials')
  await forgetFailures(attempt)
  const sessionId = await openSession(account.id, {
    userAgent: headers.get('user-agent') ?? '',
    address: attempt.address,
  })
  return { id: account.id, sessionId }
}
