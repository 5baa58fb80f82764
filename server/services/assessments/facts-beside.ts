import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { answers } from '@/db/schema'
import type { AssessmentFacts, TransferFacts } from '@/server/domain/assessments/suggestion'
import type { Engagement } from '@/server/domain/register/engagement'
import { type AnswerKey, answerKeys } from '@/server/domain/vocabulary/answers'
import { loadEngagements } from '../engagements/load'
import type { Member } from '../member'
import type { AssessmentAt } from './find-subject'

/** What the outcome of an assessment also depends on: it stands elsewhere in the register. */
export async function factsBeside(
  tx: Transaction,
  member: Member,
  activityId: string,
  at: AssessmentAt,
): Promise<AssessmentFacts> {
  const [scale, engagements] = await Promise.all([
    readScale(tx, member, activityId),
    at.kind === 'transfer' ? loadEngagements(tx, member, { activityId: [activityId] }) : [],
  ])
  return { scale, transfer: transferFacts(engagements, at) }
}

/** Whether the activity is large-scale or systematic, as far as somebody answered that. */
export async function readScale(tx: Transaction, member: Member, activityId: string): Promise<AnswerKey | null> {
  const [row] = await tx
    .select({ value: answers.value })
    .from(answers)
    .where(
      and(
        eq(answers.organisationId, member.organisationId),
        eq(answers.subjectType, 'activity'),
        eq(answers.subjectId, activityId),
        eq(answers.question, 'Q-DPIA-SCALE'),
      ),
    )
  return answerKeys.find((key) => key === row?.value) ?? null
}

/** What the register says of the transfer that an assessment is about; null for one about something else. */
export function transferFacts(
  engagements: readonly Engagement[],
  { kind, subjectId }: AssessmentAt,
): TransferFacts | null {
  if (kind !== 'transfer') return null
  const found = engagements.flatMap(({ transfers }) => transfers).find(({ id }) => id === subjectId)
  if (!found) return null
  const { country, mechanism, scopeConfirmed, dpfListed, dpfActive, dpfCovers, sccVersion, sccModule } = found
  return { country, mechanism, scopeConfirmed, dpfListed, dpfActive, dpfCovers, sccVersion, sccModule }
}
