import Link from 'next/link'
import { type ReactNode, useId } from 'react'

type Props = { title: string; all?: { href: string; label: string }; children: ReactNode }

/** One part of the overview, with the way to all of it. */
export function Panel({ title, all, children }: Props) {
  const id = useId()
  return (
    <section className="rk-panel min-w-0 p-4" aria-labelledby={id}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="rk-h2" id={id}>
          {title}
        </h2>
        {all && (
          <Link className="rk-link text-sm" href={all.href}>
            {all.label}
          </Link>
        )}
      </div>
      {children}
    </section>
  )
}
