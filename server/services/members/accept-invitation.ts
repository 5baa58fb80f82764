import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { invitations, memberships, organisations } from '@/db/schema'
import { database } from '../database'
import { invalid } from '../errors'
import { newId } from '../ids'
import { hashToken, organisationOf } from './tokens'

export type OpenInvitation = {
  organisationId: string
  organisationName: string
  slug: string
  id: string
  email: string
  role: (typeof invitations.$inferSelect)['role']
  isDpo: boolean
  endsOn: string | null
}

type Refused = 'unknown' | 'used' | 'withdrawn' | 'expired' | 'other_address'

function refused(reason: Refused) {
  return invalid('token', `invitation_${reason}`)
}

const nobody = { actorId: null, action: 'invitation:read' }

/** The invitation a link holds. Throws InvalidError: unknown, used, withdrawn or expired. */
export async function readInvitation(token: string): Promise<OpenInvitation> {
  const organisationId = organisationOf(token)
  if (!organisationId) throw refused('unknown')
  return database().withOrganisation({ organisationId, ...nobody }, (tx) => find(tx, organisationId, token), {
    readOnly: true,
  })
}

/**
 * Makes the person of the invited address a member, in one transaction with what must come `first`. The invitation
 * counts once, also for two who come at the same moment. Throws InvalidError as `readInvitation` does, and
 * `invitation_other_address` when the person has another address. Returns the slug of the organisation.
 */
export async function acceptInvitation(
  token: string,
  person: { userId: string; email: string },
  first: (tx: Transaction) => Promise<void> = async () => {},
): Promise<{ slug: string }> {
  const organisationId = organisationOf(token)
  if (!organisationId) throw refused('unknown')
  const scope = { organisationId, actorId: person.userId, action: 'invitation:accept' }
  return database().withOrganisation(scope, async (tx) => {
    const invitation = await find(tx, organisationId, token)
    if (person.email.toLowerCase() !== invitation.email.toLowerCase()) throw refused('other_address')
    await use(tx, invitation)
    await first(tx)
    await join(tx, invitation, person.userId)
    return { slug: invitation.slug }
  })
}

async function find(tx: Transaction, organisationId: string, token: string): Promise<OpenInvitation> {
  const [row] = await tx
    .select({
      organisationId: invitations.organisationId,
      organisationName: organisations.name,
      slug: organisations.slug,
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      isDpo: invitations.isDpo,
      endsOn: invitations.endsOn,
      used: sql<boolean>`${invitations.acceptedAt} is not null`,
      withdrawn: sql<boolean>`${invitations.withdrawnAt} is not null`,
      expired: sql<boolean>`${invitations.expiresAt} <= now()`,
    })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .where(and(eq(invitations.organisationId, organisationId), eq(invitations.tokenHash, hashToken(token))))
  if (!row) throw refused('unknown')
  const { used, withdrawn, expired, ...invitation } = row
  if (used) throw refused('used')
  if (withdrawn) throw refused('withdrawn')
  if (expired) throw refused('expired')
  return invitation
}

async function use(tx: Transaction, { organisationId, id }: OpenInvitation): Promise<void> {
  const used = await tx
    .update(invitations)
    .set({ acceptedAt: sql`now()` })
    .where(
      and(
        eq(invitations.organisationId, organisationId),
        eq(invitations.id, id),
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
      ),
    )
    .returning({ id: invitations.id })
  if (used.length === 0) throw refused('used')
}

/** A person who was a member before comes back as what the invitation says. */
async function join(tx: Transaction, invitation: OpenInvitation, userId: string): Promise<void> {
  const { organisationId, role, isDpo, endsOn } = invitation
  await tx
    .insert(memberships)
    .values({ organisationId, id: newId(), userId, role, isDpo, endsOn })
    .onConflictDoUpdate({
      target: [memberships.organisationId, memberships.userId],
      set: { role, isDpo, endsOn },
    })
}
