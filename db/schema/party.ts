import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { sccModules, transferKinds, transferMechanisms } from '../../server/domain/register/engagement'
import { engagementRoleKeys } from '../../server/domain/vocabulary/engagement-roles'
import { onboardingRoleKeys } from '../../server/domain/vocabulary/onboarding-roles'
import { providerModeKeys } from '../../server/domain/vocabulary/provider-modes'
import { activities } from './activity'
import { oneOf, prose, savedAt, tenantKey, tenantPolicy, tri } from './columns'
import { organisations } from './organisation'

/** One legal entity. */
export const parties = pgTable(
  'parties',
  {
    ...tenantKey(),
    version: integer().notNull().default(1),
    name: text().notNull(),
    registrationNumber: prose(),
    vatNumber: prose(),
    address: prose(),
    country: text(),
    contactPerson: prose(),
    email: prose(),
    phone: prose(),
    website: prose(),
    entityKey: text(),
    note: prose(),
    noSubProcessorsConfirmed: boolean().notNull().default(false),
    subProcessorsCheckedOn: date({ mode: 'string' }),
    createdAt: savedAt(),
    updatedAt: savedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ name: 'parties_organisation', columns: [t.organisationId], foreignColumns: [organisations.id] }),
    uniqueIndex('parties_name').on(t.organisationId, sql`lower(${t.name})`),
    uniqueIndex('parties_entity').on(t.organisationId, t.entityKey),
    tenantPolicy(),
  ],
)

export const subProcessors = pgTable(
  'sub_processors',
  {
    ...tenantKey(),
    partyId: uuid().notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    country: text(),
    service: prose(),
    authorised: tri(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({
      name: 'sub_processors_party',
      columns: [t.organisationId, t.partyId],
      foreignColumns: [parties.organisationId, parties.id],
    }).onDelete('cascade'),
    index('sub_processors_of_party').on(t.organisationId, t.partyId),
    tenantPolicy(),
  ],
)

/** A party with its product and role in one activity. */
export const engagements = pgTable(
  'engagements',
  {
    ...tenantKey(),
    version: integer().notNull().default(1),
    activityId: uuid().notNull(),
    partyId: uuid().notNull(),
    product: text().notNull(),
    vendorId: text(),
    role: text({ enum: engagementRoleKeys }).notNull().default('unknown'),
    roleReason: prose(),
    decidesPurpose: tri(),
    usesForItself: tri(),
    decidesTogether: tri(),
    onboardingRole: text({ enum: onboardingRoleKeys }),
    providerMode: text({ enum: providerModeKeys }),
    receivesData: tri(),
    storesData: tri(),
    ownPurposes: tri(),
    ownPurposesText: prose(),
    transferOutsideEea: tri(),
    createdAt: savedAt(),
    updatedAt: savedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({
      name: 'engagements_activity',
      columns: [t.organisationId, t.activityId],
      foreignColumns: [activities.organisationId, activities.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'engagements_party',
      columns: [t.organisationId, t.partyId],
      foreignColumns: [parties.organisationId, parties.id],
    }),
    uniqueIndex('engagements_once').on(t.organisationId, t.activityId, t.partyId, sql`lower(${t.product})`),
    index('engagements_of_party').on(t.organisationId, t.partyId),
    oneOf('engagements_role', t.role, engagementRoleKeys),
    tenantPolicy(),
  ],
)

export const transfers = pgTable(
  'transfers',
  {
    ...tenantKey(),
    engagementId: uuid().notNull(),
    position: integer().notNull(),
    country: text(),
    kind: text({ enum: [...transferKinds] }).notNull(),
    mechanism: text({ enum: [...transferMechanisms] }),
    safeguardDocument: prose(),
    scopeConfirmed: tri(),
    dpfListed: tri(),
    dpfActive: tri(),
    dpfCovers: tri(),
    dpfCheckedOn: date({ mode: 'string' }),
    sccVersion: date({ mode: 'string' }),
    sccModule: text({ enum: [...sccModules] }),
    derogationReason: prose(),
    derogationStructural: tri(),
    fallback: text({ enum: [...transferMechanisms] }),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({
      name: 'transfers_engagement',
      columns: [t.organisationId, t.engagementId],
      foreignColumns: [engagements.organisationId, engagements.id],
    }).onDelete('cascade'),
    index('transfers_of_engagement').on(t.organisationId, t.engagementId),
    oneOf('transfers_kind', t.kind, transferKinds),
    tenantPolicy(),
  ],
)
