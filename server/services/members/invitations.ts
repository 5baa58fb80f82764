import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { invitations, memberships, users } from '@/db/schema'
import { invitationState, type NewInvitation } from '@/server/domain/register/membership'
import { invalid, NotFoundError } from '../errors'
import { newId } from '../ids'
import { demand, type Member, reading, writing } from '../member'
import { makeToken } from './tokens'

const validity = sql`now() + interval '7 days'`

/** The invitations of the organisation with their state, the newest first. Throws ForbiddenError. */
export async function listInvitations(member: Member) {
  demand(member, 'members.manage')
  const rows = await reading(member, (tx) =>
    tx
      .select({
        id: invitations.id,
        email: invitations.email,
        role: invitations.role,
        isDpo: invitations.isDpo,
        endsOn: invitations.endsOn,
        expiresAt: invitations.expiresAt,
        acceptedAt: invitations.acceptedAt,
        withdrawnAt: invitations.withdrawnAt,
        createdAt: invitations.createdAt,
      })
      .from(invitations)
      .where(eq(invitations.organisationId, member.organisationId))
      .orderBy(desc(invitations.createdAt)),
  )
  const now = new Date()
  return rows.map((row) => ({ ...row, state: invitationState(row, now) }))
}

/**
 * Invites an address; an earlier open invitation of that address is withdrawn. Returns the token for the link: it is
 * shown once and kept only as a hash. Throws InvalidError when the address is a member already or the last day is past.
 */
export async function inviteMember(member: Member, invitation: NewInvitation): Promise<{ id: string; token: string }> {
  if (invitation.endsOn && invitation.endsOn < new Date().toISOString().slice(0, 10))
    throw invalid('endsOn', 'day_past')
  const { token, hash } = makeToken(member.organisationId)
  const id = newId()
  await writing(member, 'members.manage', 'invitation:create', async (tx) => {
    await refuseMember(tx, member, invitation.email)
    await tx.update(invitations).set({ withdrawnAt: sql`now()` }).where(stillOpen(member, invitation.email))
    await tx.insert(invitations).values({
      organisationId: member.organisationId,
      id,
      ...invitation,
      tokenHash: hash,
      expiresAt: validity,
      invitedBy: member.userId,
    })
  })
  return { id, token }
}

/** Makes an open invitation worthless. Throws NotFoundError when it is not there or no longer open. */
export async function withdrawInvitation(member: Member, id: string): Promise<void> {
  await writing(member, 'members.manage', 'invitation:withdraw', async (tx) => {
    const withdrawn = await tx
      .update(invitations)
      .set({ withdrawnAt: sql`now()` })
      .where(
        and(
          eq(invitations.organisationId, member.organisationId),
          eq(invitations.id, id),
          isNull(invitations.acceptedAt),
          isNull(invitations.withdrawnAt),
        ),
      )
      .returning({ id: invitations.id })
    if (withdrawn.length === 0) throw new NotFoundError()
  })
}

async function refuseMember(tx: Transaction, member: Member, email: string): Promise<void> {
  const [found] = await tx
    .select({ id: memberships.id })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.organisationId, member.organisationId),
        sql`lower(${users.email}) = ${email}`,
        sql`coalesce(${memberships.endsOn} >= current_date, true)`,
      ),
    )
  if (found) throw invalid('email', 'already_member')
}

function stillOpen(member: Member, email: string) {
  return and(
    eq(invitations.organisationId, member.organisationId),
    eq(invitations.email, email),
    isNull(invitations.acceptedAt),
    isNull(invitations.withdrawnAt),
  )
}
