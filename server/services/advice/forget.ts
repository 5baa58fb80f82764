import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { advices } from '@/db/schema'
import type { Member } from '../member'
import { keepVersions } from '../versions'

/** Takes away the questions and the advice on a draft that goes, each with a tombstone in its history. */
export async function forgetAdvice(tx: Transaction, member: Member, activity: { id: string; name: string }) {
  const removed = await tx
    .delete(advices)
    .where(and(eq(advices.organisationId, member.organisationId), eq(advices.activityId, activity.id)))
    .returning({ id: advices.id, version: advices.version })
  const tombstone = { type: 'advice' as const, label: activity.name, action: 'advice:delete', document: null }
  await keepVersions(
    tx,
    member,
    removed.map(({ id, version }) => ({ ...tombstone, id, version: version + 1 })),
  )
}
