import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  customType,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { listNames } from '../../server/domain/register/list-entry'
import { activityStatusKeys } from '../../server/domain/vocabulary/activity-status'
import { art9GroundKeys } from '../../server/domain/vocabulary/art9-grounds'
import { art14ExceptionKeys } from '../../server/domain/vocabulary/art14-exceptions'
import { basicProcessKeys } from '../../server/domain/vocabulary/basic-process'
import { calledPersonsKeys } from '../../server/domain/vocabulary/called-persons'
import { channelKeys } from '../../server/domain/vocabulary/channels'
import { deviceExemptionKeys } from '../../server/domain/vocabulary/device-exemptions'
import { deviceOwnershipKeys } from '../../server/domain/vocabulary/device-ownership'
import { legalGroundKeys } from '../../server/domain/vocabulary/legal-grounds'
import { occurrenceKeys } from '../../server/domain/vocabulary/occurrence'
import { ownRoleKeys } from '../../server/domain/vocabulary/own-roles'
import { profileTypeKeys } from '../../server/domain/vocabulary/profile-types'
import { moment, oneOf, prose, savedAt, tenantKey, tenantPolicy, tri } from './columns'
import { memberships } from './identity'
import { listEntries, organisations } from './organisation'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** A processing activity: Art. 30(1) and (2) AVG. `kind` is a touchpoint, or null for another process. */
export const activities = pgTable(
  'activities',
  {
    ...tenantKey(),
    number: integer().notNull(),
    version: integer().notNull().default(1),
    kind: text(),
    name: text().notNull(),
    basicProcess: text({ enum: basicProcessKeys }).notNull().default('none'),
    ownRole: text({ enum: ownRoleKeys }).notNull().default('controller'),
    status: text({ enum: activityStatusKeys }).notNull().default('concept'),
    statusSince: savedAt(),
    submittedBy: uuid(),
    /** Why it was given back to its owner; empty once it is submitted again. */
    returnRemark: prose(),
    approvedBy: uuid(),
    approvedAt: moment(),
    ownerId: uuid(),
    department: prose(),
    description: prose(),
    startDate: date({ mode: 'string' }),
    endDate: date({ mode: 'string' }),
    reviewDue: date({ mode: 'string' }),
    occasional: tri(),
    deviceOwnership: text({ enum: deviceOwnershipKeys }),
    profileType: text({ enum: profileTypeKeys }),
    storedByUs: tri(),
    storedByVendor: tri(),
    noRecipientsConfirmed: boolean().notNull().default(false),
    transferOutsideEea: tri(),
    noPeriodReason: prose(),
    noMeasuresReason: prose(),
    proportionality: prose(),
    safeguardStatement: prose(),
    information: prose(),
    informationLocation: prose(),
    statementVersion: prose(),
    art14Exception: text({ enum: ['none', ...art14ExceptionKeys] }),
    art14Reason: prose(),
    /** Where an imported row came from; the same row is not made twice. */
    importKey: text(),
    createdBy: uuid(),
    createdAt: savedAt(),
    updatedAt: savedAt(),
    searchText: prose(),
    search: tsvector().generatedAlwaysAs(sql`to_tsvector('dutch', search_text)`),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    unique('activities_number').on(t.organisationId, t.number),
    unique('activities_import_key').on(t.organisationId, t.importKey),
    foreignKey({ name: 'activities_organisation', columns: [t.organisationId], foreignColumns: [organisations.id] }),
    foreignKey({
      name: 'activities_owner',
      columns: [t.organisationId, t.ownerId],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    index('activities_of_owner').on(t.organisationId, t.ownerId),
    index('activities_of_status').on(t.organisationId, t.status),
    oneOf('activities_status', t.status, activityStatusKeys),
    oneOf('activities_own_role', t.ownRole, ownRoleKeys),
    oneOf('activities_basic_process', t.basicProcess, basicProcessKeys),
    tenantPolicy(),
  ],
)

/** What every part of an activity has: its place, and whether a template proposed it. */
export const childKey = () => ({
  ...tenantKey(),
  activityId: uuid().notNull(),
  position: integer().notNull(),
  proposed: boolean().notNull().default(false),
})

export const purposes = pgTable(
  'purposes',
  {
    ...childKey(),
    text: text().notNull(),
    templatePurpose: text(),
    marketing: boolean(),
    channel: text({ enum: channelKeys }),
    calledPersons: text({ enum: calledPersonsKeys }),
    ground: text({ enum: legalGroundKeys }),
    groundReason: prose(),
    statute: prose(),
    inPrivacyStatement: tri(),
    deviceAccess: tri(),
    deviceExemption: text({ enum: deviceExemptionKeys }),
    art9Ground: text({ enum: art9GroundKeys }),
    art10Ground: prose(),
    bsnProvision: prose(),
    /** the day on which its words or channel last changed in use */
    changedOn: date({ mode: 'string' }),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    ofActivity('purposes_activity', t),
    index('purposes_of_activity').on(t.organisationId, t.activityId),
    oneOf('purposes_ground', t.ground, legalGroundKeys),
    tenantPolicy(),
  ],
)

/** Which ground of a purpose in use became which, when and why: Art. 5(1)(a) AVG. */
export const groundChanges = pgTable(
  'ground_changes',
  {
    ...childKey(),
    purposeId: uuid().notNull(),
    changedOn: date({ mode: 'string' }).notNull(),
    fromGround: text({ enum: legalGroundKeys }).notNull(),
    toGround: text({ enum: legalGroundKeys }),
    reason: prose(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    ofActivity('ground_changes_activity', t),
    index('ground_changes_of_activity').on(t.organisationId, t.activityId),
    foreignKey({
      name: 'ground_changes_purpose',
      columns: [t.organisationId, t.purposeId],
      foreignColumns: [purposes.organisationId, purposes.id],
    }).onDelete('cascade'),
    index('ground_changes_of_purpose').on(t.organisationId, t.purposeId),
    tenantPolicy(),
  ],
)

/** Which entries of the organisation's lists an activity uses; the list is part of the key, so a measure stays a measure. */
export const activityEntries = pgTable(
  'activity_entries',
  {
    ...childKey(),
    entryId: uuid().notNull(),
    list: text({ enum: [...listNames] }).notNull(),
    note: prose(),
    location: prose(),
    country: text(),
    findMethod: prose(),
    checkedOn: date({ mode: 'string' }),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    unique('activity_entries_once').on(t.organisationId, t.activityId, t.entryId),
    ofActivity('activity_entries_activity', t),
    foreignKey({
      name: 'activity_entries_entry',
      columns: [t.organisationId, t.entryId, t.list],
      foreignColumns: [listEntries.organisationId, listEntries.id, listEntries.list],
    }),
    index('activity_entries_of_entry').on(t.organisationId, t.entryId, t.list),
    tenantPolicy(),
  ],
)

export const dataLines = pgTable(
  'data_lines',
  {
    ...childKey(),
    categoryId: uuid().notNull(),
    occurrence: text({ enum: occurrenceKeys }).notNull(),
    necessary: tri(),
    necessityReason: prose(),
    sourceId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    ofActivity('data_lines_activity', t),
    index('data_lines_of_activity').on(t.organisationId, t.activityId),
    foreignKey({
      name: 'data_lines_category',
      columns: [t.organisationId, t.categoryId],
      foreignColumns: [listEntries.organisationId, listEntries.id],
    }),
    foreignKey({
      name: 'data_lines_source',
      columns: [t.organisationId, t.sourceId],
      foreignColumns: [listEntries.organisationId, listEntries.id],
    }),
    index('data_lines_of_category').on(t.organisationId, t.categoryId),
    index('data_lines_of_source').on(t.organisationId, t.sourceId),
    oneOf('data_lines_occurrence', t.occurrence, occurrenceKeys),
    tenantPolicy(),
  ],
)

export const controllersServed = pgTable(
  'controllers_served',
  { ...childKey(), name: text().notNull(), contact: prose(), processing: prose() },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    ofActivity('controllers_served_activity', t),
    index('controllers_served_of_activity').on(t.organisationId, t.activityId),
    tenantPolicy(),
  ],
)

/** What came in without a field of its own (`extra`), or was not understood (`unsorted`): never dropped, never guessed. */
export const looseValues = pgTable(
  'loose_values',
  { ...childKey(), kind: text({ enum: ['unsorted', 'extra'] }).notNull(), label: text().notNull(), value: prose() },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    ofActivity('loose_values_activity', t),
    index('loose_values_of_activity').on(t.organisationId, t.activityId),
    oneOf('loose_values_kind', t.kind, ['unsorted', 'extra']),
    tenantPolicy(),
  ],
)

/** The part goes when its activity goes. */
export function ofActivity(name: string, t: { organisationId: AnyPgColumn; activityId: AnyPgColumn }) {
  return foreignKey({
    name,
    columns: [t.organisationId, t.activityId],
    foreignColumns: [activities.organisationId, activities.id],
  }).onDelete('cascade')
}
