import type { ReactNode } from 'react'
import { TableHeadCell } from './table-head-cell'

export type Column<Row> = {
  id: string
  /** Words, or a control that names itself, such as a checkbox for all rows. */
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** Makes the header a link; `direction` is set on the column that is sorted on. */
  sort?: { href: string; direction?: 'ascending' | 'descending' }
  /** Numbers, codes and dates: tabular figures on one line. */
  numeric?: boolean
  /** The header is only spoken, for a column of checkboxes or buttons. */
  hideHeader?: boolean
  className?: string
  /** Classes of the header cell, such as the ones that hide the column on a narrow screen. */
  headClassName?: string
}

type DataTableProps<Row> = {
  /** Spoken name of the table, with what it is sorted on. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Rows of 36 or 44 high. */
  density?: 'compact' | 'comfortable'
  /** On a phone each row becomes a block of labelled lines; the first column is its title. */
  stack?: boolean
  stickyHead?: boolean
  isSelected?: (row: Row) => boolean
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode
}

/** A list people live in: one line per row, sorted and filtered by the server. Runs in server and client components. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, density = 'compact', stack = false, stickyHead = true } = props
  if (rows.length === 0 && props.empty) return props.empty
  return (
    <table className={`rk-table ${stack ? 'rk-stack' : ''}`} data-density={density}>
      <caption className="sr-only">{caption}</caption>
      <thead className={stickyHead ? 'sticky-head' : undefined}>
        <tr>
          {columns.map((column) => (
            <TableHeadCell
              key={column.id}
              header={column.header}
              sort={column.sort}
              hidden={column.hideHeader}
              className={column.headClassName}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} data-selected={props.isSelected?.(row) || undefined}>
            {columns.map((column, index) => (
              <td
                key={column.id}
                data-label={stack && index > 0 && !column.hideHeader ? column.header : undefined}
                className={`${column.numeric ? 'num' : ''} ${column.className ?? ''}`}
              >
                {stack && index > 0 ? <div>{column.cell(row)}</div> : column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
