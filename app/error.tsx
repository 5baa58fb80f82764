'use client'

import { readErrorCode } from './_components/error-code'
import { ErrorPage } from './_components/error-page'

/** What a page becomes when it could not be made; the frame around it stays. */
export default function PageError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const code = readErrorCode(error.digest)
  return <ErrorPage code={code} digest={code === 'unknown' ? error.digest : undefined} onRetry={retry} />
}
