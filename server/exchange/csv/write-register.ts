import type { Transform } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { Locale } from '@/server/domain/text'
import type { RegisterRecord } from '../portable'
import { columns, headersIn } from './columns'
import { guardFormula } from './formula-guard'

/** How every file of ours is written. */
export const csvShape = { bom: true, header: true, record_delimiter: 'windows', quote_record_delimiter: true } as const

export type CsvChoices = { locale: Locale; delimiter: string }

/** One row of the register as the cells of the file. */
export function cellsOf(record: RegisterRecord, locale: Locale): string[] {
  return columns.map((column) => guardFormula(column.write(record, locale)))
}

/** Turns register records into CSV, with byte order mark and headers, one record at a time. */
export function csvWriter({ locale, delimiter }: CsvChoices): Transform {
  return stringify({ ...csvShape, columns: headersIn(locale), delimiter })
}
