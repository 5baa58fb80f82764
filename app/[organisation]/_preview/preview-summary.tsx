'use client'

import { useTranslations } from 'next-intl'
import { usePreview } from './preview-provider'

/** In the bar that saves: how much the change solves, causes and asks, with the way to what stands beside the form. */
export function PreviewSummary() {
  const t = useTranslations('findings.preview.summary')
  const { preview } = usePreview()
  if (preview.state !== 'told') return null
  const { solved, caused, asked } = preview.effect
  const parts = [
    solved.length > 0 && t('solved', { count: solved.length }),
    caused.length > 0 && t('caused', { count: caused.length }),
    asked.length > 0 && t('asked', { count: asked.length }),
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <a className="rk-link inline-block text-sm first-letter:uppercase" href="#preview">
      {parts.join(', ')}
    </a>
  )
}
