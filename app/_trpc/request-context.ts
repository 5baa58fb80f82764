import type { Context } from '@/server/api/trpc'
import { clientAddress } from '@/server/auth/client-address'
import { currentSession } from '@/server/auth/current-session'
import { environment } from '@/server/environment'

/** What this request brings to the procedures: its session, if any, and the address it came from. */
export async function requestContext(headers: Headers): Promise<Context> {
  const session = await currentSession()
  return {
    userId: session?.userId ?? null,
    sessionId: session?.sessionId ?? null,
    members: new Map(),
    address: clientAddress(headers, environment().trustedProxies),
  }
}
