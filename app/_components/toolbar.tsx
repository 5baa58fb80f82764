'use client'

import { SlidersHorizontal } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useId, useState } from 'react'

type ToolbarProps = {
  search?: ReactNode
  /** `<FilterMenu>` and `<FilterToggle>`; on a phone behind one button. */
  filters?: ReactNode
  /** At the right: columns, density. */
  aside?: ReactNode
}

/** Search first, then filters. Every choice stands in the address of the page. */
export function Toolbar({ search, filters, aside }: ToolbarProps) {
  const t = useTranslations('common.filter')
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className="rk-toolbar py-3">
      {search}
      {filters && (
        <>
          <button
            type="button"
            className="rk-filter md:hidden"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <SlidersHorizontal className="icon icon-sm" />
            {t('label')}
          </button>
          <div id={id} className={`${open ? 'flex' : 'hidden'} flex-wrap gap-2 md:flex`}>
            {filters}
          </div>
        </>
      )}
      {aside && <div className="ml-auto flex items-center gap-1">{aside}</div>}
    </div>
  )
}
