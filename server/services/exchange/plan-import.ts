import { createHash } from 'node:crypto'
import { validate } from 'uuid'
import type { Transaction } from '@/db/client'
import { activities } from '@/db/schema'
import { maximumImportBytes, type RowFate } from '@/server/domain/register/exchange'
import type { Locale } from '@/server/domain/text'
import { hashOfRecord } from '@/server/exchange/csv/read-register'
import type { ImportFile } from '@/server/exchange/import-draft'
import { readImport } from '@/server/exchange/read-import'
import type { Table } from '@/server/exchange/table/read-table'
import { vocabularyTerm } from '@/server/exchange/vocabulary-terms'
import { anyOf } from '../any-of'
import { TooLargeError } from '../errors'
import type { Member } from '../member'
import { readingFile } from './import-error'
import { findEntry, type ImportState, importedBefore, loadImportState } from './import-state'
import { loadRecords, loadShared } from './load-records'
import { type SettledDraft, settleDraft } from './settle-draft'

/** `number` is that of the activity that is there already. */
export type PlannedRow = SettledDraft & { will: RowFate; number: number | null }
export type ImportPlan = Pick<ImportFile, 'format'> & {
  table: Table
  locale: Locale
  sha256: string
  importedAt: Date | null
  rows: PlannedRow[]
  state: ImportState
}

const perBatch = 100

/** What an import of this file would do to the register as it is in this transaction. Throws ImportError or TooLargeError. */
export async function planImport(tx: Transaction, member: Member, bytes: Uint8Array): Promise<ImportPlan> {
  if (bytes.byteLength > maximumImportBytes) throw new TooLargeError(maximumImportBytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const [state, importedAt] = await Promise.all([loadImportState(tx, member), importedBefore(tx, member, sha256)])
  const file = readingFile(() =>
    readImport(bytes, {
      organisation: state.organisation,
      knows: (list, label) =>
        findEntry(state.entries, list, label) !== undefined || Boolean(vocabularyTerm(list, label)),
    }),
  )
  const locale = file.locale ?? 'nl'
  const present = { ...Object.fromEntries(state.imported), ...(await ownRows(tx, member, file, locale)) }
  const rows = file.drafts.map((draft): PlannedRow => {
    const found = present[draft.identity]
    const will = !found ? 'create' : found.contentHash === draft.contentHash ? 'exists' : 'changed'
    const settled = readingFile(() => settleDraft(draft, state, member, locale))
    return { ...settled, will, number: found?.number ?? null }
  })
  return { format: file.format, table: file.table, locale, sha256, importedAt, rows, state }
}

/** Rows that left this very register: what their activities hold now. */
async function ownRows(tx: Transaction, member: Member, { format, drafts }: ImportFile, locale: Locale) {
  const found: Record<string, { number: number; contentHash: string }> = {}
  if (format !== 'raakvlak-csv') return found
  const ids = drafts.flatMap(({ sourceId }) => (sourceId && validate(sourceId) ? sourceId : []))
  const shared = await loadShared(tx, member, locale)
  for (let at = 0; at < ids.length; at += perBatch) {
    const some = anyOf(activities.id, ids.slice(at, at + perBatch))
    for (const record of await loadRecords(tx, member, some, shared)) {
      const { id, number } = record.facts
      found[`raakvlak-csv:${id}`] = { number, contentHash: hashOfRecord(record, locale) }
    }
  }
  return found
}
