import { z } from 'zod'
import { touchpointKinds } from '../touchpoints'
import { telemarketingExemptionKeys } from '../vocabulary/telemarketing-exemption'
import { country, day, emailAddress, id, line, prose, requiredLine, triState, webAddress } from './values'

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

/** A version of the cookie statement: the day it was published and where it can be found (art. 11.7a lid 1 Tw). */
export const cookieStatement = z.object({ id, publishedOn: day, location: requiredLine })

/** The policy for one kind of touchpoint: the day it was agreed and where it can be found (Art. 24(2) AVG). */
export const channelPolicy = z.object({ id, kind: z.enum(touchpointKinds), agreedOn: day, location: requiredLine })

/** Controller details of Art. 30(1)(a) AVG: the organisation, its representative and its FG. */
export const organisationDetails = z.object({
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

/** The details with the documents that rules ask for by their day. */
export const organisationContent = organisationDetails.extend({
  cookieStatements: z.array(cookieStatement).max(100),
  channelPolicies: z.array(channelPolicy).max(200),
})

export type CookieStatement = z.infer<typeof cookieStatement>
export type ChannelPolicy = z.infer<typeof channelPolicy>
export type OrganisationDetails = z.infer<typeof organisationDetails>
export type OrganisationContent = z.infer<typeof organisationContent>
export type Organisation = OrganisationContent & { id: string; slug: string; version: number; updatedAt: Date }
