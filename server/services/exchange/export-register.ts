import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { ActivityFilter } from '@/server/domain/register/activity-filter'
import { type CsvChoices, cellsOf, csvWriter } from '@/server/exchange/csv/write-register'
import { recordAccess } from '../access/record-access'
import { whereActivities } from '../activities/where'
import { demand, type Member, reading, recording } from '../member'
import { today } from '../today'
import { documentsWhere } from './activity-documents'
import { takeExportSlot } from './export-slots'
import { type DocumentRow, loadShared, toRecords } from './load-records'

export type ExportChoices = CsvChoices & { filter: ActivityFilter }

/** A register on its way out, as bytes of CSV; destroying `stream` ends the export and frees its connection. */
export type RegisterExport = { fileName: string; stream: Readable }

const perBatch = 100
const longestPause = 60_000

/**
 * Exports the activities a filter means, one row each, in memory that does not grow with the register. Who took what is
 * on record before the first byte leaves. Throws ForbiddenError, or RateLimitedError when too many exports are running.
 */
export async function exportRegister(member: Member, choices: ExportChoices): Promise<RegisterExport> {
  demand(member, 'register.export')
  const leave = takeExportSlot()
  const fileName = `raakvlak-${member.slug}-${today()}.csv`
  try {
    await recording(member, 'register:export', (tx) => recordAccess(tx, member, 'export', subjectOf(fileName, choices)))
  } catch (error) {
    leave()
    throw error
  }
  const stream = new PassThrough()
  const stopWatching = endWhenStalled(stream)
  const send = (tx: Transaction) => pipeline(Readable.from(rowsOf(tx, member, choices)), csvWriter(choices), stream)
  reading(member, send, { long: true })
    .catch((error: Error) => stream.destroy(error))
    .finally(() => {
      stopWatching()
      leave()
    })
  return { fileName, stream }
}

function subjectOf(fileName: string, { locale, filter }: ExportChoices): string {
  const asked = Object.entries(filter).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
  return `${fileName} ${locale} ${JSON.stringify(Object.fromEntries(asked))}`
}

/** A cursor in the database, so that the filter is looked up once and only a few batches are here at any time. */
async function* rowsOf(tx: Transaction, member: Member, { locale, filter }: ExportChoices): AsyncGenerator<string[]> {
  const shared = await loadShared(tx, member, locale)
  const documents = documentsWhere(whereActivities(tx, member, filter))
  await tx.execute(sql`declare register no scroll cursor for ${documents}`)
  const fetchNext = () => runAhead(async () => tx.execute<DocumentRow>(sql.raw(`fetch ${perBatch} from register`)))
  let next = fetchNext()
  for (let rows = await next; rows.length > 0; rows = await next) {
    // the database works on the next batch while this one is written
    next = fetchNext()
    for (const record of await toRecords(tx, member, rows, shared)) yield cellsOf(record, locale)
  }
}

/** Starts a query before its answer is needed; when nobody waits for it any more its failure is nobody's. */
function runAhead<T>(query: () => Promise<T>): Promise<T> {
  const running = query()
  running.catch(() => {})
  return running
}

/** A reader that takes nothing for a minute gives its connection back to the others; gives back how to stop watching. */
function endWhenStalled(stream: PassThrough): () => void {
  const look = () => {
    if (stream.writableNeedDrain) stream.destroy(new Error('the reader of the export stopped reading'))
    else timer.refresh()
  }
  const timer = setTimeout(look, longestPause)
  stream.on('drain', () => timer.refresh())
  return () => clearTimeout(timer)
}
