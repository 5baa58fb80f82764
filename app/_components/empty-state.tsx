import type { ReactNode } from 'react'

type EmptyStateProps = {
  title: string
  /** What to do next, or why nothing is here. */
  text?: ReactNode
  actions?: ReactNode
}

/** Nothing here yet: says so and what to do. */
export function EmptyState({ title, text, actions }: EmptyStateProps) {
  return (
    <div className="rk-panel flex flex-col items-center px-6 py-9 text-center">
      <span className="hatch outline-field mb-3 h-8 w-14 rounded-field outline-1" />
      <p className="font-semibold">{title}</p>
      {text && <p className="text-muted mt-0.5 max-w-sm text-sm">{text}</p>}
      {actions && <div className="mt-4 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  )
}
