import { z } from 'zod'
import { telemarketingExemptionKeys } from '../vocabulary/telemarketing-exemption'
import { country, emailAddress, line, prose, requiredLine, triState, webAddress } from './values'

/** First path segments of the site itself; no organisation may be called so. */
export const reservedSlugs = [
  'api',
  'docs',
  'sign-in',
  'sign-up',
  'sign-out',
  'set-up',
  'invitation',
  'reset',
  'account',
  'organisations',
  'admin',
  'static',
  'public',
  'assets',
  'favicon.ico',
  'icon.svg',
  'robots.txt',
  'new',
  'help',
  'about',
  'www',
] as const

/** The name of an organisation in the address bar. */
export const slug = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])$/, 'slug_shape')
  .refine((value) => !(reservedSlugs as readonly string[]).includes(value), 'slug_reserved')

const email = z.union([z.literal(''), emailAddress])

/** Controller details of Art. 30(1)(a) AVG: the organisation, its representative and its FG. */
export const organisationContent = z.object({
  name: requiredLine,
  registrationNumber: line,
  address: prose,
  country: country.nullable(),
  email,
  phone: line,
  website: z.union([z.literal(''), webAddress]),
  establishedInEu: triState.nullable(),
  representativeName: line,
  representativeContact: prose,
  dpoRequired: triState.nullable(),
  dpoAppointed: triState.nullable(),
  dpoName: line,
  dpoEmail: email,
  dpoPhone: line,
  employeeCount: z.int().min(0).max(10_000_000).nullable(),
  art30Exemption: triState.nullable(),
  isPublicAuthority: triState.nullable(),
  telemarketingExemption: z.enum(telemarketingExemptionKeys).nullable(),
  markets: z.array(country).max(50),
  breachProcedure: prose,
  rightsProcedure: prose,
  approvalByAnother: z.boolean(),
})
export type OrganisationContent = z.infer<typeof organisationContent>
export type Organisation = OrganisationContent & { id: string; slug: string; version: number; updatedAt: Date }
