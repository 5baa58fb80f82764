import { asc, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { channelPolicies, cookieStatements, type organisations } from '@/db/schema'
import {
  type OrganisationContent,
  type OrganisationDetails,
  organisationContent,
  organisationDetails,
} from '@/server/domain/register/organisation'

type OrganisationRow = typeof organisations.$inferSelect

const fields = organisationDetails.keyof().options

/** What an organisation says of itself, out of its row. */
export function detailsOf(row: OrganisationRow): OrganisationDetails {
  return organisationDetails.parse(Object.fromEntries(fields.map((field) => [field, row[field]])))
}

/** The whole document of an organisation, with its cookie statements and policies. */
export async function contentOf(tx: Transaction, row: OrganisationRow): Promise<OrganisationContent> {
  const [statements, policies] = await Promise.all([
    tx
      .select()
      .from(cookieStatements)
      .where(eq(cookieStatements.organisationId, row.id))
      .orderBy(asc(cookieStatements.position)),
    tx
      .select()
      .from(channelPolicies)
      .where(eq(channelPolicies.organisationId, row.id))
      .orderBy(asc(channelPolicies.position)),
  ])
  return organisationContent.parse({ ...detailsOf(row), cookieStatements: statements, channelPolicies: policies })
}
