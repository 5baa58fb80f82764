import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { categoryKinds, listNames } from '../../server/domain/register/list-entry'
import { touchpointKinds } from '../../server/domain/touchpoints/kinds'
import { telemarketingExemptionKeys } from '../../server/domain/vocabulary/telemarketing-exemption'
import { currentActor, currentOrganisation, oneOf, prose, savedAt, tenantKey, tenantPolicy, tri } from './columns'

/** The controller and its details: Art. 30(1)(a) AVG. */
export const organisations = pgTable(
  'organisations',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique('organisations_slug'),
    version: integer().notNull().default(1),
    name: text().notNull(),
    registrationNumber: prose(),
    address: prose(),
    country: text(),
    email: prose(),
    phone: prose(),
    website: prose(),
    establishedInEu: tri(),
    representativeName: prose(),
    representativeContact: prose(),
    dpoRequired: tri(),
    dpoAppointed: tri(),
    dpoName: prose(),
    dpoEmail: prose(),
    dpoPhone: prose(),
    employeeCount: integer(),
    art30Exemption: tri(),
    isPublicAuthority: tri(),
    telemarketingExemption: text({ enum: telemarketingExemptionKeys }),
    markets: text().array().notNull().default([]),
    breachProcedure: prose(),
    rightsProcedure: prose(),
    /** Who submits an activity is not who approves it. */
    approvalByAnother: boolean().notNull().default(false),
    createdAt: savedAt(),
    updatedAt: savedAt(),
  },
  () => [
    check('organisations_slug_shape', sql`slug ~ '^[a-z0-9]([a-z0-9-]{0,46}[a-z0-9])$'`),
    pgPolicy('tenant', {
      for: 'all',
      to: 'public',
      using: sql`id = ${currentOrganisation}`,
      withCheck: sql`id = ${currentOrganisation}`,
    }),
    pgPolicy('directory', {
      for: 'select',
      to: 'public',
      using: sql`pg_has_role(current_user, 'raakvlak_auth', 'USAGE')`,
    }),
    pgPolicy('own', {
      for: 'select',
      to: 'public',
      using: sql`${currentOrganisation} is null and id in (select m.organisation_id from memberships m where m.user_id = ${currentActor})`,
    }),
  ],
)

/** When which version of the cookie statement was published, and where it is: art. 11.7a lid 1 Tw. */
export const cookieStatements = pgTable(
  'cookie_statements',
  {
    ...tenantKey(),
    position: integer().notNull(),
    publishedOn: date({ mode: 'string' }).notNull(),
    location: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({
      name: 'cookie_statements_organisation',
      columns: [t.organisationId],
      foreignColumns: [organisations.id],
    }),
    tenantPolicy(),
  ],
)

/** The policies of the organisation per kind of touchpoint: Art. 24(2) AVG. */
export const channelPolicies = pgTable(
  'channel_policies',
  {
    ...tenantKey(),
    position: integer().notNull(),
    kind: text({ enum: touchpointKinds }).notNull(),
    agreedOn: date({ mode: 'string' }).notNull(),
    location: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({
      name: 'channel_policies_organisation',
      columns: [t.organisationId],
      foreignColumns: [organisations.id],
    }),
    tenantPolicy(),
  ],
)

/** Human numbers, without gaps: VA-0001 is the value of the counter `activity`. */
export const counters = pgTable(
  'counters',
  { organisationId: uuid().notNull(), name: text().notNull(), value: integer().notNull() },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.name] }),
    foreignKey({ name: 'counters_organisation', columns: [t.organisationId], foreignColumns: [organisations.id] }),
    tenantPolicy(),
  ],
)

/** The organisation's own lists: categories, subjects, sources, systems, measures, access roles, recipients. */
export const listEntries = pgTable(
  'list_entries',
  {
    ...tenantKey(),
    list: text({ enum: [...listNames] }).notNull(),
    key: text(),
    label: text().notNull(),
    categoryKind: text({ enum: [...categoryKinds] }),
    retired: boolean().notNull().default(false),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ name: 'list_entries_organisation', columns: [t.organisationId], foreignColumns: [organisations.id] }),
    unique('list_entries_list').on(t.organisationId, t.id, t.list),
    unique('list_entries_key').on(t.organisationId, t.list, t.key),
    uniqueIndex('list_entries_label').on(t.organisationId, t.list, sql`lower(${t.label})`),
    index('list_entries_of_organisation').on(t.organisationId),
    oneOf('list_entries_list_name', t.list, listNames),
    tenantPolicy(),
  ],
)
