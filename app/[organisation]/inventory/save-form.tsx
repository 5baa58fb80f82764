'use client'

import type { ReactNode, RefObject } from 'react'

type Props = {
  formRef: RefObject<HTMLFormElement | null>
  onSave: () => Promise<unknown>
  onChange?: () => void
  className?: string
  children: ReactNode
}

/** A form that also keeps what is sent before its script is there, and never empties itself after saving. */
export function SaveForm({ formRef, onSave, onChange, className, children }: Props) {
  return (
    <form
      ref={formRef}
      className={className}
      noValidate
      action={async () => {
        await onSave()
      }}
      onReset={(event) => event.preventDefault()}
      onChange={onChange}
    >
      {children}
    </form>
  )
}
