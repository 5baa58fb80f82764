import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { Text } from '../../server/domain/text'
import { ofActivity } from './activity'
import { moment, prose, tenantKey, tenantPolicy } from './columns'
import { memberships } from './identity'

/** Advice on an activity, with or without a question before it: given, never an approval (Art. 38(6) and 39 AVG). */
export const advices = pgTable(
  'advices',
  {
    ...tenantKey(),
    version: integer().notNull().default(1),
    activityId: uuid().notNull(),
    /** '' when the FG advised without being asked */
    question: prose(),
    askedBy: uuid(),
    askedAt: moment(),
    /** who outside the organisation is asked; null for the FG */
    adviser: text(),
    /** the finding that the question is about, and what it said when the question was put */
    rule: text(),
    subjectType: text(),
    subjectId: text(),
    finding: jsonb().$type<Text>(),
    withdrawnAt: moment(),
    /** the advice itself; '' as long as nobody gave it */
    text: prose(),
    /** the FG, or who wrote down what the adviser said */
    authorId: uuid(),
    /** when it was put on record */
    at: moment(),
    /** the day on which an adviser gave it */
    givenOn: date({ mode: 'string' }),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    ofActivity('advices_activity', t),
    foreignKey({
      name: 'advices_author',
      columns: [t.organisationId, t.authorId],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    foreignKey({
      name: 'advices_asker',
      columns: [t.organisationId, t.askedBy],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    index('advices_of_activity').on(t.organisationId, t.activityId),
    index('advices_of_author').on(t.organisationId, t.authorId),
    index('advices_of_asker').on(t.organisationId, t.askedBy),
    check('advices_asked', sql`question = '' or asked_at is not null`),
    check(
      'advices_given',
      sql`case when text = '' then question <> '' and at is null
        else at is not null and withdrawn_at is null and (adviser is null or given_on is not null) end`,
    ),
    tenantPolicy(),
  ],
)
