'use client'

import { useLocale, useTranslations } from 'next-intl'
import { templateDisclaimer } from '@/server/domain/touchpoints/disclaimer'

/** What the template advises. It is never filled in by itself. */
export function TemplateHints({ hints }: { hints: readonly string[] }) {
  const t = useTranslations('interview')
  const locale = useLocale()
  if (hints.length === 0) return null
  return (
    <div className="rk-quiet px-4 py-3 text-sm">
      <p className="font-semibold">{t('proposals')}</p>
      <ul className="mt-1 list-disc pl-5">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <p className="text-muted mt-1.5 text-xs">{templateDisclaimer[locale]}</p>
    </div>
  )
}
