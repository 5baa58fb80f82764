import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { organisations } from '@/db/schema'
import { approvalRefusal } from '@/server/domain/permissions'
import type { Activity } from '@/server/domain/register/activity'
import { ForbiddenError, invalid } from '../errors'
import { oneActivity } from '../findings/among'
import { judgeAmong } from '../findings/judged'
import type { Member } from '../member'
import { waitForWriters } from '../wait-for-writers'

/** Whether the organisation wants approval by somebody else than who submitted. */
export async function wantsAnother(tx: Transaction, member: Member): Promise<boolean> {
  const [row] = await tx
    .select({ byAnother: organisations.approvalByAnother })
    .from(organisations)
    .where(eq(organisations.id, member.organisationId))
  return row?.byAnother ?? false
}

/**
 * Refuses an approval as long as blocking findings or questions of the activity are neither solved nor accepted, on a
 * day (YYYY-MM-DD). Throws ForbiddenError when somebody else has to approve, InvalidError for what still stops it.
 */
export async function demandApprovable(
  tx: Transaction,
  member: Member,
  activity: Activity,
  day: string,
): Promise<void> {
  // what a colleague is saving counts too: a finding that it leaves would otherwise come before the approval
  await waitForWriters(tx, member)
  const reason = approvalRefusal(member, activity, await wantsAnother(tx, member))
  if (reason) throw new ForbiddenError(reason)
  const { findings } = await judgeAmong(tx, member, day, oneActivity(activity.id))
  if (findings.some(({ stops }) => stops)) throw invalid('status', 'stopped_by_findings')
}
