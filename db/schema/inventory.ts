import { date, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { answerSubjects } from '../../server/domain/register/answer'
import { triStates } from '../../server/domain/register/values'
import { activities } from './activity'
import { oneOf, prose, savedAt, tenantKey, tenantPolicy } from './columns'
import { memberships } from './identity'
import { organisations } from './organisation'

/** Per kind of touchpoint: is it in use, who says so, who finds out and when. */
export const inventoryAnswers = pgTable(
  'inventory_answers',
  {
    ...tenantKey(),
    kind: text().notNull(),
    answer: text({ enum: [...triStates] }).notNull(),
    note: prose(),
    ownerId: uuid(),
    dueOn: date({ mode: 'string' }),
    answeredBy: uuid(),
    answeredAt: savedAt(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    unique('inventory_answers_kind').on(t.organisationId, t.kind),
    foreignKey({
      name: 'inventory_answers_organisation',
      columns: [t.organisationId],
      foreignColumns: [organisations.id],
    }),
    foreignKey({
      name: 'inventory_answers_owner',
      columns: [t.organisationId, t.ownerId],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    index('inventory_answers_of_owner').on(t.organisationId, t.ownerId),
    oneOf('inventory_answers_answer', t.answer, triStates),
    tenantPolicy(),
  ],
)

/** Answers to the questions of server/domain/questions, about any subject; with the activity they belong to, if any. */
export const answers = pgTable(
  'answers',
  {
    ...tenantKey(),
    activityId: uuid(),
    subjectType: text({ enum: [...answerSubjects] }).notNull(),
    subjectId: uuid().notNull(),
    question: text().notNull(),
    item: prose(),
    value: text().notNull(),
    note: prose(),
    answeredBy: uuid(),
    answeredAt: savedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    unique('answers_question').on(t.organisationId, t.subjectType, t.subjectId, t.question, t.item),
    foreignKey({ name: 'answers_organisation', columns: [t.organisationId], foreignColumns: [organisations.id] }),
    foreignKey({
      name: 'answers_activity',
      columns: [t.organisationId, t.activityId],
      foreignColumns: [activities.organisationId, activities.id],
    }).onDelete('cascade'),
    index('answers_of_activity').on(t.organisationId, t.activityId),
    oneOf('answers_subject_type', t.subjectType, answerSubjects),
    tenantPolicy(),
  ],
)
