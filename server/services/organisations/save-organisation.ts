import { and, eq, sql } from 'drizzle-orm'
import { organisations } from '@/db/schema'
import type { OrganisationContent } from '@/server/domain/register/organisation'
import { ConflictError } from '../errors'
import { type Member, writing } from '../member'
import { keepVersion } from '../versions'
import { contentOf } from './content'
import { selectOrganisation } from './read-organisation'

const action = 'organisation:save'

/**
 * Saves the details of the controller. Returns the new version. Throws ForbiddenError, and ConflictError when somebody
 * saved since `version`.
 */
export function saveOrganisation(
  member: Member,
  { content, version }: { content: OrganisationContent; version: number },
): Promise<{ version: number }> {
  return writing(member, 'organisation.edit', action, async (tx) => {
    const [row] = await tx
      .update(organisations)
      .set({ ...content, version: version + 1, updatedAt: sql`now()` })
      .where(and(eq(organisations.id, member.organisationId), eq(organisations.version, version)))
      .returning()
    if (!row) throw new ConflictError((await selectOrganisation(tx, member)).version)
    const document = contentOf(row)
    await keepVersion(tx, member, {
      type: 'organisation',
      id: row.id,
      version: row.version,
      label: row.name,
      action,
      document,
    })
    return { version: row.version }
  })
}
