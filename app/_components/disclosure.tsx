import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

type DisclosureProps = {
  title: ReactNode
  /** At the right of the line. */
  aside?: ReactNode
  open?: boolean
  /** Panels with the same name close each other. */
  name?: string
  id?: string
  children: ReactNode
}

/** A line that opens; works without a script, and find-in-page opens it. */
export function Disclosure({ title, aside, open, name, id, children }: DisclosureProps) {
  return (
    // somebody may have opened it before the script took over
    <details className="rk-disclosure" open={open} name={name} id={id} suppressHydrationWarning>
      <summary>
        <ChevronRight className="icon" />
        <span className="font-semibold">{title}</span>
        {aside && <span className="text-muted ml-auto flex items-center gap-2">{aside}</span>}
      </summary>
      <div className="border-line border-t px-4 py-3">{children}</div>
    </details>
  )
}
