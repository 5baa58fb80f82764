import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import type { PgTable } from 'drizzle-orm/pg-core'
import {
  activities,
  activityEntries,
  controllersServed,
  dataLines,
  engagements,
  groundChanges,
  looseValues,
  type parties,
  purposes,
  retentionLines,
  transfers,
} from '@/db/schema'
import type { Purpose } from '@/server/domain/register/activity'
import type { Transfer } from '@/server/domain/register/engagement'

type ActivityRow = typeof activities.$inferSelect
type Moments = 'statusSince' | 'approvedAt' | 'createdAt' | 'updatedAt'
type Place = 'organisationId' | 'activityId' | 'position'
type Row<T extends { $inferSelect: object }> = Omit<T['$inferSelect'], Place>
type PartyFacts = Pick<
  typeof parties.$inferSelect,
  'name' | 'country' | 'address' | 'contactPerson' | 'email' | 'phone' | 'website'
>

/** An activity as the database writes it down in one go: confirmed lines only, moments as text. */
export type ActivityDocument = Omit<ActivityRow, Moments | 'organisationId' | 'search' | 'searchText'> &
  Record<Moments, string | null> & {
    purposes: (Purpose & { changedOn: string | null })[]
    groundChanges: Row<typeof groundChanges>[]
    entries: Row<typeof activityEntries>[]
    dataLines: Row<typeof dataLines>[]
    retentionLines: (Row<typeof retentionLines> & { dataLineIds: string[] })[]
    controllersServed: Row<typeof controllersServed>[]
    loose: Row<typeof looseValues>[]
    engagements: (Omit<typeof engagements.$inferSelect, 'organisationId' | 'createdAt' | 'updatedAt'> & {
      party: PartyFacts
      transfers: Transfer[]
    })[]
  }

const everywhere = ['organisationId', 'activityId', 'position', 'search', 'searchText']

/** The columns of a table under the names they have outside the database. */
function columnsOf(table: PgTable, alias: string, leftOut: readonly string[] = everywhere): string {
  const names = Object.keys(getTableColumns(table)).filter((name) => !leftOut.includes(name))
  return names.map((name) => `${alias}.${toSnakeCase(name)} as "${name}"`).join(', ')
}

function listOf(select: string): string {
  return `(select coalesce(json_agg(line), '[]') from (${select}) line)`
}

/** The confirmed lines of one kind, in their order. */
function partOf(name: string, table: PgTable, more = ''): string {
  return listOf(`select ${columnsOf(table, 'p')}${more} from ${name} p
    where p.organisation_id = activities.organisation_id and p.activity_id = activities.id and not p.proposed
    order by p.position`)
}

const covered = `(select coalesce(json_agg(c.data_line_id order by d.position), '[]') from retention_coverage c
  join data_lines d on d.organisation_id = c.organisation_id and d.id = c.data_line_id
  where c.organisation_id = p.organisation_id and c.retention_line_id = p.id and not d.proposed)`

const partyFacts = ['name', 'country', 'address', 'contactPerson', 'email', 'phone', 'website'] as const
const party = partyFacts.map((name) => `'${name}', y.${toSnakeCase(name)}`).join(', ')

const engaged = listOf(`select ${columnsOf(engagements, 'e', ['organisationId', 'createdAt', 'updatedAt'])},
    json_build_object(${party}) as "party",
    ${listOf(`select ${columnsOf(transfers, 't', ['organisationId', 'engagementId', 'position'])} from transfers t
      where t.organisation_id = e.organisation_id and t.engagement_id = e.id order by t.position`)} as "transfers"
  from engagements e join parties y on y.organisation_id = e.organisation_id and y.id = e.party_id
  where e.organisation_id = activities.organisation_id and e.activity_id = activities.id
  order by e.id`)

const selection = sql.raw(`${columnsOf(activities, 'activities')},
  ${partOf('purposes', purposes)} as "purposes",
  ${partOf('ground_changes', groundChanges)} as "groundChanges",
  ${partOf('activity_entries', activityEntries)} as "entries",
  ${partOf('data_lines', dataLines)} as "dataLines",
  ${partOf('retention_lines', retentionLines, `, ${covered} as "dataLineIds"`)} as "retentionLines",
  ${partOf('controllers_served', controllersServed)} as "controllersServed",
  ${partOf('loose_values', looseValues)} as "loose",
  ${engaged} as "engagements"`)

/** A query for whole activities, by number, each as one document: an export reads ten thousand of them. */
export function documentsWhere(condition: SQL | undefined): SQL {
  return sql`select row_to_json(whole)::text as document from (
    select ${selection} from activities where ${condition} order by activities.number) whole`
}
