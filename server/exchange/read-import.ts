import { isAvgRegister, readAvgRegister } from './avg-register/read-avg-register'
import { isOwnRegister, readRegister } from './csv/read-register'
import type { ImportContext, ImportFile } from './import-draft'
import { unreadable } from './problem'
import { readTable, type Table } from './table/read-table'

type ReadTable = (table: Table, context: ImportContext) => ImportFile

function readerFor(headers: string[]): ReadTable {
  if (isOwnRegister(headers)) return readRegister
  if (isAvgRegister(headers)) return readAvgRegister
  throw unreadable('unknown_format', 1, null, headers.slice(0, 5).join(', '))
}

/** Reads a register out of a file, whichever of the known formats it has. Throws UnreadableFile. */
export function readImport(bytes: Uint8Array, context: ImportContext): ImportFile & { table: Table } {
  const table = readTable(bytes, readerFor)
  return { ...readerFor(table.headers)(table, context), table }
}
