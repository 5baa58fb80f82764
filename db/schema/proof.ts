import {
  bigint,
  boolean,
  customType,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { prose, savedAt, tenantKey, tenantPolicy } from './columns'
import { organisations } from './organisation'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** One event per changed row, chained by sha256; written by trigger only, never changed. */
export const auditEvents = pgTable(
  'audit_events',
  {
    organisationId: uuid().notNull(),
    sequence: bigint({ mode: 'number' }).notNull(),
    at: timestamp({ withTimezone: true, precision: 6 }).notNull(),
    actorId: uuid(),
    action: text().notNull(),
    tableName: text().notNull(),
    operation: text().notNull(),
    rowKey: text().notNull(),
    before: jsonb(),
    after: jsonb(),
    previousHash: bytea().notNull(),
    hash: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.sequence] }), tenantPolicy()],
)

export const recordTypes = [
  'organisation',
  'activity',
  'party',
  'engagement',
  'contract',
  'inventory_answer',
  'list_entry',
  'decision',
  'assessment',
  'advice',
] as const
export type RecordType = (typeof recordTypes)[number]

/** Each save of a record with its whole document: the register on any date. A deletion leaves a tombstone. */
export const recordVersions = pgTable(
  'record_versions',
  {
    organisationId: uuid().notNull(),
    recordType: text({ enum: [...recordTypes] }).notNull(),
    recordId: uuid().notNull(),
    version: integer().notNull(),
    label: prose(),
    action: text().notNull(),
    document: jsonb(),
    documentHash: text().notNull().default(''),
    deleted: boolean().notNull().default(false),
    savedBy: uuid(),
    savedAt: savedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.recordType, t.recordId, t.version] }),
    foreignKey({
      name: 'record_versions_organisation',
      columns: [t.organisationId],
      foreignColumns: [organisations.id],
    }),
    tenantPolicy(),
  ],
)

export const accessKinds = ['file_download', 'export', 'auditor_visit', 'reset_link'] as const

/** What was shown or taken along, to whom, with the head of the audit chain at that moment as an anchor. */
export const accessEvents = pgTable(
  'access_events',
  {
    ...tenantKey(),
    kind: text({ enum: [...accessKinds] }).notNull(),
    subject: prose(),
    chainSequence: bigint({ mode: 'number' }).notNull(),
    chainHash: text().notNull(),
    by: uuid(),
    at: savedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ name: 'access_events_organisation', columns: [t.organisationId], foreignColumns: [organisations.id] }),
    tenantPolicy(),
  ],
)

/** A register that was brought in: the same file brings nothing in twice. */
export const imports = pgTable(
  'imports',
  {
    ...tenantKey(),
    fileName: text().notNull(),
    sha256: text().notNull(),
    format: text().notNull(),
    rows: integer().notNull(),
    created: integer().notNull(),
    by: uuid(),
    at: savedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ name: 'imports_organisation', columns: [t.organisationId], foreignColumns: [organisations.id] }),
    tenantPolicy(),
  ],
)
