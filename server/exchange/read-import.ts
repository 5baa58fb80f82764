import { isAvgRegister, readAvgRegister } from './avg-register/read-avg-register'
import { isOwnRegister, readRegister } from './csv/read-register'
import type { ImportContext, ImportFile } from './import-draft'
import { unreadable } from './problem'
import { readTable, type Table } from './table/read-table'

/** Reads a register out of a file, whichever of the known formats it has. Throws UnreadableFile. */
export function readImport(bytes: Uint8Array, context: ImportContext): ImportFile & { table: Table } {
  const table = readTable(bytes)
  return { ...readKnown(table, context), table }
}

function readKnown(table: Table, context: ImportContext): ImportFile {
  if (isOwnRegister(table.headers)) return readRegister(table, context)
  if (isAvgRegister(table.headers)) return readAvgRegister(table, context)
  throw unreadable('unknown_format', 1, null, table.headers.slice(0, 5).join(', '))
}
