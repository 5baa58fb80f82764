'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Dialog } from './dialog'

type ConfirmDialogProps = {
  title: string
  /** What will happen. */
  children: ReactNode
  /** A verb: "Archiveer". */
  confirmLabel: string
  cancelLabel?: string
  onConfirm: () => void
  isOpen: boolean
  onOpenChange: (open: boolean) => void
  busy?: boolean
  /** `danger` for what cannot be undone. */
  tone?: 'primary' | 'danger'
}

/** Asks before something with consequences. The safe answer comes first and has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, cancelLabel, onConfirm, isOpen, onOpenChange, busy, tone = 'primary' } = props
  const t = useTranslations('common')
  return (
    <Dialog
      role="alertdialog"
      title={title}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      footer={
        <>
          {/* biome-ignore lint/a11y/noAutofocus: a dialog moves the focus, and the safe answer is the place for it */}
          <button type="button" className="btn btn-line" autoFocus onClick={() => onOpenChange(false)}>
            {cancelLabel ?? t('cancel')}
          </button>
          <button
            type="button"
            className={`btn ${tone === 'danger' ? 'btn-error' : 'btn-primary'}`}
            aria-busy={busy || undefined}
            onClick={busy ? undefined : onConfirm}
          >
            {busy && <span className="loading loading-spinner loading-xs" aria-hidden="true" />}
            {confirmLabel}
          </button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
