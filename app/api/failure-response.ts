import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { failureOf, toTrpcError } from '@/server/api/errors'

/** What a route handler answers when a service threw: the same code and details as a procedure, and a fitting status. */
export function failureResponse(error: unknown): Response {
  const failed = toTrpcError(error)
  const failure = failureOf(failed)
  if (failure.code === 'unknown') {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  }
  return Response.json(failure, {
    status: getHTTPStatusCodeFromError(failed),
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  })
}
