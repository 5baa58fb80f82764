'use client'

import type { ReactNode } from 'react'
import { ErrorNotice } from '@/app/_components/error-notice'
import { useFailure } from './use-failure'

type FailureNoticeProps = {
  /** what a mutation or query failed with; nothing is shown without one */
  error: unknown
  action?: ReactNode
}

/** What went wrong with a procedure: what, why, what next, and what only this failure knows. */
export function FailureNotice({ error, action }: FailureNoticeProps) {
  const failure = useFailure()(error)
  if (!failure) return null
  return (
    <ErrorNotice code={failure.code} action={action}>
      {failure.explanation.map((text) => (
        <p key={text} className="mt-1">
          {text}
        </p>
      ))}
    </ErrorNotice>
  )
}
