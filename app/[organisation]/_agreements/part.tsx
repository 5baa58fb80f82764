import { type ReactNode, useId } from 'react'

type PartProps = { title: string; actions?: ReactNode; children: ReactNode }

/** A part of the page of a record, under a heading of its own. */
export function Part({ title, actions, children }: PartProps) {
  const id = useId()
  return (
    <section className="border-line border-t py-5" aria-labelledby={id}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 className="rk-h2" id={id}>
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  )
}
