import type { ReactNode } from 'react'

/** What nobody knows yet, in words behind a hatched square. Never leave such a place blank. */
export function HatchText({ children }: { children: ReactNode }) {
  return <span className="hatch-text">{children}</span>
}
