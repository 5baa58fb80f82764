import { type ReactNode, useId } from 'react'

/** One kind of work, under its own heading. */
export function WorkPart({ title, lede, children }: { title: string; lede: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="rk-h2">
        {title}
      </h2>
      <p className="text-muted mb-2 text-sm">{lede}</p>
      {children}
    </section>
  )
}
