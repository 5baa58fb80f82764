'use client'

import { Copy, Mail, Send } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Dialog } from '@/app/_components/dialog'
import { TextArea } from '@/app/_components/text-area'
import { type TouchpointKind, touchpointById } from '@/server/domain/touchpoints'

type Props = { path: string /** The touchpoint asked about; without it the whole inventory. */; kind?: TouchpointKind }

/** A ready question with the address of the inventory, to copy or to send by e-mail (S4-14: the business knows). */
export function AskColleagues({ path, kind }: Props) {
  const t = useTranslations('inventory.ask')
  const locale = useLocale()
  const text = useRef<HTMLTextAreaElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [isCopied, setCopied] = useState(false)
  const touchpoint = kind && touchpointById(kind).label[locale]

  function write(): string {
    const address = `${window.location.origin}${path}${kind ? `#${kind}` : ''}`
    return touchpoint ? t('textOne', { touchpoint, address }) : t('textAll', { address })
  }

  async function copy() {
    text.current?.select()
    await navigator.clipboard.writeText(text.current?.value ?? '')
    setCopied(true)
  }

  function open(next: boolean) {
    setCopied(false)
    setOpen(next)
  }

  return (
    <>
      <button
        type="button"
        className={kind ? 'rk-link justify-self-start py-0.5' : 'btn btn-line'}
        onClick={() => open(true)}
      >
        {!kind && <Send className="icon" />}
        {t(kind ? 'one' : 'all')}
        {touchpoint && <span className="sr-only"> ({touchpoint})</span>}
      </button>
      <Dialog title={t('title')} isOpen={isOpen} onOpenChange={open}>
        {isOpen && (
          <div className="grid gap-3">
            <TextArea label={t('message')} help={t('help')} rows={5} defaultValue={write()} ref={text} />
            <div className="flex flex-wrap items-center gap-2">
              <button type="button" className="btn btn-primary" onClick={copy}>
                <Copy className="icon" />
                {t('copy')}
              </button>
              <a
                className="btn btn-line"
                href={`mailto:?subject=${encodeURIComponent(t('subject'))}&body=${encodeURIComponent(write())}`}
              >
                <Mail className="icon" />
                {t('mail')}
              </a>
              <span className="text-sm" role="status">
                {isCopied && t('copied')}
              </span>
            </div>
          </div>
        )}
      </Dialog>
    </>
  )
}
