'use client'

import { Copy, Mail } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Dialog } from '@/app/_components/dialog'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { useCopy } from '@/app/_components/use-copy'
import type { Advice } from './told'
import { useAdviserText } from './use-adviser-text'

type Props = { organisation: string; advice: Advice; isOpen: boolean; onClose: () => void }

/** The question as a message to send: subject and text, to copy or to open in a mail program. */
export function AdviserMessage({ isOpen, onClose, ...message }: Props) {
  const t = useTranslations('advice.message')
  return (
    <Dialog title={t('title')} size="large" isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Message {...message} />
    </Dialog>
  )
}

function Message({ organisation, advice }: Omit<Props, 'isOpen' | 'onClose'>) {
  const t = useTranslations('advice.message')
  const { subject, text } = useAdviserText(organisation, advice)
  const { said, copy } = useCopy(() => navigator.clipboard.writeText(`${subject}\n\n${text}`))
  return (
    <div className="grid gap-3">
      <p className="text-sm">{t('explanation')}</p>
      <TextField label={t('subject')} readOnly value={subject} />
      <TextArea label={t('text')} rows={10} readOnly value={text} />
      <div className="flex flex-wrap items-center gap-2">
        <button type="button" className="btn btn-primary" onClick={copy}>
          <Copy className="icon" />
          {t('copy')}
        </button>
        <a
          className="btn btn-line"
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}
        >
          <Mail className="icon" />
          {t('mail')}
        </a>
        <span className="text-sm" role="status">
          {said && t(said)}
        </span>
      </div>
    </div>
  )
}
