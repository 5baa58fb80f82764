import type { ReactNode } from 'react'
import { type Crumb, Crumbs } from './crumbs'

type PageHeaderProps = {
  title: string
  lede?: ReactNode
  /** Chips beside the title. */
  status?: ReactNode
  /** One line of facts under the title, smaller than a lede. */
  facts?: ReactNode
  /** Buttons and links, at most one of them `btn-primary`. */
  actions?: ReactNode
  crumbs?: readonly Crumb[]
}

/** Title, one sentence at most, one primary action. */
export function PageHeader({ title, lede, status, facts, actions, crumbs }: PageHeaderProps) {
  return (
    <>
      {crumbs && <Crumbs items={crumbs} />}
      <div className="rk-head">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="rk-title">{title}</h1>
            {status}
          </div>
          {lede && <p className="rk-lede">{lede}</p>}
          {facts && <p className="text-muted mt-1 text-sm">{facts}</p>}
        </div>
        {actions && <div className="rk-toolbar">{actions}</div>}
      </div>
    </>
  )
}
