import type { Transaction } from '@/db/client'
import type { advices } from '@/db/schema'
import type { Member } from '../member'
import { keepVersion } from '../versions'

type AdviceRow = typeof advices.$inferSelect

/** Keeps a question or an advice as it is after a save, under the name of its activity. */
export function keepAdvice(tx: Transaction, member: Member, row: AdviceRow, label: string, action: string) {
  const { organisationId, id, version, ...document } = row
  return keepVersion(tx, member, { type: 'advice', id, version, label, action, document })
}
