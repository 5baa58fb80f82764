import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { memberships } from '@/db/schema'
import type { MembershipContent } from '@/server/domain/register/membership'
import { invalid, NotFoundError } from '../errors'
import { type Member, writing } from '../member'

/**
 * Changes role, FG mark and last day of a member. Throws NotFoundError, and InvalidError when no administrator without
 * an end date would be left.
 */
export function changeMember(member: Member, membershipId: string, content: MembershipContent): Promise<void> {
  return writing(member, 'members.manage', 'member:change', (tx) => update(tx, member, membershipId, content))
}

/** Takes access away at once; the membership stays, as ended yesterday. Throws as `changeMember` does. */
export function removeMember(member: Member, membershipId: string): Promise<void> {
  return writing(member, 'members.manage', 'member:remove', (tx) =>
    update(tx, member, membershipId, { endsOn: sql`current_date - 1` }),
  )
}

type Change = Partial<MembershipContent> | { endsOn: ReturnType<typeof sql> }

/** Writes first and counts after: the write waits for whoever changes members at the same moment. */
async function update(tx: Transaction, member: Member, id: string, change: Change): Promise<void> {
  const changed = await tx
    .update(memberships)
    .set(change)
    .where(and(eq(memberships.organisationId, member.organisationId), eq(memberships.id, id)))
    .returning({ id: memberships.id })
  if (changed.length === 0) throw new NotFoundError()
  const administrators = await tx.$count(
    memberships,
    and(
      eq(memberships.organisationId, member.organisationId),
      eq(memberships.role, 'admin'),
      isNull(memberships.endsOn),
    ),
  )
  if (administrators === 0) throw invalid('role', 'last_admin')
}
