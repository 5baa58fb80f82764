import type { organisations } from '@/db/schema'
import { type OrganisationContent, organisationContent } from '@/server/domain/register/organisation'

const fields = organisationContent.keyof().options

/** The document of an organisation out of its row. */
export function contentOf(row: typeof organisations.$inferSelect): OrganisationContent {
  return organisationContent.parse(Object.fromEntries(fields.map((field) => [field, row[field]])))
}
