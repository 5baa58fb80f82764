import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { assessments } from '@/db/schema'
import { replaceSection, sectionSchema, withoutBlanks } from '@/server/domain/assessments/content'
import { definitions } from '@/server/domain/assessments/definitions'
import { assessmentKinds } from '@/server/domain/assessments/kinds'
import { id, version } from '@/server/domain/register/values'
import { ConflictError, InvalidError, invalid } from '../errors'
import { newId } from '../ids'
import { demand, type Member, writing } from '../member'
import { findActivity } from './find-subject'
import { type AssessmentRow, atSubject, keepAssessment, loadAssessment } from './load'

/** Which assessment: its kind and the id of what it is about. */
export const assessmentAt = z.object({ kind: z.enum(assessmentKinds), subjectId: id })

/** The answers to one section, with the version the edit started from; 0 for an assessment nobody began. */
export const saveAssessmentInput = assessmentAt.extend({
  section: z.string().max(60),
  version,
  content: z.record(z.string().max(100), z.unknown()),
})
export type SaveAssessmentInput = z.infer<typeof saveAssessmentInput>

const label = 'assessment:save'

/**
 * Saves one section; other sections stay as they are, and a signature is taken back. Asks the permission to edit the
 * activity. Throws NotFoundError, ForbiddenError, InvalidError (`content.<item>`), or ConflictError.
 */
export function saveAssessment(member: Member, input: SaveAssessmentInput): Promise<{ version: number }> {
  return writing(member, 'activity.edit', label, async (tx) => {
    const activity = await findActivity(tx, member, input)
    demand(member, 'activity.edit', activity)
    const given = check(input)
    const present = await loadAssessment(tx, member, input)
    if (input.version !== (present?.version ?? 0)) throw new ConflictError(present?.version ?? 0)
    const content = replaceSection(definitions[input.kind], input.section, present?.content ?? {}, given)
    const saved = present
      ? await change(tx, member, input, content)
      : await begin(tx, member, input, { activityId: activity.id, content })
    await keepAssessment(tx, member, saved, activity, present ? label : 'assessment:create')
    return { version: saved.version }
  })
}

function check({ kind, section, content }: SaveAssessmentInput): Record<string, unknown> {
  const schema = sectionSchema(definitions[kind], section)
  if (!schema) throw invalid('section', 'unknown_section')
  const { success, data, error } = schema.safeParse(withoutBlanks(content))
  if (success) return data
  throw new InvalidError(
    error.issues.map(({ path, message, code }) => ({ path: ['content', ...path.map(String)], message, code })),
  )
}

async function begin(
  tx: Transaction,
  member: Member,
  { kind, subjectId }: SaveAssessmentInput,
  rest: Pick<AssessmentRow, 'activityId' | 'content'>,
): Promise<AssessmentRow> {
  const { organisationId } = member
  const subjectType = definitions[kind].subject
  const [saved] = await tx
    .insert(assessments)
    .values({ organisationId, id: newId(), kind, subjectType, subjectId, ...rest })
    .onConflictDoNothing()
    .returning()
  if (saved) return saved
  throw new ConflictError((await loadAssessment(tx, member, { kind, subjectId }))?.version ?? 0)
}

async function change(
  tx: Transaction,
  member: Member,
  input: SaveAssessmentInput,
  content: Record<string, unknown>,
): Promise<AssessmentRow> {
  const [saved] = await tx
    .update(assessments)
    .set({ content, signedBy: null, signedAt: null, version: sql`${assessments.version} + 1`, updatedAt: sql`now()` })
    .where(and(atSubject(member, input), eq(assessments.version, input.version)))
    .returning()
  if (saved) return saved
  throw new ConflictError((await loadAssessment(tx, member, input))?.version ?? 0)
}
