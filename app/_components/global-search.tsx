'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'

/** Search in the top bar: goes to `action?q=…`; Ctrl K or Cmd K brings the cursor there. */
export function GlobalSearch({ action }: { action: string }) {
  const t = useTranslations('shell')
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    function focusOnShortcut(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', focusOnShortcut)
    return () => document.removeEventListener('keydown', focusOnShortcut)
  }, [])

  return (
    <search className="hidden lg:block">
      <form action={action}>
        <label className="input bg-base-200 h-8.5 w-96 border-transparent">
          <Search className="icon text-muted" />
          <input
            ref={input}
            type="search"
            name="q"
            placeholder={t('searchPlaceholder')}
            aria-label={t('searchLabel')}
          />
          <kbd className="rk-kbd">{t('searchShortcut')}</kbd>
        </label>
      </form>
    </search>
  )
}
