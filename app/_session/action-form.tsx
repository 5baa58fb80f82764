'use client'

import type { ReactNode } from 'react'

type ActionFormProps = { children: ReactNode; className?: string; label?: string; onSubmit: () => Promise<unknown> }

/**
 * A form that waits for its script: what was submitted before is sent after, and never as an address. React would
 * empty the fields afterwards; here what was typed stays.
 */
export function ActionForm({ children, className, label, onSubmit }: ActionFormProps) {
  return (
    <form
      noValidate
      className={className}
      aria-label={label}
      action={async () => {
        await onSubmit()
      }}
      onReset={(event) => event.preventDefault()}
    >
      {children}
    </form>
  )
}
