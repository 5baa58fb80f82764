import { and, eq, ne, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { memberships, users } from '@/db/schema'
import { type Member, reading, stillMember } from '../member'

/** Who the FG of the organisation is, by name (none: nobody can be asked), and whether that is the reader. */
export function readDpo(member: Member): Promise<{ names: string[]; isMe: boolean }> {
  return reading(member, async (tx) => ({ names: await dpoNames(tx, member), isMe: member.isDpo }))
}

/** The names of the members who are the FG now and can answer. */
export async function dpoNames(tx: Transaction, member: Member): Promise<string[]> {
  const rows = await tx
    .select({ name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.organisationId, member.organisationId),
        eq(memberships.isDpo, true),
        ne(memberships.role, 'auditor'),
        stillMember,
      ),
    )
    .orderBy(sql`lower(${users.name})`)
  return rows.map(({ name }) => name)
}
