import { and, desc, eq, gt, lt, ne, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { sessions } from '@/db/schema'
import { database } from '@/server/services/database'
import { newId } from '@/server/services/ids'

/** Who is signed in, and with which session. */
export type Session = { userId: string; sessionId: string; name: string; email: string }

/** Where a session was started. */
export type Origin = { userAgent: string; address: string }

const idle = sql`now() - interval '12 hours'`
const stale = sql`now() - interval '1 minute'`

/** Starts a session and clears away the ones of this person that have been idle too long. Returns the id. */
export function openSession(userId: string, { userAgent, address }: Origin): Promise<string> {
  const id = newId()
  return database().identity(async (tx) => {
    await tx.delete(sessions).where(and(eq(sessions.userId, userId), lt(sessions.lastSeenAt, idle)))
    await tx.insert(sessions).values({ id, userId, userAgent: userAgent.slice(0, 300), address: address.slice(0, 60) })
    return id
  })
}

/** The session with its person, when it was not ended and was used in the last 12 hours; keeps it alive. */
export function findSession(sessionId: string): Promise<Session | null> {
  return database().identity(async (tx) => {
    const [row] = await tx.execute<Session & { quiet: boolean }>(sql`
      select u.id as "userId", s.id as "sessionId", u.name, u.email, s.last_seen_at < ${stale} as quiet
      from sessions s join users u on u.id = s.user_id
      where s.id = ${sessionId} and s.last_seen_at > ${idle}`)
    if (!row) return null
    const { quiet, ...session } = row
    if (quiet) await tx.update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.id, sessionId))
    return session
  })
}

/** Ends one session of this person; another person's session is left alone. */
export async function endSession(userId: string, sessionId: string): Promise<void> {
  await database().identity((tx) =>
    tx.delete(sessions).where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId))),
  )
}

/** Ends every session of this person, or every one but `except`. */
export function endSessions(userId: string, except?: string): Promise<void> {
  return database().identity((tx) => endSessionsIn(tx, userId, except))
}

/** The same as part of a larger change; `tx` runs as the identity role. */
export async function endSessionsIn(tx: Transaction, userId: string, except?: string): Promise<void> {
  const others = except === undefined ? undefined : ne(sessions.id, except)
  await tx.delete(sessions).where(and(eq(sessions.userId, userId), others))
}

/** The sessions of this person that still count, the latest used first. */
export function listSessions(userId: string) {
  return database().identity((tx) =>
    tx
      .select({
        id: sessions.id,
        createdAt: sessions.createdAt,
        lastSeenAt: sessions.lastSeenAt,
        userAgent: sessions.userAgent,
        address: sessions.address,
      })
      .from(sessions)
      .where(and(eq(sessions.userId, userId), gt(sessions.lastSeenAt, idle)))
      .orderBy(desc(sessions.lastSeenAt)),
  )
}
