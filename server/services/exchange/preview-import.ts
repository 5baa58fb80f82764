import type { Transaction } from '@/db/client'
import type { ImportPreview, PreviewRow } from '@/server/domain/register/exchange'
import { type Locale, say } from '@/server/domain/text'
import { columns } from '@/server/exchange/csv/columns'
import { basicProcessColumn, nameColumn } from '@/server/exchange/csv/columns/general'
import { noFacts } from '@/server/exchange/empty-activity'
import type { RegisterRecord } from '@/server/exchange/portable'
import { demand, type Member, reading } from '../member'
import { type PlannedRow, planImport } from './plan-import'

/** Rows that are shown in full; of the others only what was not understood. */
const rowsInFull = 500

/** What an import would make of a file, row by row, in the reader's language; writes nothing. Throws as runImport does. */
export function previewImport(member: Member, bytes: Uint8Array, locale: Locale): Promise<ImportPreview> {
  demand(member, 'register.import')
  const look = async (tx: Transaction): Promise<ImportPreview> => {
    const { format, table, importedAt, rows } = await planImport(tx, member, bytes)
    const { encoding, delimiter, headers } = table
    return {
      ...{ format, encoding, delimiter, columns: headers.length, importedAt: importedAt?.toISOString() ?? null },
      rows: rows.map((row, index) => previewOf(row, index < rowsInFull ? locale : null)),
    }
  }
  return reading(member, look, { long: true })
}

function previewOf(row: PlannedRow, locale: Locale | null): PreviewRow {
  const { line, will, number, notUnderstood } = row
  const { name } = row.activity
  return { line, name, will, number, notUnderstood, understood: locale ? understoodOf(row, locale) : null }
}

function understoodOf({ notUnderstood, ...row }: PlannedRow, locale: Locale) {
  const isLeft = (label: string, value: string) =>
    notUnderstood.some((one) => one.column === label && one.value === value)
  const loose = row.activity.loose.filter(({ kind, label, value }) => kind === 'extra' || !isLeft(label, value))
  const activity = { ...row.activity, loose }
  const controller = { name: '', contact: '', representative: '', dpo: '' }
  const record: RegisterRecord = { controller, activity, facts: noFacts }
  return columns.flatMap((column) => {
    if (column.role !== 'content' || column === nameColumn) return []
    if (column === basicProcessColumn && activity.basicProcess === 'none') return []
    const value = column.write(record, locale)
    return value === '' ? [] : [{ field: say(column.header, locale), value }]
  })
}
