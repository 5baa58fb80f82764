'use client'

import { SlidersHorizontal } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useId, useState } from 'react'

/** The facets beside the list; on a phone behind one button. */
export function FacetPanel({ clear, children }: { clear: ReactNode; children: ReactNode }) {
  const t = useTranslations('common.filter')
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <aside aria-label={t('label')} data-noprint>
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <button
          type="button"
          className="rk-filter lg:hidden"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <SlidersHorizontal className="icon icon-sm" />
          {t('label')}
        </button>
        {clear}
      </div>
      <div id={id} className={open ? 'block' : 'hidden lg:block'}>
        {children}
      </div>
    </aside>
  )
}
