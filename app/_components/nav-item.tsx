'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

export type NavEntry = {
  href: string
  label: string
  /** A lucide icon element, `<Gauge className="icon" />`. */
  icon: ReactNode
  /** A number or short text at the right. */
  count?: ReactNode
  /** Current only on exactly this address, not on pages below it. */
  exact?: boolean
}

/** Whether the reader is on this page or, unless `exact`, on one below it. */
export function useIsCurrent(): (entry: { href: string; exact?: boolean }) => boolean {
  const pathname = usePathname()
  return ({ href, exact }) => pathname === href || (!exact && pathname.startsWith(`${href}/`))
}

/** One line of the side navigation. */
export function NavItem({ entry }: { entry: NavEntry }) {
  const isCurrent = useIsCurrent()
  return (
    <Link className="rk-navitem" href={entry.href} aria-current={isCurrent(entry) ? 'page' : undefined}>
      {entry.icon}
      {entry.label}
      {entry.count !== undefined && <span className="rk-count">{entry.count}</span>}
    </Link>
  )
}
