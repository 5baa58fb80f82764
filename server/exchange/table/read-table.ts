import { CsvError, type Info } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { readEach, unreadable } from '../problem'
import { decode, type Encoding } from './decode'
import { findDelimiter } from './delimiter'

/** One row with the line of the file on which it starts; as many cells as there are headers. */
export type TableRow = { line: number; cells: string[] }
export type Table = { headers: string[]; rows: TableRow[]; encoding: Encoding; delimiter: string }

export const maximalRows = 20_000

/**
 * A CSV file as a table, whatever its encoding, delimiter and line ends. Empty rows do not count.
 * Throws UnreadableFile with line and column when it is not a table, or not a whole one.
 */
export function readTable(bytes: Uint8Array): Table {
  const { text, encoding } = decode(bytes)
  if (text.trim() === '') throw unreadable('empty_file')
  const delimiter = findDelimiter(text)
  const [first, ...others] = parseRows(text, delimiter).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (!first) throw unreadable('empty_file')
  if (others.length > maximalRows) throw unreadable('too_many_rows', null, null, String(others.length))
  const headers = headersOf(first)
  return { headers, rows: readEach(others, (row) => fitted(row, headers)), encoding, delimiter }
}

function parseRows(text: string, delimiter: string): TableRow[] {
  try {
    const rows: unknown = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      info: true,
    })
    let line = 1
    return (rows as { record: string[]; info: Info }[]).map(({ record, info }) => {
      const start = line
      line = info.lines + 1
      return { line: start, cells: record }
    })
  } catch (error) {
    throw error instanceof CsvError ? broken(error) : error
  }
}

function broken(error: CsvError) {
  const line = typeof error.lines === 'number' ? error.lines : null
  const column = typeof error.column === 'number' ? String(error.column + 1) : null
  return unreadable(error.code.includes('QUOTE') ? 'broken_quotes' : 'not_csv', line, column)
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
