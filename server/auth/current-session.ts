import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { validate } from 'uuid'
import { authEnvironment } from '@/server/environment'
import { nameForPages } from '@/server/services/errors'
import { sessionCookieName } from './cookies'
import { findSession, type Session } from './session-store'

/** The session a cookie names, as its row says at this moment; null when the cookie or the row does not hold. */
export async function readSession(cookie: string | undefined): Promise<Session | null> {
  if (!cookie) return null
  const token = await decode({ token: cookie, secret: authEnvironment().secret }).catch(() => null)
  if (!token?.sessionId || !validate(token.sessionId)) return null
  const session = await findSession(token.sessionId).catch((error: unknown) => {
    throw nameForPages(error)
  })
  return session?.userId === token.sub ? session : null
}

/** Who is signed in, once per request. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const store = await cookies()
  return readSession(store.get(sessionCookieName())?.value)
})
