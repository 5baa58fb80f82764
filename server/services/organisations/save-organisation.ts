import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { channelPolicies, cookieStatements, organisations } from '@/db/schema'
import { type ChannelPolicy, type CookieStatement, organisationContent } from '@/server/domain/register/organisation'
import { version } from '@/server/domain/register/values'
import { ConflictError } from '../errors'
import { type Member, writing } from '../member'
import { syncParts } from '../parts'
import { keepVersion } from '../versions'
import { contentOf } from './content'
import { selectOrganisation } from './read-organisation'

/** The details of the controller as they are saved, with the version the edit started from. */
export const saveOrganisationInput = z.object({ content: organisationContent, version })
export type SaveOrganisationInput = z.infer<typeof saveOrganisationInput>

const action = 'organisation:save'

/**
 * Saves the details of the controller. Returns the new version. Throws ForbiddenError, and ConflictError when somebody
 * saved since `version`.
 */
export function saveOrganisation(
  member: Member,
  { content, version }: SaveOrganisationInput,
): Promise<{ version: number }> {
  return writing(member, 'organisation.edit', action, async (tx) => {
    const { cookieStatements: statements, channelPolicies: policies, ...details } = content
    const [row] = await tx
      .update(organisations)
      .set({ ...details, version: version + 1, updatedAt: sql`now()` })
      .where(and(eq(organisations.id, member.organisationId), eq(organisations.version, version)))
      .returning()
    if (!row) throw new ConflictError((await selectOrganisation(tx, member)).version)
    await storeDocuments(tx, row.id, statements, policies)
    const document = await contentOf(tx, row)
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

async function storeDocuments(
  tx: Transaction,
  organisationId: string,
  statements: readonly CookieStatement[],
  policies: readonly ChannelPolicy[],
) {
  const placed = <T extends object>(rows: readonly T[]) =>
    rows.map((row, position) => ({ ...row, organisationId, position }))
  await syncParts(tx, cookieStatements, eq(cookieStatements.organisationId, organisationId), placed(statements))
  await syncParts(tx, channelPolicies, eq(channelPolicies.organisationId, organisationId), placed(policies))
}
