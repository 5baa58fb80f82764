import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'

type TableHeadCellProps = {
  header: ReactNode
  sort?: { href: string; direction?: 'ascending' | 'descending' }
  hidden?: boolean
  className?: string
}

/** A column header; a link when the column can be sorted on. */
export function TableHeadCell({ header, sort, hidden = false, className }: TableHeadCellProps) {
  const Arrow = sort?.direction === 'descending' ? ArrowDown : ArrowUp
  return (
    <th scope="col" className={className} aria-sort={sort?.direction}>
      {sort ? (
        <Link href={sort.href} scroll={false}>
          {header}
          {sort.direction && <Arrow className="icon icon-sm" />}
        </Link>
      ) : (
        <span className={hidden ? 'sr-only' : undefined}>{header}</span>
      )}
    </th>
  )
}
