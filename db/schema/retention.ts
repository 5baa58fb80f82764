import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { keepers } from '../../server/domain/register/activity'
import { deletionMethodKeys, endActionKeys } from '../../server/domain/vocabulary/retention'
import { childKey, dataLines, ofActivity } from './activity'
import { oneOf, prose, tenantPolicy, tri } from './columns'
import { engagements } from './party'

/** How long data lines are kept, by whom and why: Art. 30(1)(f) AVG. */
export const retentionLines = pgTable(
  'retention_lines',
  {
    ...childKey(),
    keeper: text({ enum: [...keepers] }).notNull(),
    engagementId: uuid(),
    period: prose(),
    months: integer(),
    unlimited: boolean().notNull().default(false),
    startEvent: prose(),
    onDevice: tri(),
    reason: prose(),
    statutory: prose(),
    endAction: text({ enum: endActionKeys }),
    deletionMethod: text({ enum: deletionMethodKeys }),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    ofActivity('retention_lines_activity', t),
    index('retention_lines_of_activity').on(t.organisationId, t.activityId),
    foreignKey({
      name: 'retention_lines_engagement',
      columns: [t.organisationId, t.engagementId],
      foreignColumns: [engagements.organisationId, engagements.id],
    }),
    index('retention_lines_of_engagement').on(t.organisationId, t.engagementId),
    oneOf('retention_lines_keeper', t.keeper, keepers),
    tenantPolicy(),
  ],
)

/** Which data lines a retention line covers. */
export const retentionCoverage = pgTable(
  'retention_coverage',
  { organisationId: uuid().notNull(), retentionLineId: uuid().notNull(), dataLineId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.retentionLineId, t.dataLineId] }),
    foreignKey({
      name: 'retention_coverage_line',
      columns: [t.organisationId, t.retentionLineId],
      foreignColumns: [retentionLines.organisationId, retentionLines.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'retention_coverage_data',
      columns: [t.organisationId, t.dataLineId],
      foreignColumns: [dataLines.organisationId, dataLines.id],
    }).onDelete('cascade'),
    index('retention_coverage_of_data').on(t.organisationId, t.dataLineId),
    tenantPolicy(),
  ],
)
