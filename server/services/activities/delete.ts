import { and, eq } from 'drizzle-orm'
import { activities } from '@/db/schema'
import { hasBeenActive } from '@/server/domain/register/ground-changes'
import { forgetAdvice } from '../advice/forget'
import { forgetAssessments } from '../assessments/forget'
import { removeEngagementsOf } from '../engagements/delete'
import { ConflictError, invalid } from '../errors'
import { demand, type Member, writing } from '../member'
import { keepVersion } from '../versions'
import { loadActivity } from './load'

/**
 * Deletes a draft that was never in use; anything else is archived instead. The histories of the draft and of its
 * parties are closed with a tombstone. Throws NotFoundError, ForbiddenError, InvalidError or ConflictError.
 */
export function deleteActivity(member: Member, { id, version }: { id: string; version: number }): Promise<void> {
  return writing(member, 'activity.delete', 'activity:delete', async (tx) => {
    const present = await loadActivity(tx, member, id)
    demand(member, 'activity.delete', present)
    if (present.version !== version) throw new ConflictError(present.version)
    if (hasBeenActive(present)) throw invalid('status', 'was_active_archive_instead')
    await forgetAssessments(tx, member, { activityId: id })
    await forgetAdvice(tx, member, present)
    await removeEngagementsOf(tx, member, id)
    const gone = await tx
      .delete(activities)
      .where(
        and(
          eq(activities.organisationId, member.organisationId),
          eq(activities.id, id),
          eq(activities.version, version),
        ),
      )
      .returning({ id: activities.id })
    if (gone.length === 0) throw new ConflictError(present.version)
    const tombstone = { version: version + 1, label: present.name, action: 'activity:delete', document: null }
    await keepVersion(tx, member, { type: 'activity', id, ...tombstone })
  })
}
