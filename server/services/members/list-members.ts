import { asc, eq, sql } from 'drizzle-orm'
import { memberships, users } from '@/db/schema'
import { type Member, reading } from '../member'

/** Everyone who belongs or belonged to the organisation, by name; `ended` for a membership that is over. */
export function listMembers(member: Member) {
  return reading(member, (tx) =>
    tx
      .select({
        id: memberships.id,
        userId: memberships.userId,
        name: users.name,
        email: users.email,
        role: memberships.role,
        isDpo: memberships.isDpo,
        endsOn: memberships.endsOn,
        ended: sql<boolean>`coalesce(${memberships.endsOn} < current_date, false)`,
        createdAt: memberships.createdAt,
      })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(eq(memberships.organisationId, member.organisationId))
      .orderBy(sql`coalesce(${memberships.endsOn} < current_date, false)`, asc(sql`lower(${users.name})`)),
  )
}

export type MemberRow = Awaited<ReturnType<typeof listMembers>>[number]
