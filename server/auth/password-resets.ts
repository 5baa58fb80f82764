import { and, eq, gt, gte, isNull, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { memberships, passwordResets, users } from '@/db/schema'
import { recordAccess } from '@/server/services/access/record-access'
import { database } from '@/server/services/database'
import { invalid, NotFoundError } from '@/server/services/errors'
import { demand, type Member, reading, writing } from '@/server/services/member'
import { hashToken, makeToken, organisationOf } from '@/server/services/members/tokens'
import { asIdentity } from './as-identity'
import { hashPassword } from './passwords'
import { endSessionsIn } from './session-store'

const validity = sql`now() + interval '1 hour'`

/** A token for a link that sets a new password once, within the hour; earlier links of this person stop working. */
export async function makeReset(userId: string): Promise<string> {
  const { token, hash } = makeToken()
  await database().identity((tx) => insertReset(tx, userId, hash))
  return token
}

async function insertReset(tx: Transaction, userId: string, tokenHash: string): Promise<void> {
  await tx.delete(passwordResets).where(and(eq(passwordResets.userId, userId), isNull(passwordResets.usedAt)))
  await tx.insert(passwordResets).values({ tokenHash, userId, expiresAt: validity })
}

/**
 * A reset link by an administrator, for a member of this organisation and of no other: elsewhere it would open the
 * register of others. Who made it, for whom, is on record. Throws ForbiddenError, NotFoundError, and InvalidError (member_elsewhere).
 */
export async function makeResetForMember(member: Member, membershipId: string): Promise<string> {
  demand(member, 'members.manage')
  const [row] = await reading(member, (tx) =>
    tx
      .select({ userId: memberships.userId })
      .from(memberships)
      .where(
        and(
          eq(memberships.organisationId, member.organisationId),
          eq(memberships.id, membershipId),
          or(isNull(memberships.endsOn), gte(memberships.endsOn, sql`current_date`)),
        ),
      ),
  )
  if (!row) throw new NotFoundError()
  if (await belongsElsewhere(row.userId, member.organisationId)) throw invalid('member', 'member_elsewhere')
  const { token, hash } = makeToken(member.organisationId)
  await writing(member, 'members.manage', 'member:reset_link', async (tx) => {
    await recordAccess(tx, member, 'reset_link', row.userId)
    await asIdentity(tx, (identity) => insertReset(identity, row.userId, hash))
  })
  return token
}

/** The address whose password the link sets. Throws InvalidError when the link does not hold (any more). */
export async function readReset(token: string): Promise<{ email: string }> {
  const reset = await database().identity((tx) => find(tx, token))
  await refuseElsewhere(reset.userId, token)
  return { email: reset.email }
}

/** Sets the password a link was made for and signs that person out everywhere. Throws InvalidError as `readReset`. */
export async function resetPassword(token: string, password: string): Promise<{ email: string }> {
  const { userId } = await database().identity((tx) => find(tx, token))
  await refuseElsewhere(userId, token)
  const passwordHash = await hashPassword(password)
  return database().identity(async (tx) => {
    const { email } = await find(tx, token)
    const used = await tx
      .update(passwordResets)
      .set({ usedAt: sql`now()` })
      .where(and(eq(passwordResets.tokenHash, hashToken(token)), isNull(passwordResets.usedAt)))
      .returning({ userId: passwordResets.userId })
    if (used.length === 0) throw invalid('token', 'reset_link')
    await tx.update(users).set({ passwordHash }).where(eq(users.id, userId))
    await endSessionsIn(tx, userId)
    return { email }
  })
}

/** The person may have joined another organisation since an administrator made the link. */
async function refuseElsewhere(userId: string, token: string): Promise<void> {
  const organisationId = organisationOf(token)
  if (organisationId && (await belongsElsewhere(userId, organisationId))) throw invalid('token', 'reset_link')
}

async function belongsElsewhere(userId: string, organisationId: string): Promise<boolean> {
  const rows = await database().withActor(userId, (tx) =>
    tx.select({ organisationId: memberships.organisationId }).from(memberships).where(eq(memberships.userId, userId)),
  )
  return rows.some((row) => row.organisationId !== organisationId)
}

async function find(tx: Transaction, token: string): Promise<{ userId: string; email: string }> {
  const [row] = await tx
    .select({ userId: passwordResets.userId, email: users.email })
    .from(passwordResets)
    .innerJoin(users, eq(users.id, passwordResets.userId))
    .where(
      and(
        eq(passwordResets.tokenHash, hashToken(token)),
        isNull(passwordResets.usedAt),
        gt(passwordResets.expiresAt, sql`now()`),
      ),
    )
  if (!row) throw invalid('token', 'reset_link')
  return row
}
