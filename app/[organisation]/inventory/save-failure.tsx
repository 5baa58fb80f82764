'use client'

import { usePathname } from 'next/navigation'
import { SessionExpiredNotice } from '@/app/_components/session-expired-notice'
import { readFailure } from '@/app/_i18n/failure'
import { FailureNotice } from '@/app/_i18n/failure-notice'

/** Why nothing was saved, beside what was typed; an ended session offers to sign in beside this page. */
export function SaveFailure({ error }: { error: unknown }) {
  const path = usePathname()
  if (!error) return null
  if (readFailure(error).code === 'unauthorised') {
    return <SessionExpiredNotice signInHref={`/sign-in?callbackUrl=${encodeURIComponent(path)}`} />
  }
  return <FailureNotice error={error} />
}
