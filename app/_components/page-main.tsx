import type { ReactNode } from 'react'

export const mainId = 'main'

/** The content of a page, where the skip link leads. `wide` for tables that use the whole screen. */
export function PageMain({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <main id={mainId} tabIndex={-1} className={`rk-page outline-none ${wide ? 'max-w-none' : ''}`}>
      {children}
    </main>
  )
}
