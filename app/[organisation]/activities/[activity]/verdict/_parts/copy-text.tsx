'use client'

import { Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { TextArea } from '@/app/_components/text-area'
import { useCopy } from '@/app/_components/use-copy'

/** A text to read, to select, and to copy with one button. */
export function CopyText({ text }: { text: string }) {
  const t = useTranslations('verdict.agency')
  const area = useRef<HTMLTextAreaElement>(null)
  const { said, copy } = useCopy(() => {
    area.current?.select()
    return navigator.clipboard.writeText(text)
  })

  return (
    <div className="grid gap-2">
      <TextArea label={t('label')} rows={8} readOnly value={text} ref={area} />
      <div className="flex flex-wrap items-center gap-2">
        <button type="button" className="btn btn-line" onClick={copy}>
          <Copy className="icon" />
          {t('copy')}
        </button>
        <p className="min-h-6 text-sm" role="status">
          {said && t(said)}
        </p>
      </div>
    </div>
  )
}
