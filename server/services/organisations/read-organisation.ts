import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { organisations } from '@/db/schema'
import type { Organisation } from '@/server/domain/register/organisation'
import { NotFoundError } from '../errors'
import { type Member, reading } from '../member'
import { contentOf } from './content'

/** The controller of the register with its details (Art. 30(1)(a) AVG). */
export function readOrganisation(member: Member): Promise<Organisation> {
  return reading(member, (tx) => selectOrganisation(tx, member))
}

/** The same inside a transaction. Throws NotFoundError. */
export async function selectOrganisation(tx: Transaction, member: Member): Promise<Organisation> {
  const [row] = await tx.select().from(organisations).where(eq(organisations.id, member.organisationId))
  if (!row) throw new NotFoundError()
  return { ...(await contentOf(tx, row)), id: row.id, slug: row.slug, version: row.version, updatedAt: row.updatedAt }
}
