import { type Locale, say } from '@/server/domain/text'
import { columns } from '@/server/exchange/csv/columns'
import { nameColumn } from '@/server/exchange/csv/columns/general'
import type { ImportFormat } from '@/server/exchange/import-draft'
import type { RegisterRecord } from '@/server/exchange/portable'
import type { Encoding } from '@/server/exchange/table/decode'
import { demand, type Member, reading } from '../member'
import { type PlannedRow, planImport, type RowFate } from './plan-import'

/** One row as it will come in: fields by name with their values, and what stays as text. */
export type PreviewRow = {
  line: number
  name: string
  will: RowFate
  number: number | null
  understood: { field: string; value: string }[]
  notUnderstood: { column: string; value: string }[]
}

export type ImportPreview = {
  format: ImportFormat
  encoding: Encoding
  delimiter: string
  columns: number
  importedAt: Date | null
  rows: PreviewRow[]
}

/** What an import would make of a file, row by row, in the reader's language; writes nothing. Throws as runImport does. */
export function previewImport(member: Member, bytes: Uint8Array, locale: Locale): Promise<ImportPreview> {
  demand(member, 'register.import')
  return reading(member, async (tx) => {
    const { format, table, importedAt, rows } = await planImport(tx, member, bytes)
    const { encoding, delimiter, headers } = table
    return {
      ...{ format, encoding, delimiter, columns: headers.length, importedAt },
      rows: rows.map((row) => previewOf(row, locale)),
    }
  })
}

function previewOf({ line, will, number, notUnderstood, ...row }: PlannedRow, locale: Locale): PreviewRow {
  const isLeft = (label: string, value: string) =>
    notUnderstood.some((one) => one.column === label && one.value === value)
  const loose = row.activity.loose.filter(({ kind, label, value }) => kind === 'extra' || !isLeft(label, value))
  const activity = { ...row.activity, loose }
  const facts = { id: '', number: '', version: 0, statusSince: new Date(0), approvedAt: null, updatedAt: new Date(0) }
  const controller = { name: '', contact: '', representative: '', dpo: '' }
  const record: RegisterRecord = { controller, activity, facts }
  const understood = columns.flatMap((column) => {
    if (column.role !== 'content' || column === nameColumn) return []
    const value = column.write(record, locale)
    return value === '' ? [] : [{ field: say(column.header, locale), value }]
  })
  return { line, name: activity.name, will, number, understood, notUnderstood }
}
