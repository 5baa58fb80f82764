import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { listEntries } from '@/db/schema'
import { dpiaRegister } from '@/server/domain/assessments/register/dpia'
import type { EngagedParty, Register, RegisterFacts } from '@/server/domain/assessments/register/fact'
import { onboardingRegister } from '@/server/domain/assessments/register/parties'
import { confirmedOnly, entryIdsOf } from '../activities/document'
import { loadActivity } from '../activities/load'
import { anyOf } from '../any-of'
import type { Member } from '../member'
import type { AssessmentAt } from './find-subject'

type Known = Pick<Register, 'scale'> & { activityId: string; engagements: readonly EngagedParty[] }

/** What the register says today beside the sections of an assessment; nothing is copied into its answers. */
export async function readRegister(
  tx: Transaction,
  member: Member,
  { kind }: AssessmentAt,
  { activityId, engagements, scale }: Known,
): Promise<RegisterFacts> {
  if (kind === 'onboarding') return onboardingRegister(engagements)
  if (kind !== 'dpia') return {}
  const activity = confirmedOnly(await loadActivity(tx, member, activityId))
  const entries = await entriesOf(tx, member, entryIdsOf(activity))
  return dpiaRegister({ activity, engagements, entries, scale })
}

async function entriesOf(tx: Transaction, member: Member, ids: readonly string[]): Promise<Register['entries']> {
  if (ids.length === 0) return {}
  const { id, label, categoryKind } = listEntries
  const rows = await tx
    .select({ id, label, categoryKind })
    .from(listEntries)
    .where(and(eq(listEntries.organisationId, member.organisationId), anyOf(id, ids)))
  return Object.fromEntries(rows.map((row) => [row.id, row]))
}
