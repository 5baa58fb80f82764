'use client'

import { ErrorPage } from './_components/error-page'

/** What a page becomes when it could not be made; the frame around it stays. */
export default function PageError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return <ErrorPage code="unknown" digest={error.digest} onRetry={retry} />
}
