import { and, eq, sql } from 'drizzle-orm'
import { assessments } from '@/db/schema'
import { stillMissing } from '@/server/domain/assessments/unexplained'
import { ConflictError, InvalidError, NotFoundError } from '../errors'
import { demand, type Member, writing } from '../member'
import { today } from '../today'
import { factsBeside } from './facts-beside'
import { type AssessmentAt, findActivity } from './find-subject'
import { atSubject, keepAssessment, loadAssessment } from './load'

const label = 'assessment:sign'

/**
 * Signs an assessment of which everything needed is answered, and explained where it deviates from the answers. Who may
 * activate may sign; the FG advises and does not sign (Art. 38(6) AVG). Throws NotFoundError, ForbiddenError, ConflictError, or InvalidError `assessment_incomplete`.
 */
export function signAssessment(
  member: Member,
  input: AssessmentAt & { version: number },
): Promise<{ version: number }> {
  return writing(member, 'activity.activate', label, async (tx) => {
    const activity = await findActivity(tx, member, input)
    demand(member, 'activity.activate', activity)
    const present = await loadAssessment(tx, member, input)
    if (!present) throw new NotFoundError()
    if (present.version !== input.version) throw new ConflictError(present.version)
    const facts = await factsBeside(tx, member, activity.id, input)
    const missing = stillMissing(input.kind, present.content, facts, today())
    if (missing.length > 0) {
      throw new InvalidError(
        missing.map(({ item }) => ({ path: ['content', item.id], message: 'assessment_incomplete' })),
      )
    }
    const [saved] = await tx
      .update(assessments)
      .set({ signedBy: member.userId, signedAt: sql`now()`, version: sql`${assessments.version} + 1` })
      .where(and(atSubject(member, input), eq(assessments.version, input.version)))
      .returning()
    if (!saved) throw new ConflictError(present.version + 1)
    await keepAssessment(tx, member, saved, activity, label)
    return { version: saved.version }
  })
}
