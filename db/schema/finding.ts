import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { assessmentKinds } from '../../server/domain/assessments/kinds'
import { decisionKinds } from '../../server/domain/findings/decision-kinds'
import { ofActivity } from './activity'
import { moment, oneOf, prose, savedAt, tenantKey, tenantPolicy } from './columns'
import { memberships } from './identity'
import { organisations } from './organisation'

const ofOrganisation = (name: string, t: { organisationId: AnyPgColumn }) =>
  foreignKey({ name, columns: [t.organisationId], foreignColumns: [organisations.id] })

/** What was decided about one finding: who solves it by when, or why it is accepted and until when. Findings are computed. */
export const decisions = pgTable(
  'decisions',
  {
    ...tenantKey(),
    version: integer().notNull().default(1),
    rule: text().notNull(),
    subjectType: text().notNull(),
    /** the id of the record, or the kind of touchpoint of a line of the inventory */
    subjectId: text().notNull(),
    activityId: uuid(),
    assigneeId: uuid(),
    dueOn: date({ mode: 'string' }),
    kind: text({ enum: [...decisionKinds] }),
    reason: prose(),
    decidedBy: uuid(),
    decidedOn: date({ mode: 'string' }),
    expiresOn: date({ mode: 'string' }),
    dpoAdvice: prose(),
    dpoFollowed: boolean(),
    fingerprint: prose(),
    updatedAt: savedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    unique('decisions_finding').on(t.organisationId, t.rule, t.subjectType, t.subjectId),
    ofOrganisation('decisions_organisation', t),
    ofActivity('decisions_activity', t),
    foreignKey({
      name: 'decisions_assignee',
      columns: [t.organisationId, t.assigneeId],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    index('decisions_of_activity').on(t.organisationId, t.activityId),
    index('decisions_of_assignee').on(t.organisationId, t.assigneeId),
    oneOf('decisions_kind', t.kind, decisionKinds),
    check(
      'decisions_whole',
      sql`kind is null or (reason <> '' and decided_by is not null and decided_on is not null and expires_on is not null)`,
    ),
    tenantPolicy(),
  ],
)

/** A guided assessment about something of the register; `content` holds the answers by item. */
export const assessments = pgTable(
  'assessments',
  {
    ...tenantKey(),
    version: integer().notNull().default(1),
    kind: text({ enum: [...assessmentKinds] }).notNull(),
    subjectType: text().notNull(),
    subjectId: uuid().notNull(),
    activityId: uuid(),
    content: jsonb().$type<Record<string, unknown>>().notNull(),
    signedBy: uuid(),
    signedAt: moment(),
    createdAt: savedAt(),
    updatedAt: savedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    unique('assessments_subject').on(t.organisationId, t.kind, t.subjectType, t.subjectId),
    ofOrganisation('assessments_organisation', t),
    ofActivity('assessments_activity', t),
    index('assessments_of_activity').on(t.organisationId, t.activityId),
    oneOf('assessments_kind', t.kind, assessmentKinds),
    tenantPolicy(),
  ],
)

/** How many findings there were at the end of a day, for the trend. */
export const findingCounts = pgTable(
  'finding_counts',
  {
    ...tenantKey(),
    day: date({ mode: 'string' }).notNull(),
    blocking: integer().notNull(),
    warning: integer().notNull(),
    advice: integer().notNull(),
    open: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    unique('finding_counts_day').on(t.organisationId, t.day),
    ofOrganisation('finding_counts_organisation', t),
    tenantPolicy(),
  ],
)
