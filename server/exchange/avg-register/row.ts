import type { ImportContext } from '../import-draft'
import type { PortableActivity } from '../portable'

/** A row while it is read. A reader answers whether it understood its whole cell; otherwise the cell is kept as text. */
export type Row = { cell: (column: string) => string; activity: PortableActivity; context: ImportContext }
export type ReadCell = (cell: string, row: Row) => boolean
