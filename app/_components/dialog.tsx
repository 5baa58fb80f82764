'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Heading, Modal, ModalOverlay, Dialog as Panel } from 'react-aria-components'

type DialogProps = {
  title: string
  children: ReactNode
  /** Buttons at the right of the foot. */
  footer?: ReactNode
  /** Leave both out inside a `DialogTrigger`, which opens and closes it. */
  isOpen?: boolean
  onOpenChange?: (open: boolean) => void
  role?: 'dialog' | 'alertdialog'
  size?: 'small' | 'large'
}

/** A question or a short form above the page. Escape and a click beside it close it. */
export function Dialog(props: DialogProps) {
  const { title, children, footer, isOpen, onOpenChange, role = 'dialog', size = 'small' } = props
  const t = useTranslations('common')
  return (
    <ModalOverlay className="rk-veil" isDismissable isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className={`rk-dialog ${size === 'small' ? 'max-w-md' : 'max-w-3xl'}`}>
        <Panel role={role} className="outline-none">
          {({ close }) => (
            <>
              <div className="rk-panel-head">
                <Heading slot="title" className="font-semibold">
                  {title}
                </Heading>
                <button type="button" className="btn btn-quiet btn-xs px-1" aria-label={t('close')} onClick={close}>
                  <X className="icon" />
                </button>
              </div>
              <div className="p-4">{children}</div>
              {footer && (
                <div className="border-line flex flex-wrap justify-end gap-2 border-t px-4 py-3">{footer}</div>
              )}
            </>
          )}
        </Panel>
      </Modal>
    </ModalOverlay>
  )
}
