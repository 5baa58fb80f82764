import { and, getTableColumns, notInArray, type SQL, sql } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import { brokenUnique, invalid } from './errors'

/** PostgreSQL takes 65,535; more rows a statement bring nothing. */
const mostParameters = 20_000

type PartTable = PgTable & { id: PgColumn; organisationId: PgColumn }

/**
 * Makes the parts of a record equal to `rows`: adds, changes and deletes, and leaves equal rows alone, so that the
 * audit trail holds what changed and nothing else. `parent` finds the present parts.
 * Throws InvalidError when an id belongs to another record.
 */
export async function syncParts<T extends PartTable>(
  tx: Transaction,
  table: T,
  parent: SQL,
  rows: (T['$inferInsert'] & { id: string; organisationId: string })[],
): Promise<void> {
  const present = await tx
    .select({ id: table.id })
    .from(table as PgTable)
    .where(parent)
  const known = new Set(present.map((row) => row.id))
  const ids = rows.map((row) => row.id)
  if (new Set(ids).size < ids.length) throw invalid('', 'part_twice')
  if (present.length > 0) {
    await tx.delete(table).where(ids.length > 0 ? and(parent, notInArray(table.id, ids)) : parent)
  }
  for (const chunk of chunks(rows, 200)) {
    await upsert(tx, table, parent, chunk, known)
  }
}

/** Inserts rows of one shape in as few statements as their number of parameters allows. */
export async function insertRows<T extends PgTable>(
  tx: Transaction,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  const perStatement = Math.floor(mostParameters / Object.keys(getTableColumns(table)).length)
  for (const chunk of chunks([...rows], perStatement)) {
    await tx.insert(table).values(chunk)
  }
}

async function upsert<T extends PartTable>(
  tx: Transaction,
  table: T,
  parent: SQL,
  rows: (T['$inferInsert'] & { id: string; organisationId: string })[],
  known: ReadonlySet<unknown>,
) {
  const fresh = rows.filter((row) => !known.has(row.id))
  const kept = rows.filter((row) => known.has(row.id))
  await insertRows(tx, table, fresh).catch((error: unknown) => {
    throw brokenUnique(error) ? invalid('id', 'already_in_use') : error
  })
  if (kept.length > 0) {
    const first = kept[0]
    await tx
      .insert(table)
      .values(kept)
      .onConflictDoUpdate({
        target: [table.organisationId, table.id],
        set: taken(table, first ?? {}),
        setWhere: parent,
      })
  }
}

/** `set column = excluded.column` for every column that was given. */
function taken(table: PgTable, row: object): Record<string, SQL> {
  const names = Object.keys(getTableColumns(table)).filter(
    (name) => name in row && name !== 'id' && name !== 'organisationId',
  )
  return Object.fromEntries(names.map((name) => [name, sql.raw(`excluded.${toSnakeCase(name)}`)]))
}

function chunks<T>(rows: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, n) => rows.slice(n * size, (n + 1) * size))
}
