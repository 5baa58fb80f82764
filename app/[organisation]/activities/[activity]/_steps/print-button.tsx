'use client'

import { Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** Prints the page as a document: the frame, the buttons and the links to the editor stay off the paper. */
export function PrintButton() {
  const t = useTranslations('common')
  return (
    <button type="button" className="btn btn-quiet px-2.5" aria-label={t('print')} onClick={() => window.print()}>
      <Printer className="icon" />
    </button>
  )
}
