import { desc, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { accessEvents, type accessKinds, auditEvents } from '@/db/schema'
import { newId } from '../ids'
import type { Member } from '../member'

/** Writes down what was shown or taken along, with the head of the audit chain as an anchor; for `recording`. */
export async function recordAccess(
  tx: Transaction,
  member: Member,
  kind: (typeof accessKinds)[number],
  subject: string,
): Promise<void> {
  const [head] = await tx
    .select({ sequence: auditEvents.sequence, hash: auditEvents.hash })
    .from(auditEvents)
    .where(eq(auditEvents.organisationId, member.organisationId))
    .orderBy(desc(auditEvents.sequence))
    .limit(1)
  await tx.insert(accessEvents).values({
    organisationId: member.organisationId,
    id: newId(),
    kind,
    subject,
    chainSequence: head?.sequence ?? 0,
    chainHash: head ? Buffer.from(head.hash).toString('hex') : '',
    by: member.userId,
  })
}
