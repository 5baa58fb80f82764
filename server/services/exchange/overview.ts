import { count, desc, eq } from 'drizzle-orm'
import { activities, imports, users } from '@/db/schema'
import { can } from '@/server/domain/permissions'
import type { ActivityFilter } from '@/server/domain/register/activity-filter'
import { whereActivities } from '../activities/where'
import { type Member, reading } from '../member'

const newest = 20

/** How many activities would leave, whole and filtered, and which registers came in. */
export function readExchange(member: Member, filter: ActivityFilter) {
  return reading(member, async (tx) => {
    const [[whole], [filtered], cameIn] = await Promise.all([
      tx.select({ count: count() }).from(activities).where(eq(activities.organisationId, member.organisationId)),
      tx
        .select({ count: count() })
        .from(activities)
        .where(whereActivities(tx, member, filter)),
      tx
        .select({
          id: imports.id,
          fileName: imports.fileName,
          rows: imports.rows,
          created: imports.created,
          by: users.name,
          at: imports.at,
        })
        .from(imports)
        .leftJoin(users, eq(users.id, imports.by))
        .where(eq(imports.organisationId, member.organisationId))
        .orderBy(desc(imports.at))
        .limit(newest),
    ])
    return {
      counts: { whole: whole?.count ?? 0, filtered: filtered?.count ?? 0 },
      imports: cameIn,
      mayImport: can(member, 'register.import'),
    }
  })
}
