import { and, eq, gte, sql } from 'drizzle-orm'
import { accessEvents } from '@/db/schema'
import { type Member, reading, recording } from '../member'
import { recordAccess } from './record-access'

/** Writes down, once a day, that an auditor saw the register; for Art. 30(4) AVG, and as an anchor of the chain. */
export async function noteVisit(member: Member): Promise<void> {
  if (member.role !== 'auditor' || member.userId === null) return
  const { organisationId, userId } = member
  const today = await reading(member, (tx) =>
    tx
      .select({ id: accessEvents.id })
      .from(accessEvents)
      .where(
        and(
          eq(accessEvents.organisationId, organisationId),
          eq(accessEvents.kind, 'auditor_visit'),
          eq(accessEvents.by, userId),
          gte(accessEvents.at, sql`current_date`),
        ),
      )
      .limit(1),
  )
  if (today.length > 0) return
  await recording(member, 'auditor:visit', (tx) => recordAccess(tx, member, 'auditor_visit', ''))
}
