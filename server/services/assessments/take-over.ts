import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { activities } from '@/db/schema'
import type { Content } from '@/server/domain/assessments/definition'
import {
  assessedProfile,
  assessedRole,
  differenceWith,
  type TakeOverKind,
  takeOverKinds,
} from '@/server/domain/assessments/take-over'
import { type Action, refusal } from '@/server/domain/permissions'
import type { Engagement } from '@/server/domain/register/engagement'
import { id, version } from '@/server/domain/register/values'
import { changeActivity } from '../activities/save'
import { changeEngagement } from '../engagements/save'
import { ConflictError, invalid, NotFoundError } from '../errors'
import { demand, type Member, writing } from '../member'
import { today } from '../today'
import { type AssessmentAt, type FoundActivity, findActivity } from './find-subject'
import { loadAssessment } from './load'

/** Which assessment, in the version that was read, and the version of the record it goes into. */
export const takeOverInput = z.object({ kind: z.enum(takeOverKinds), subjectId: id, version, recordVersion: version })
type TakeOverInput = z.infer<typeof takeOverInput>

const actionOf: Record<TakeOverKind, Action> = { profile: 'activity.edit', role: 'engagement.edit' }

/**
 * Puts the outcome of a finished assessment in the register: the kind of profile of the activity, or the role of the
 * party. Throws NotFoundError, ForbiddenError, InvalidError `nothing_to_take_over`, or ConflictError when the
 * assessment or the record was saved meanwhile.
 */
export function takeOver(member: Member, input: TakeOverInput): Promise<{ version: number }> {
  const action = actionOf[input.kind]
  return writing(member, action, 'assessment:takeover', async (tx) => {
    const activity = await findActivity(tx, member, input)
    demand(member, action, activity)
    const assessment = await loadAssessment(tx, member, input)
    if (!assessment) throw new NotFoundError()
    if (assessment.version !== input.version) throw new ConflictError(assessment.version)
    const at = { id: input.subjectId, version: input.recordVersion }
    const saved =
      input.kind === 'profile'
        ? await takeProfile(tx, member, at, assessment.content)
        : await takeRole(tx, member, at, assessment.content)
    return { version: saved.version }
  })
}

type At = { id: string; version: number }

function takeProfile(tx: Transaction, member: Member, at: At, content: Content) {
  const profileType = assessedProfile(content, today())
  if (!profileType) throw invalid('kind', 'nothing_to_take_over')
  return changeActivity(tx, member, at, 'activity:takeover', async () => ({ profileType }))
}

function takeRole(tx: Transaction, member: Member, at: At, content: Content) {
  const assessed = assessedRole(content, today())
  if (!assessed) throw invalid('kind', 'nothing_to_take_over')
  const { role, reason } = assessed
  return changeEngagement(tx, member, at, 'engagement:takeover', (present) => ({
    ...present,
    role,
    roleReason: present.roleReason || reason,
  }))
}

/** What the register could take over from an assessment, and why this person may not; null when both say the same. */
export async function readTakeOver(
  tx: Transaction,
  member: Member,
  { kind, subjectId }: AssessmentAt,
  { content, activity, engagements }: { content: Content; activity: FoundActivity; engagements: readonly Engagement[] },
) {
  const into = takeOverKinds.find((one) => one === kind)
  if (!into) return null
  const record =
    into === 'profile'
      ? await findProfile(tx, member, subjectId)
      : engagements.find((engagement) => engagement.id === subjectId)
  if (!record) return null
  const difference = differenceWith(into, content, 'role' in record ? record.role : record.profileType, today())
  const refused = refusal(member, actionOf[into], activity)
  return difference && { ...difference, kind: into, recordVersion: record.version, refusal: refused }
}

async function findProfile(tx: Transaction, { organisationId }: Member, id: string) {
  const [row] = await tx
    .select({ version: activities.version, profileType: activities.profileType })
    .from(activities)
    .where(and(eq(activities.organisationId, organisationId), eq(activities.id, id)))
  return row
}
