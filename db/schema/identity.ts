import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
  index,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { roles } from '../../server/domain/permissions'
import { currentActor, currentOrganisation, moment, oneOf, prose, savedAt, tenantKey, tenantPolicy } from './columns'
import { organisations } from './organisation'

const beforeOrganisation = sql`${currentOrganisation} is null`

/** A person. Password hashes are out of reach of the tenant role (column grants in protect.sql). */
export const users = pgTable(
  'users',
  {
    id: uuid().primaryKey(),
    email: text().notNull(),
    name: text().notNull(),
    passwordHash: text().notNull(),
    createdAt: savedAt(),
  },
  (t) => [
    uniqueIndex('users_email_unique').on(sql`lower(${t.email})`),
    pgPolicy('known', {
      for: 'select',
      to: 'public',
      using: sql`id = ${currentActor} or id in (select m.user_id from memberships m)`,
    }),
    pgPolicy('auth', { for: 'all', to: 'public', using: sql`pg_has_role(current_user, 'raakvlak_auth', 'USAGE')` }),
  ],
)

/** A sign-in that can be ended: the cookie holds its id, the row decides. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: savedAt(),
    lastSeenAt: savedAt(),
    userAgent: prose(),
    address: prose(),
  },
  (t) => [index('sessions_user').on(t.userId)],
)

/** Single use, one hour; only the hash is kept. */
export const passwordResets = pgTable(
  'password_resets',
  {
    tokenHash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: moment().notNull(),
    usedAt: moment(),
    createdAt: savedAt(),
  },
  (t) => [index('password_resets_user').on(t.userId)],
)

/** Failed sign-ins per account and address; the throttle counts them. */
export const signInFailures = pgTable(
  'sign_in_failures',
  { id: uuid().primaryKey(), account: text().notNull(), address: text().notNull(), at: savedAt() },
  (t) => [index('sign_in_failures_key').on(t.account, t.address, t.at)],
)

/** Who belongs to an organisation, as what, until when. A membership that ended stays, for the record. */
export const memberships = pgTable(
  'memberships',
  {
    ...tenantKey(),
    userId: uuid().notNull(),
    role: text({ enum: [...roles] }).notNull(),
    isDpo: boolean().notNull().default(false),
    endsOn: date({ mode: 'string' }),
    createdAt: savedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    unique('memberships_person').on(t.organisationId, t.userId),
    foreignKey({ name: 'memberships_organisation', columns: [t.organisationId], foreignColumns: [organisations.id] }),
    foreignKey({ name: 'memberships_user', columns: [t.userId], foreignColumns: [users.id] }),
    index('memberships_of_user').on(t.userId),
    oneOf('memberships_role', t.role, roles),
    tenantPolicy(),
    pgPolicy('own', { for: 'select', to: 'public', using: sql`${beforeOrganisation} and user_id = ${currentActor}` }),
  ],
)

/** Bound to an address, single use, seven days; only the hash of the token is kept. */
export const invitations = pgTable(
  'invitations',
  {
    ...tenantKey(),
    email: text().notNull(),
    role: text({ enum: [...roles] }).notNull(),
    isDpo: boolean().notNull().default(false),
    endsOn: date({ mode: 'string' }),
    tokenHash: text().notNull(),
    expiresAt: moment().notNull(),
    acceptedAt: moment(),
    withdrawnAt: moment(),
    invitedBy: uuid(),
    createdAt: savedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    unique('invitations_token').on(t.organisationId, t.tokenHash),
    foreignKey({ name: 'invitations_organisation', columns: [t.organisationId], foreignColumns: [organisations.id] }),
    oneOf('invitations_role', t.role, roles),
    tenantPolicy(),
  ],
)
