import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type SubmitButtonProps = { busy?: boolean; busyLabel?: string; className?: string; children: ReactNode }

/** Sends the form around it. While busy it stays reachable, says so, and sends nothing twice. */
export function SubmitButton({ busy = false, busyLabel, className = 'btn btn-primary', children }: SubmitButtonProps) {
  const t = useTranslations('common')
  return (
    <button type={busy ? 'button' : 'submit'} className={className} aria-busy={busy || undefined}>
      {busy && <span className="loading loading-spinner loading-xs" aria-hidden="true" />}
      {busy ? (busyLabel ?? t('saving')) : children}
    </button>
  )
}
