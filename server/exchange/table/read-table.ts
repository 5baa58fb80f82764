import { CsvError, type Info } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { maximumImportRows } from '@/server/domain/register/exchange'
import { readEach, unreadable } from '../problem'
import { decode, type Encoding } from './decode'
import { findDelimiter } from './delimiter'

/** One row with the line of the file on which it starts; as many cells as there are headers. */
export type TableRow = { line: number; cells: string[] }
export type Table = { headers: string[]; rows: TableRow[]; encoding: Encoding; delimiter: string }

/**
 * A CSV file as a table, whatever its encoding, delimiter and line ends. Empty rows do not count. `checkHeaders` sees
 * the headers before the rows are looked at, to refuse a table of another kind.
 * Throws UnreadableFile with line and column when it is not a table, or not a whole one.
 */
export function readTable(bytes: Uint8Array, checkHeaders: (headers: string[]) => void = () => {}): Table {
  const { text, encoding } = decode(bytes)
  if (text.trim() === '') throw unreadable('empty_file')
  const delimiter = findDelimiter(text)
  const [first, ...others] = parseRows(text, delimiter).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (!first) throw unreadable('empty_file')
  if (others.length > maximumImportRows) throw unreadable('too_many_rows', null, null, String(others.length))
  const headers = headersOf(first)
  checkHeaders(headers)
  return { headers, rows: readEach(others, (row) => fitted(row, headers)), encoding, delimiter }
}

function parseRows(text: string, delimiter: string): TableRow[] {
  const bytes = Buffer.from(text)
  const lineAt = lineCounter(bytes)
  try {
    const rows: unknown = parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      info: true,
    })
    let start = 0
    return (rows as { record: string[]; info: Info }[]).map(({ record, info }) => {
      const line = lineAt(start)
      start = info.bytes
      return { line, cells: record }
    })
  } catch (error) {
    throw error instanceof CsvError ? broken(error, bytes) : error
  }
}

/** Gives the line of a place in the file, counted from 1; the places must be asked for from first to last. */
function lineCounter(bytes: Uint8Array) {
  let at = 0
  let line = 1
  return (place: number): number => {
    for (; at < place; at++) {
      const crlf = bytes[at] === 13 && bytes[at + 1] === 10
      if ((bytes[at] === 10 || bytes[at] === 13) && !crlf) line++
    }
    return line
  }
}

function broken(error: CsvError, bytes: Uint8Array) {
  const start = typeof error.bytes_records === 'number' ? error.bytes_records : 0
  const column = typeof error.column === 'number' ? String(error.column + 1) : null
  const code = error.code.includes('QUOTE') ? 'broken_quotes' : 'not_csv'
  return unreadable(code, lineCounter(bytes)(start), column)
}

function headersOf({ cells, line }: TableRow): string[] {
  const headers = cells.map((cell, index) => cell.trim() || `${index + 1}`)
  const twice = headers.find((header, index) => headers.indexOf(header) < index)
  if (twice) throw unreadable('column_twice', line, twice)
  return headers
}

/** A row with exactly a cell per header; empty cells beyond the last header do not count. */
function fitted({ line, cells }: TableRow, headers: string[]): TableRow {
  const surplus = cells.slice(headers.length)
  const wrong = surplus.some((cell) => cell.trim() !== '') || cells.length < headers.length
  if (wrong) throw unreadable('wrong_cell_count', line, null, `${cells.length}/${headers.length}`)
  const row = cells.slice(0, headers.length)
  const column = row.findIndex((cell) => cell.includes('\0'))
  if (column >= 0) throw unreadable('forbidden_character', line, headers[column] ?? null)
  return { line, cells: row }
}
