'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** The cross of an active filter. */
export function FilterClear({ label, onClear }: { label: string; onClear: () => void }) {
  const t = useTranslations('common.filter')
  return (
    <button
      type="button"
      className="-mr-1.5 grid size-6 place-content-center"
      aria-label={t('remove', { label })}
      onClick={onClear}
    >
      <X className="icon icon-sm" />
    </button>
  )
}
