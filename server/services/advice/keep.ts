import type { PgInsertValue } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import { advices } from '@/db/schema'
import { NotFoundError } from '../errors'
import { newId } from '../ids'
import type { Member } from '../member'
import { keepVersion } from '../versions'

type AdviceRow = typeof advices.$inferSelect
type NewAdvice = Omit<PgInsertValue<typeof advices>, 'organisationId' | 'id' | 'activityId'>

/** Puts a question or an advice on record at its activity. Returns its id. */
export async function insertAdvice(
  tx: Transaction,
  member: Member,
  activity: { id: string; name: string },
  given: NewAdvice,
  action: string,
): Promise<string> {
  const { organisationId } = member
  const [saved] = await tx
    .insert(advices)
    .values({ ...given, organisationId, id: newId(), activityId: activity.id })
    .returning()
  if (!saved) throw new NotFoundError()
  await keepAdvice(tx, member, saved, activity.name, action)
  return saved.id
}

/** Keeps a question or an advice as it is after a save, under the name of its activity. */
export function keepAdvice(tx: Transaction, member: Member, row: AdviceRow, label: string, action: string) {
  const { organisationId, id, version, ...document } = row
  return keepVersion(tx, member, { type: 'advice', id, version, label, action, document })
}
