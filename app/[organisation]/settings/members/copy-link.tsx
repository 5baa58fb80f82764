'use client'

import { Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'

/** A link to pass on: to read, to select, and to copy with one button. */
export function CopyLink({ path }: { path: string }) {
  const t = useTranslations('members.link')
  const id = useId()
  const [copied, setCopied] = useState(false)
  const link = new URL(path, window.location.origin).href

  async function copy() {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }

  return (
    <div className="rk-field">
      <label htmlFor={id} className="text-sm font-semibold">
        {t('label')}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          className="input w-full"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        {'clipboard' in navigator && (
          <button type="button" className="btn btn-line" onClick={copy}>
            <Copy className="icon" />
            {t('copy')}
          </button>
        )}
      </div>
      <p className="is-ok min-h-5 text-sm" role="status">
        {copied && t('copied')}
      </p>
    </div>
  )
}
